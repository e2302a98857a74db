import { interpolateAt } from './interpolate-at.ts';

/**
 * A piece of a series on a scale of 0-100 %: `points` values evenly spread over [startS, endS],
 * both ends included.
 *
 * Missing data: NaN where the series has none (see `interpolateAt`); all NaN when the piece is
 * empty or reversed.
 *
 * @param timesS time of each sample, strictly increasing
 * @throws RangeError for fewer than two points.
 * @example timeNormalize([0, 1, 2, 3], Float64Array.of(0, 1, 2, 3), 1, 2, 3) // [1, 1.5, 2]
 */
export function timeNormalize(
  values: ArrayLike<number>,
  timesS: Float64Array,
  startS: number,
  endS: number,
  points = 101,
): Float64Array {
  if (!Number.isInteger(points) || points < 2) throw new RangeError('points must be 2 or more');
  if (!(endS > startS)) return new Float64Array(points).fill(Number.NaN);
  return Float64Array.from({ length: points }, (_, i) =>
    interpolateAt(values, timesS, i === points - 1 ? endS : startS + ((endS - startS) * i) / (points - 1)),
  );
}
