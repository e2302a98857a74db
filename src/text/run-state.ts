import { EXACT_MODEL, type ModelId } from '../core/run/run-context.ts';
import type { RunState } from '../core/results/run-state.ts';
import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import { describeQuality } from './quality.ts';
import { formatAbout } from './format/format-time.ts';
import { runStateWords } from './words/results/run-state.ts';

/** What a reading is worth, in words. */
export interface RunStateText {
  readonly title: string;
  readonly why: readonly string[];
  /** What would mend it. */
  readonly whatToDo: string;
}

/** A failed or limited reading in words; null for a good one. */
export function describeRunState(state: RunState, model: ModelId): RunStateText | null {
  if (state.kind === 'good') return null;
  const { limited, failed } = runStateWords;
  const why = state.reasons.map((reason) => runStateWords.why[reason]);
  if (state.kind === 'limited')
    return {
      title: limited.title,
      why,
      whatToDo: state.reasons.includes('entered-against-picture')
        ? limited.leaveToBeFound
        : limited.filmLonger,
    };
  return {
    title: failed.title(state.read, state.seen),
    why,
    whatToDo: model === EXACT_MODEL ? failed.filmAgain : failed.tryExactModel,
  };
}

/**
 * Why nothing can be said from a film whose reading failed or was refused, and what to do about it,
 * in sentences; none for any other.
 */
export function describeFailedFilm({ state, quality, context }: RunAnalysis): readonly string[] {
  const refusal = quality.find(({ severity }) => severity === 'refuse');
  if (refusal) {
    const { whatIsWrong, whatToDo } = describeQuality(refusal);
    return [whatIsWrong, ...whatToDo];
  }
  if (state.kind !== 'unreliable') return [];
  const words = describeRunState(state, context.model);
  return words ? [runStateWords.failed.asSentence(words.title), ...words.why, words.whatToDo] : [];
}

/** Words around reading a clip again with the most exact model. */
export const READ_AGAIN = runStateWords.readAgain;

/** Of a long clip only stretches were read. */
export const READ_STRETCHES = {
  ...runStateWords.stretches,
  readAll: (seconds: number): string =>
    Number.isFinite(seconds)
      ? runStateWords.stretches.readAllIn(formatAbout(seconds))
      : runStateWords.stretches.readAll,
};

/**
 * What the button says that starts it, `Analyse properly, about 55 s`.
 *
 * @param seconds how long it will take; not finite where that is not known
 */
export function readAgainLabel(seconds: number): string {
  return Number.isFinite(seconds)
    ? runStateWords.analyseProperlyIn(formatAbout(seconds))
    : runStateWords.analyseProperly;
}
