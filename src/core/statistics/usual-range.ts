import { median } from 'd3-array';
import { MAD_TO_SIGMA, medianAbsoluteDeviation } from './median-absolute-deviation.ts';

/** Ends of a range of values, in their unit. */
export interface UsualRange {
  readonly from: number;
  readonly to: number;
}

/** Fewest values whose spread is worth telling. */
const NEEDED = 5;

/**
 * Where most values lie: median ± one robust standard deviation (1.4826 MAD), which holds about two
 * thirds of normally distributed values.
 *
 * Missing data: NaN is left out; null with fewer than five finite values.
 *
 * @example usualRange([1, 2, 3, 4, 5]) // { from: 1.52, to: 4.48 }
 */
export function usualRange(values: ArrayLike<number>): UsualRange | null {
  const finite = Array.from(values).filter(Number.isFinite);
  const centre = median(finite);
  if (finite.length < NEEDED || centre === undefined) return null;
  const spread = MAD_TO_SIGMA * medianAbsoluteDeviation(finite);
  return { from: centre - spread, to: centre + spread };
}
