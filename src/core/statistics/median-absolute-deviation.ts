import { median } from 'd3-array';

/** MAD to standard deviation of a normal distribution: 1 / Φ⁻¹(3/4). */
export const MAD_TO_SIGMA = 1.4826022185056018;

/**
 * Median absolute deviation from the median, unscaled (multiply by `MAD_TO_SIGMA` for a standard
 * deviation).
 *
 * Missing data: NaN is left out; NaN when nothing is left.
 *
 * @example medianAbsoluteDeviation([1, 2, 3, 100]) // 1
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number {
  const finite = Array.from(values).filter(Number.isFinite);
  const centre = median(finite);
  if (centre === undefined) return Number.NaN;
  return median(finite, (value) => Math.abs(value - centre)) ?? Number.NaN;
}
