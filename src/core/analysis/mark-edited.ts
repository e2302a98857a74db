import type { GaitEvent } from '../run/gait-event.ts';
import type { RunEdits } from '../run/run-edits.ts';
import type { StrideResult } from '../results/measured-run.ts';

/**
 * Events this near to an end of a stride are that end, file seconds: both come from the same
 * number.
 */
const SAME_S = 1e-6;

/**
 * The strides with those marked `edited` whose numbers rest on a correction: an event within the
 * stride or at its ends that was moved or put in (of either foot: flight and step length read
 * both), or a landmark put in place within it or on the frame beside it, which what is read at its
 * ends is read between. A removed event leaves no mark: what it bounded is no stride any more.
 *
 * @param frameS time between frames, file seconds
 */
export function markEdited(
  strides: readonly StrideResult[],
  events: readonly GaitEvent[],
  { landmarks }: Pick<RunEdits, 'landmarks'>,
  frameS: number,
): readonly StrideResult[] {
  const corrected = [
    ...events.flatMap(({ timeS, source }) => (source === 'edited' ? [{ timeS, beside: SAME_S }] : [])),
    ...landmarks.map(({ timeS }) => ({ timeS, beside: frameS })),
  ];
  if (corrected.length === 0) return strides;
  return strides.map((stride) => {
    const isEdited = corrected.some(
      ({ timeS, beside }) => timeS >= stride.startS - beside && timeS <= stride.endS + beside,
    );
    return isEdited ? { ...stride, edited: true } : stride;
  });
}
