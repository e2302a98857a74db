/**
 * Autocorrelation of a uniformly sampled series for lags 0…maximumLag, each the Pearson correlation
 * of the series with itself shifted, so that neither a drift of the mean nor the shrinking overlap
 * biases it. Lag 0 is 1.
 *
 * Missing data: pairs with a missing member are left out; NaN for lags with fewer than 8 pairs or
 * no variance.
 *
 * @example autocorrelation([1, -1, 1, -1, 1, -1, 1, -1, 1, -1], 2) // [1, -1, 1]
 */
export function autocorrelation(values: ArrayLike<number>, maximumLag: number): Float64Array {
  return Float64Array.from({ length: maximumLag + 1 }, (_, lag) => {
    let n = 0;
    let sumA = 0;
    let sumB = 0;
    let sumAA = 0;
    let sumBB = 0;
    let sumAB = 0;
    for (let i = 0; i + lag < values.length; i++) {
      const a = values[i] ?? Number.NaN;
      const b = values[i + lag] ?? Number.NaN;
      if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
      n++;
      sumA += a;
      sumB += b;
      sumAA += a * a;
      sumBB += b * b;
      sumAB += a * b;
    }
    if (n < 8) return Number.NaN;
    const varianceA = sumAA - (sumA * sumA) / n;
    const varianceB = sumBB - (sumB * sumB) / n;
    const tiny = 1e-12 * (sumAA + sumBB);
    if (varianceA <= tiny || varianceB <= tiny) return Number.NaN;
    return (sumAB - (sumA * sumB) / n) / Math.sqrt(varianceA * varianceB);
  });
}
