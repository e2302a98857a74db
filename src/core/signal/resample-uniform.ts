import { cubicSplineInterpolator } from './cubic-spline-interpolator.ts';

/** How far apart samples may lie that are still one piece. */
export interface ResampleOptions {
  /** Longest time between two finite samples that is bridged, seconds. */
  readonly maximumGapS: number;
}

/**
 * Values of a series, sampled at true presentation times, at other times (usually a uniform grid).
 *
 * Missing data: NaN samples are left out; where two finite samples lie more than `maximumGapS`
 * apart the series is cut, each piece is interpolated alone, and grid times inside a cut or outside
 * all pieces are NaN. A piece of one sample gives a value only at exactly its own time. There is no
 * extrapolation.
 *
 * @param values one value per entry of `timesS`
 * @param timesS strictly increasing, seconds
 * @param gridS times wanted, increasing, seconds
 * @throws RangeError when `values` and `timesS` differ in length.
 * @example resampleUniform([0, 2], Float64Array.of(0, 1), Float64Array.of(0.5), { maximumGapS: 1 })
 * // [1]
 */
export function resampleUniform(
  values: ArrayLike<number>,
  timesS: Float64Array,
  gridS: Float64Array,
  options: ResampleOptions,
): Float64Array {
  if (values.length !== timesS.length) throw new RangeError('values and timesS differ in length');
  const result = new Float64Array(gridS.length).fill(Number.NaN);
  let next = 0; // first grid index not yet passed
  const fillPiece = (x: readonly number[], y: readonly number[]): void => {
    const first = x[0];
    const last = x[x.length - 1];
    if (first === undefined || last === undefined) return;
    const at =
      x.length === 1
        ? (t: number): number => (t === first ? (y[0] ?? Number.NaN) : Number.NaN)
        : cubicSplineInterpolator(Float64Array.from(x), Float64Array.from(y));
    while (next < gridS.length && (gridS[next] ?? Number.NaN) < first) next++;
    for (; next < gridS.length; next++) {
      const t = gridS[next] ?? Number.NaN;
      if (!(t <= last)) break;
      result[next] = at(t);
    }
  };
  // A little slack, so that a gap of exactly the limit is bridged in spite of rounding.
  const limit = options.maximumGapS + 1e-9;
  let x: number[] = [];
  let y: number[] = [];
  for (let i = 0; i < timesS.length; i++) {
    const value = values[i] ?? Number.NaN;
    const time = timesS[i] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    if (x.length > 0 && time - (x[x.length - 1] ?? time) > limit) {
      fillPiece(x, y);
      x = [];
      y = [];
    }
    x.push(time);
    y.push(value);
  }
  fillPiece(x, y);
  return result;
}
