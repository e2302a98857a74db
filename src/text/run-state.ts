import { EXACT_MODEL, type ModelId } from '../core/run/run-context.ts';
import type { RunState, StateReason } from '../core/results/run-state.ts';
import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import { describeQuality } from './quality.ts';
import { formatAbout } from './format/format-time.ts';

const WHY: Readonly<Record<StateReason, string>> = {
  refused: 'The clip does not allow a number that can be trusted.',
  'many-strides-left-out': 'More than three in ten strides could not be read.',
  'leg-without-strides': 'One leg has no stride that could be read.',
  'rhythm-disagrees': 'The steps that were counted do not fit the rhythm of the legs.',
  'few-strides': 'A leg has fewer than 7 usable strides: numbers yes, a verdict only where it holds.',
  'low-frame-rate': 'Few frames a second make contacts coarse: numbers yes, a verdict only where it holds.',
  'entered-against-picture':
    'It was read as you said it was filmed, and the picture shows otherwise: signs may be the wrong way round.',
};

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
  const why = state.reasons.map((reason) => WHY[reason]);
  if (state.kind === 'limited')
    return {
      title: 'A limited reading',
      why,
      whatToDo: state.reasons.includes('entered-against-picture')
        ? 'If you are not sure, leave view and direction to be found.'
        : 'A longer clip, filmed at 60 frames per second or more, gives the rest.',
    };
  return {
    title: `This reading failed: ${state.read} of ${state.seen} strides could be read`,
    why,
    whatToDo:
      model === EXACT_MODEL
        ? 'Film again: the whole body in the picture, in good light, at 60 frames per second or more.'
        : 'The most exact model often reads what a quicker one cannot. If that fails too, film again in good light.',
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
  return words ? [`${words.title}.`, ...words.why, words.whatToDo] : [];
}

/** Words around reading a clip again with the most exact model. */
export const READ_AGAIN = {
  starting: 'Starting',
  gone: 'The video of this run can no longer be opened. Choose it again to analyse it.',
  stays: 'With the most exact model. Your notes, drawings and corrections stay.',
  quickLook: 'A quick look: it may leave strides out, and its findings are less sure.',
  quicker: 'Read with the quicker model, which loses single joints where the legs cross.',
} as const;

/** Of a long clip only stretches were read. */
export const READ_STRETCHES = {
  read: (stretches: string, length: string) =>
    `Read: ${stretches} of ${length}. The rest was left alone: nothing is missing there.`,
  stays: 'Your notes, drawings and corrections stay.',
  readAll: (seconds: number) =>
    Number.isFinite(seconds) ? `Read the whole clip, about ${formatAbout(seconds)}` : 'Read the whole clip',
} as const;

/**
 * What the button says that starts it, `Analyse properly, about 55 s`.
 *
 * @param seconds how long it will take; not finite where that is not known
 */
export function readAgainLabel(seconds: number): string {
  const name = 'Analyse properly';
  if (!Number.isFinite(seconds)) return name;
  return `${name}, about ${formatAbout(seconds)}`;
}
