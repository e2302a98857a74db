import { median } from 'd3-array';
import { SIDES, type Side } from '../pose/landmark.ts';
import type { LiveStep } from './live-step.ts';
import type { USUAL_METRICS, UsualReading } from './usual-reading.ts';

/** So many of a foot's last steps make its number, as in `recent-steps.ts`. */
const RECENT_STEPS = 8;
/** Landings of each foot without which nothing is said of either. */
const LEAST_STEPS = 4;
/** A foot lands as often as the other: of the last landings no foot has more than this share. */
const MOST_OF_ONE_FOOT = 0.7;
/**
 * A foot whose readings scatter more than this from step to step is not followed, in spreads
 * between healthy runners: steps of one runner differ by less than runners do.
 */
const MOST_SCATTER = 2;
/** Feet further apart than this are a mistake of the reading, in spreads between runners. */
const MOST_APART = 4;
/** Robust spread from the median absolute deviation of normal values. */
const SD_PER_MAD = 1.4826;

/** A number of both feet; null where it cannot be believed. */
export type FootNumbers = Readonly<Record<Side, number>> | null;

/**
 * The median of each foot's last 8 steps, where left and right are plausible: at least 4 landings
 * of each foot, about as many of one as of the other, each foot much the same from step to step,
 * and the two no further apart than feet are. One of them alone is never said.
 *
 * @param usual where healthy runners lie; without it nothing can be judged, or said
 */
export function footNumbers(
  steps: readonly LiveStep[],
  metric: keyof typeof USUAL_METRICS,
  usual: UsualReading | null,
): FootNumbers {
  if (!usual) return null;
  const told = steps.filter((step) => Number.isFinite(step[metric])).slice(-2 * RECENT_STEPS);
  const [left, right] = SIDES.map((side) =>
    told.filter((step) => step.side === side).map((step) => step[metric]),
  );
  if (!left || !right || Math.min(left.length, right.length) < LEAST_STEPS) return null;
  if (Math.max(left.length, right.length) > MOST_OF_ONE_FOOT * told.length) return null;
  if ([left, right].some((values) => scatter(values) > MOST_SCATTER * usual.sd)) return null;
  const numbers = {
    left: median(left.slice(-RECENT_STEPS)) ?? Number.NaN,
    right: median(right.slice(-RECENT_STEPS)) ?? Number.NaN,
  };
  return Math.abs(numbers.left - numbers.right) > MOST_APART * usual.sd ? null : numbers;
}

function scatter(values: readonly number[]): number {
  const middle = median(values) ?? Number.NaN;
  return SD_PER_MAD * (median(values, (value) => Math.abs(value - middle)) ?? Number.NaN);
}
