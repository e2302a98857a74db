import type { CheckIn } from './check-in.ts';
import { daysBetween, type Day } from './day.ts';

/** How far a check-in may lie from a film to say how the knee was then, days. */
const NEAR_DAYS = 7;

/**
 * The most pain in a run, 0 to 10, that the check-ins around a day tell of; null where none within
 * a week of it answers that.
 */
export function painNear(checkIns: readonly Pick<CheckIn, 'day' | 'pain'>[], day: Day): number | null {
  const levels = checkIns.flatMap(({ day: asked, pain }) =>
    Math.abs(daysBetween(asked, day)) <= NEAR_DAYS && pain.inRun !== null ? [pain.inRun] : [],
  );
  return levels.length === 0 ? null : Math.max(...levels);
}
