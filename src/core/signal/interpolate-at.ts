import { findInterval } from './find-interval.ts';

/**
 * Value of a sampled series at any time: the cubic through the two samples on each side (Lagrange)
 * where all four are present, else the straight line between the two neighbours.
 *
 * Missing data: NaN outside the series and where a neighbouring sample is missing; a sample's own
 * time gives that sample.
 *
 * @param timesS time of each sample, strictly increasing and finite
 * @example interpolateAt([0, 1, 4, 9], Float64Array.of(0, 1, 2, 3), 1.5) // 2.25
 */
export function interpolateAt(values: ArrayLike<number>, timesS: Float64Array, at: number): number {
  if (timesS.length === 1 && timesS[0] === at) return values[0] ?? Number.NaN;
  const i = findInterval(timesS, at);
  if (i < 0) return Number.NaN;
  const time = (k: number): number => timesS[k] ?? Number.NaN;
  const value = (k: number): number => values[k] ?? Number.NaN;
  if (at === time(i)) return value(i);
  if (at === time(i + 1)) return value(i + 1);
  const cubic = cubicAt(values, timesS, i - 1, at);
  if (Number.isFinite(cubic)) return cubic;
  const share = (at - time(i)) / (time(i + 1) - time(i));
  return value(i) + share * (value(i + 1) - value(i));
}

/**
 * Lagrange's cubic through four samples in a row; NaN where one is missing. Written out without
 * inner functions: the curves of a long run ask for it a million times.
 */
function cubicAt(values: ArrayLike<number>, timesS: Float64Array, first: number, at: number): number {
  let sum = 0;
  for (let k = first; k < first + 4; k++) {
    const time = timesS[k] ?? Number.NaN;
    let weight = 1;
    for (let m = first; m < first + 4; m++) {
      const other = timesS[m] ?? Number.NaN;
      if (m !== k) weight = (weight * (at - other)) / (time - other);
    }
    sum += weight * (values[k] ?? Number.NaN);
  }
  return sum;
}
