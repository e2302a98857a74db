import { solveLinearSystem } from './solve-linear-system.ts';

export interface LocalPolynomialOptions {
  /** Samples on each side of the one estimated. */
  readonly halfWindow: number;
  /** Degree of the polynomial. Default 2. */
  readonly degree?: number;
  /** 0 smooths, 1 gives the first derivative, 2 the second. Default 1. */
  readonly derivative?: 0 | 1 | 2;
}

/**
 * Derivative of a series from a least-squares polynomial through the samples around each one
 * (Savitzky & Golay 1964, extended to uneven times and missing samples); per second (squared).
 *
 * Missing data: missing samples are left out of the fit; NaN where fewer than degree + 1 finite
 * samples are in the window, and for a missing sample that has finite ones on one side only (no
 * extrapolation).
 *
 * @param timesS time of each sample, strictly increasing, seconds
 * @throws RangeError for a window or degree that cannot be fitted.
 * @example localPolynomialDerivative([0, 1, 4, 9, 16], Float64Array.of(0, 1, 2, 3, 4), {
 * halfWindow: 2 })[2] // 4
 */
export function localPolynomialDerivative(
  values: ArrayLike<number>,
  timesS: Float64Array,
  options: LocalPolynomialOptions,
): Float64Array {
  const { halfWindow, degree = 2, derivative = 1 } = options;
  if (halfWindow < 1 || degree < derivative || 2 * halfWindow < degree) {
    throw new RangeError('the window is too small for the degree, or the degree for the derivative');
  }
  const result = new Float64Array(values.length).fill(Number.NaN);
  const factorial = derivative === 2 ? 2 : 1;
  for (let i = 0; i < values.length; i++) {
    const centre = timesS[i] ?? Number.NaN;
    const reach = Math.max(
      (timesS[Math.min(i + halfWindow, values.length - 1)] ?? centre) - centre,
      centre - (timesS[Math.max(i - halfWindow, 0)] ?? centre),
    );
    const t: number[] = [];
    const y: number[] = [];
    for (let j = Math.max(0, i - halfWindow); j <= Math.min(values.length - 1, i + halfWindow); j++) {
      const value = values[j] ?? Number.NaN;
      if (!Number.isFinite(value)) continue;
      // scaled: keeps the normal equations well conditioned
      t.push(((timesS[j] ?? centre) - centre) / reach);
      y.push(value);
    }
    if (t.length <= degree) continue;
    if (!Number.isFinite(values[i]) && ((t[0] ?? 0) > 0 || (t[t.length - 1] ?? 0) < 0)) continue;
    const normal = Array.from({ length: degree + 1 }, (_, row) =>
      Array.from({ length: degree + 1 }, (__, column) => t.reduce((sum, s) => sum + s ** (row + column), 0)),
    );
    const right = Array.from({ length: degree + 1 }, (_, row) =>
      t.reduce((sum, s, k) => sum + s ** row * (y[k] ?? 0), 0),
    );
    const coefficient = solveLinearSystem(normal, right)?.[derivative];
    if (coefficient !== undefined) result[i] = (coefficient * factorial) / reach ** derivative;
  }
  return result;
}
