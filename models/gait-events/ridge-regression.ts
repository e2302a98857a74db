import { solveLinearSystem } from '../../src/core/signal/solve-linear-system.ts';

/** A linear model y = intercept + Σ weights·x. */
export interface LinearModel {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * Weighted ridge regression in closed form (Hoerl & Kennard 1970) of inputs that are already
 * standardised: the penalty is `lambda` per unit of total weight, the intercept is free.
 *
 * @param inputs row by row, `size` numbers each
 * @throws RangeError when there is nothing to fit or the system is singular
 */
export function ridgeRegression(
  inputs: Float64Array,
  size: number,
  targets: readonly number[],
  weights: readonly number[],
  lambda: number,
): LinearModel {
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (size === 0 || !(total > 0)) throw new RangeError('nothing to fit');
  const targetMean = targets.reduce((sum, y, i) => sum + (weights[i] ?? 0) * y, 0) / total;
  const mean = new Float64Array(size);
  for (const [i, w] of weights.entries()) {
    for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) + (w / total) * (inputs[i * size + k] ?? 0);
  }
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size);
  const z = new Float64Array(size);
  for (const [i, w] of weights.entries()) {
    const rest = (targets[i] ?? 0) - targetMean;
    for (let k = 0; k < size; k++) z[k] = (inputs[i * size + k] ?? 0) - (mean[k] ?? 0);
    for (let k = 0; k < size; k++) {
      const wz = w * (z[k] ?? 0);
      right[k] = (right[k] ?? 0) + wz * rest;
      const row = k * size;
      for (let m = 0; m <= k; m++) normal[row + m] = (normal[row + m] ?? 0) + wz * (z[m] ?? 0);
    }
  }
  const system = Array.from({ length: size }, (_, k) =>
    Array.from({ length: size }, (__, m) => {
      const value = normal[Math.max(k, m) * size + Math.min(k, m)] ?? 0;
      return k === m ? value + lambda * total : value;
    }),
  );
  const solution = solveLinearSystem(system, Array.from(right));
  if (!solution) throw new RangeError('the system is singular');
  const shift = solution.reduce((sum, b, k) => sum + b * (mean[k] ?? 0), 0);
  return { intercept: targetMean - shift, weights: solution };
}
