import { findInterval } from './find-interval.ts';

/**
 * Slopes of the C2 cubic spline with not-a-knot ends, by Gaussian elimination of an almost
 * tridiagonal system (de Boor 1978, ch. IV). The system is strictly manageable without pivoting for
 * increasing x.
 */
function splineSlopes(h: Float64Array, delta: Float64Array): Float64Array {
  const n = h.length + 1;
  const at = (a: Float64Array, i: number): number => a[i] ?? Number.NaN;
  const lower = new Float64Array(n);
  const diagonal = new Float64Array(n);
  const upper = new Float64Array(n);
  const right = new Float64Array(n);
  for (let i = 1; i < n - 1; i++) {
    lower[i] = at(h, i);
    diagonal[i] = 2 * (at(h, i - 1) + at(h, i));
    upper[i] = at(h, i - 1);
    right[i] = 3 * (at(h, i) * at(delta, i - 1) + at(h, i - 1) * at(delta, i));
  }
  const startSpan = at(h, 0) + at(h, 1);
  diagonal[0] = at(h, 1);
  upper[0] = startSpan;
  right[0] =
    ((at(h, 0) + 2 * startSpan) * at(h, 1) * at(delta, 0) + at(h, 0) ** 2 * at(delta, 1)) / startSpan;
  const endSpan = at(h, n - 2) + at(h, n - 3);
  diagonal[n - 1] = at(h, n - 3);
  lower[n - 1] = endSpan;
  right[n - 1] =
    (at(h, n - 2) ** 2 * at(delta, n - 3) + (2 * endSpan + at(h, n - 2)) * at(h, n - 3) * at(delta, n - 2)) /
    endSpan;
  for (let i = 1; i < n; i++) {
    const factor = at(lower, i) / at(diagonal, i - 1);
    diagonal[i] = at(diagonal, i) - factor * at(upper, i - 1);
    right[i] = at(right, i) - factor * at(right, i - 1);
  }
  const slope = new Float64Array(n);
  slope[n - 1] = at(right, n - 1) / at(diagonal, n - 1);
  for (let i = n - 2; i >= 0; i--) {
    slope[i] = (at(right, i) - at(upper, i) * at(slope, i + 1)) / at(diagonal, i);
  }
  return slope;
}

/**
 * Cubic spline with continuous second derivative and not-a-knot ends through points of strictly
 * increasing x; equals SciPy's `CubicSpline`. Two points: a line; three points: a parabola.
 *
 * Missing data: points must be finite (drop them before). Outside [first x, last x] the result is
 * NaN.
 *
 * @throws RangeError when there are fewer than two points or x and y differ in length.
 * @example cubicSplineInterpolator(Float64Array.of(0, 1, 2, 3), Float64Array.of(0, 1, 8, 27))(1.5)
 * // 3.375
 */
export function cubicSplineInterpolator(x: Float64Array, y: Float64Array): (at: number) => number {
  const n = x.length;
  if (n < 2 || y.length !== n) throw new RangeError('cubicSplineInterpolator needs two or more points');
  const at = (a: Float64Array, i: number): number => a[i] ?? Number.NaN;
  const h = Float64Array.from({ length: n - 1 }, (_, i) => at(x, i + 1) - at(x, i));
  const delta = Float64Array.from({ length: n - 1 }, (_, i) => (at(y, i + 1) - at(y, i)) / at(h, i));
  let slope: Float64Array;
  if (n === 2) {
    slope = Float64Array.of(at(delta, 0), at(delta, 0));
  } else if (n === 3) {
    const curvature = (at(delta, 1) - at(delta, 0)) / (at(h, 0) + at(h, 1));
    slope = Float64Array.of(
      at(delta, 0) - curvature * at(h, 0),
      at(delta, 0) + curvature * at(h, 0),
      at(delta, 1) + curvature * at(h, 1),
    );
  } else {
    slope = splineSlopes(h, delta);
  }
  return (position) => {
    const i = findInterval(x, position);
    if (i < 0) return Number.NaN;
    const width = at(h, i);
    const u = (position - at(x, i)) / width;
    const v = 1 - u;
    return (
      v * v * (1 + 2 * u) * at(y, i) +
      u * u * (1 + 2 * v) * at(y, i + 1) +
      width * u * v * (v * at(slope, i) - u * at(slope, i + 1))
    );
  };
}
