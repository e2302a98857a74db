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
 * both), or a landmark put in place within it. A removed event leaves no mark: what it bounded is
 * no stride any more.
 */
export function markEdited(
  strides: readonly StrideResult[],
  events: readonly GaitEvent[],
  { landmarks }: Pick<RunEdits, 'landmarks'>,
): readonly StrideResult[] {
  const times = [...events.filter((event) => event.source === 'edited'), ...landmarks].map(
    (corrected) => corrected.timeS,
  );
  if (times.length === 0) return strides;
  return strides.map((stride) => {
    const isEdited = times.some((timeS) => timeS >= stride.startS - SAME_S && timeS <= stride.endS + SAME_S);
    return isEdited ? { ...stride, edited: true } : stride;
  });
}
