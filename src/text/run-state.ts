import type { ModelId } from '../core/run/run-context.ts';
import type { RunState, StateReason } from '../core/results/run-state.ts';

const WHY: Readonly<Record<StateReason, string>> = {
  refused: 'The clip does not allow an honest number.',
  'many-strides-left-out': 'More than three in ten strides could not be read.',
  'leg-without-strides': 'One leg has no stride that could be read.',
  'rhythm-disagrees': 'The steps that were counted do not fit the rhythm of the legs.',
  'few-strides': 'A leg has fewer than 7 usable strides: numbers yes, a verdict only where it holds.',
  'low-frame-rate': 'Few pictures a second make contacts coarse: numbers yes, a verdict only where it holds.',
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
      whatToDo: 'A longer clip, filmed at 60 frames per second or more, gives the rest.',
    };
  return {
    title: `This reading failed: ${state.read} of ${state.seen} strides could be read`,
    why,
    whatToDo:
      model === 'heavy'
        ? 'Film again: the whole body in the picture, in good light, at 60 frames per second or more.'
        : 'Analyse the clip again with the most exact model (Heavy). If that fails too, film again in good light.',
  };
}
