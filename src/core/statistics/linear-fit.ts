/** A least-squares line; the slope in units of y per unit of x. */
export interface LinearFit {
  readonly slope: number;
  readonly intercept: number;
  /**
   * Standard deviation of the residuals (n − 2 degrees of freedom), in the unit of y; NaN with two
   * points.
   */
  readonly residualSd: number;
  /** Points used. */
  readonly n: number;
}

/**
 * Ordinary least-squares line y = intercept + slope·x.
 *
 * Missing data: points with a non-finite coordinate are left out; null with fewer than two, or when
 * all x are equal.
 *
 * @throws RangeError when x and y differ in length.
 * @example linearFit([0, 1, 2], [1, 3, 5]) // { slope: 2, intercept: 1, residualSd: 0, n: 3 }
 */
export function linearFit(x: ArrayLike<number>, y: ArrayLike<number>): LinearFit | null {
  if (x.length !== y.length) throw new RangeError('x and y differ in length');
  const points = Array.from(x, (value, i): [number, number] => [value, y[i] ?? Number.NaN]).filter(
    ([a, b]) => Number.isFinite(a) && Number.isFinite(b),
  );
  const [first] = points;
  if (!first || points.every(([a]) => a === first[0])) return null;
  const n = points.length;
  const total = (of: (a: number, b: number) => number): number =>
    points.reduce((sum, [a, b]) => sum + of(a, b), 0);
  // Centred, so that seconds far from 0 cost no digits.
  const meanX = total((a) => a) / n;
  const meanY = total((_, b) => b) / n;
  const slope = total((a, b) => (a - meanX) * (b - meanY)) / total((a) => (a - meanX) ** 2);
  const intercept = meanY - slope * meanX;
  const squares = total((a, b) => (b - intercept - slope * a) ** 2);
  return { slope, intercept, residualSd: n > 2 ? Math.sqrt(squares / (n - 2)) : Number.NaN, n };
}
