/**
 * Times of a uniform grid from `startS` to at most `endS`, both ends included where they fall on
 * the grid, seconds.
 *
 * @throws RangeError when `rateHz` is not positive.
 * @example uniformGrid(0, 0.1, 20) // [0, 0.05, 0.1]
 */
export function uniformGrid(startS: number, endS: number, rateHz: number): Float64Array {
  if (!(rateHz > 0)) throw new RangeError('rateHz must be positive');
  const span = endS - startS;
  if (!(span >= 0)) return new Float64Array(0);
  const count = Math.floor(span * rateHz + 1e-6) + 1;
  return Float64Array.from({ length: count }, (_, i) => startS + i / rateHz);
}
