import { findInterval } from './find-interval.ts';

/**
 * One-sided three-point slope at an end, limited to keep the shape (Fritsch & Butland 1984; Moler
 * 2004, ch. 3).
 */
function endSlope(h0: number, h1: number, d0: number, d1: number): number {
  const slope = ((2 * h0 + h1) * d0 - h0 * d1) / (h0 + h1);
  if (Math.sign(slope) !== Math.sign(d0)) return 0;
  if (Math.sign(d0) !== Math.sign(d1) && Math.abs(slope) > 3 * Math.abs(d0)) return 3 * d0;
  return slope;
}

/**
 * Shape-preserving piecewise cubic (PCHIP) through points of strictly increasing x; never
 * overshoots the data. Equals SciPy's `PchipInterpolator` (Fritsch & Butland 1984). Two points: a
 * straight line.
 *
 * Missing data: points must be finite (drop them before). Outside [first x, last x] the result is
 * NaN.
 *
 * @throws RangeError when there are fewer than two points or x and y differ in length.
 * @example pchipInterpolator(Float64Array.of(0, 1, 2), Float64Array.of(0, 1, 0))(1) // 1
 */
export function pchipInterpolator(x: Float64Array, y: Float64Array): (at: number) => number {
  const n = x.length;
  if (n < 2 || y.length !== n) throw new RangeError('pchipInterpolator needs two or more points');
  const at = (a: Float64Array, i: number): number => a[i] ?? Number.NaN;
  const h = Float64Array.from({ length: n - 1 }, (_, i) => at(x, i + 1) - at(x, i));
  const delta = Float64Array.from({ length: n - 1 }, (_, i) => (at(y, i + 1) - at(y, i)) / at(h, i));
  const slope = new Float64Array(n);
  if (n === 2) {
    slope.fill(at(delta, 0));
  } else {
    for (let i = 1; i < n - 1; i++) {
      const before = at(delta, i - 1);
      const after = at(delta, i);
      if (before * after <= 0) continue; // a local extremum stays one
      const w1 = 2 * at(h, i) + at(h, i - 1);
      const w2 = at(h, i) + 2 * at(h, i - 1);
      slope[i] = (w1 + w2) / (w1 / before + w2 / after);
    }
    slope[0] = endSlope(at(h, 0), at(h, 1), at(delta, 0), at(delta, 1));
    slope[n - 1] = endSlope(at(h, n - 2), at(h, n - 3), at(delta, n - 2), at(delta, n - 3));
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
