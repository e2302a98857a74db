import { mean, median } from 'd3-array';
import { MAD_TO_SIGMA, medianAbsoluteDeviation } from './median-absolute-deviation.ts';

/** Mean absolute deviation to standard deviation of a normal distribution: √(π/2). */
const MEAN_DEVIATION_TO_SIGMA = Math.sqrt(Math.PI / 2);

/**
 * Robust z-score of each value: its distance from the median in robust standard deviations (1.4826
 * MAD; Iglewicz & Hoaglin 1993). Where more than half of the values are equal (MAD 0) the mean
 * absolute deviation stands in; where all are equal every score is 0.
 *
 * Missing data: NaN is left out of the statistics and scores NaN; all NaN with fewer than three
 * finite values.
 *
 * @example robustZ([1, 2, 3, 4, 100])[4] // 65.4
 */
export function robustZ(values: ArrayLike<number>): Float64Array {
  const finite = Array.from(values).filter(Number.isFinite);
  const scores = Float64Array.from(values);
  if (finite.length < 3) return scores.fill(Number.NaN);
  const centre = median(finite) ?? Number.NaN;
  const scale =
    medianAbsoluteDeviation(finite) * MAD_TO_SIGMA ||
    (mean(finite, (value) => Math.abs(value - centre)) ?? 0) * MEAN_DEVIATION_TO_SIGMA;
  return scores.map((value) => {
    if (!Number.isFinite(value)) return Number.NaN;
    return scale > 0 ? (value - centre) / scale : 0;
  });
}
