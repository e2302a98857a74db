import { solveLinearSystem } from '../../src/core/signal/solve-linear-system.ts';

/** A linear model y = intercept + Σ weights·x. */
export interface LinearModel {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * Weighted ridge regression in closed form (Hoerl & Kennard 1970): inputs are standardised, the
 * penalty is `lambda` per unit of total weight, the intercept is free. The result is expressed in
 * the inputs' own units.
 *
 * @throws RangeError when there is nothing to fit or the system is singular
 */
export function ridgeRegression(
  inputs: readonly Float64Array[],
  targets: readonly number[],
  weights: readonly number[],
  lambda: number,
): LinearModel {
  const size = inputs[0]?.length ?? 0;
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (size === 0 || !(total > 0)) throw new RangeError('nothing to fit');
  const mean = new Float64Array(size);
  const power = new Float64Array(size);
  let targetMean = 0;
  for (const [i, x] of inputs.entries()) {
    const w = (weights[i] ?? 0) / total;
    targetMean += w * (targets[i] ?? 0);
    for (let k = 0; k < size; k++) {
      mean[k] = (mean[k] ?? 0) + w * (x[k] ?? 0);
      power[k] = (power[k] ?? 0) + w * (x[k] ?? 0) ** 2;
    }
  }
  const sd = mean.map((m, k) => Math.sqrt(Math.max((power[k] ?? 0) - m * m, 1e-12)));
  const normal = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Float64Array(size);
  const z = new Float64Array(size);
  for (const [i, x] of inputs.entries()) {
    const w = weights[i] ?? 0;
    for (let k = 0; k < size; k++) z[k] = ((x[k] ?? 0) - (mean[k] ?? 0)) / (sd[k] ?? 1);
    for (let k = 0; k < size; k++) {
      const wz = w * (z[k] ?? 0);
      right[k] = (right[k] ?? 0) + wz * ((targets[i] ?? 0) - targetMean);
      const row = normal[k];
      for (let m = 0; row && m <= k; m++) row[m] = (row[m] ?? 0) + wz * (z[m] ?? 0);
    }
  }
  const system = normal.map((row, k) =>
    Array.from({ length: size }, (_, m) => {
      const value = (m <= k ? row[m] : normal[m]?.[k]) ?? 0;
      return k === m ? value + lambda * total : value;
    }),
  );
  const solution = solveLinearSystem(system, Array.from(right));
  if (!solution) throw new RangeError('the system is singular');
  const own = solution.map((b, k) => b / (sd[k] ?? 1));
  return { intercept: targetMean - own.reduce((sum, b, k) => sum + b * (mean[k] ?? 0), 0), weights: own };
}
