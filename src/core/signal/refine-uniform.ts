import { finiteRuns } from './finite-runs.ts';

/** A denser copy of a uniform series with its slope. */
export interface RefinedSeries {
  readonly values: Float64Array;
  /** First derivative, per sample of the original series. */
  readonly slope: Float64Array;
}

/**
 * A uniform series and its first derivative at `factor` times the density, by the C2 cubic spline
 * through its samples (clamped to one-sided differences at the ends). Original sample i lies at
 * index i·factor; the result has (length − 1)·factor + 1 samples.
 *
 * Missing data: each run of finite samples is refined apart; gaps, and runs of fewer than four
 * samples, are NaN.
 *
 * @throws RangeError when `factor` is not a positive whole number
 * @example refineUniform(Float64Array.of(0, 1, 2, 3), 2).values // [0, 0.5, 1, 1.5, 2, 2.5, 3]
 */
export function refineUniform(series: Float64Array, factor: number): RefinedSeries {
  if (!Number.isInteger(factor) || factor < 1) throw new RangeError('factor must be a positive whole number');
  const length = Math.max(0, (series.length - 1) * factor + 1);
  const values = new Float64Array(length).fill(Number.NaN);
  const slope = new Float64Array(length).fill(Number.NaN);
  for (const { start, end } of finiteRuns(series)) {
    if (end - start < 4) continue;
    const run = series.subarray(start, end);
    const slopes = splineSlopes(run);
    const n = run.length;
    for (let i = 0; i < n - 1; i++) {
      const a = run[i] ?? 0;
      const b = run[i + 1] ?? 0;
      const p = slopes[i] ?? 0;
      const q = slopes[i + 1] ?? 0;
      const d = b - a;
      const second = 3 * d - 2 * p - q;
      const third = p + q - 2 * d;
      const last = i === n - 2 ? factor : factor - 1;
      for (let k = 0; k <= last; k++) {
        const u = k / factor;
        const to = (start + i) * factor + k;
        values[to] = a + u * (p + u * (second + u * third));
        slope[to] = p + u * (2 * second + 3 * u * third);
      }
    }
  }
  return { values, slope };
}

/** Slopes of the spline at its samples, per sample: tridiagonal 1-4-1 system (Thomas algorithm). */
function splineSlopes(y: Float64Array): Float64Array {
  const n = y.length;
  const at = (i: number): number => y[i] ?? 0;
  const slopes = new Float64Array(n);
  const upper = new Float64Array(n);
  slopes[0] = (-3 * at(0) + 4 * at(1) - at(2)) / 2;
  for (let i = 1; i < n - 1; i++) {
    const pivot = 1 / (4 - (upper[i - 1] ?? 0));
    upper[i] = pivot;
    slopes[i] = (3 * (at(i + 1) - at(i - 1)) - (slopes[i - 1] ?? 0)) * pivot;
  }
  slopes[n - 1] = (3 * at(n - 1) - 4 * at(n - 2) + at(n - 3)) / 2;
  for (let i = n - 2; i > 0; i--) slopes[i] = (slopes[i] ?? 0) - (upper[i] ?? 0) * (slopes[i + 1] ?? 0);
  return slopes;
}
