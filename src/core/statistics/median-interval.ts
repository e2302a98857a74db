/** A 95 % interval. */
export interface MedianInterval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Median with its 95 % bootstrap interval, computed exactly instead of by resampling: the number of
 * resampled values at or below the k-th smallest is binomial(n, k/n), which gives the resampled
 * median's distribution over the sample's own values (Efron 1979; Maritz & Jarrett 1978).
 * Repeatable and hundreds of times cheaper than drawing. `values` must be finite; empty gives NaN,
 * one value a point. For an even number of values both middle values are treated so and averaged.
 */
export function medianInterval(values: readonly number[]): MedianInterval {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { median: Number.NaN, low: Number.NaN, high: Number.NaN };
  const middles = n % 2 === 1 ? [(n + 1) / 2] : [n / 2, n / 2 + 1];
  const average = (pick: (middle: number) => number): number =>
    middles.reduce((sum, middle) => sum + pick(middle), 0) / middles.length;
  return {
    median: average((middle) => sorted[middle - 1] ?? Number.NaN),
    low: average((middle) => sorted[orderStatisticQuantile(n, middle, 0.025)] ?? Number.NaN),
    high: average((middle) => sorted[orderStatisticQuantile(n, middle, 0.975)] ?? Number.NaN),
  };
}

/**
 * Index of the smallest value v with P(resampled `rank`-th smallest ≤ v) ≥ probability, by
 * bisection: the chance grows with v.
 */
function orderStatisticQuantile(n: number, rank: number, probability: number): number {
  let [low, high] = [1, n];
  while (low < high) {
    const k = (low + high) >> 1;
    if (binomialAtLeast(n, k / n, rank) >= probability) high = k;
    else low = k + 1;
  }
  return high - 1;
}

/** P(X ≥ atLeast) for X binomial(n, p), 0 < p < 1. */
function binomialAtLeast(n: number, p: number, atLeast: number): number {
  const odds = Math.log(p / (1 - p));
  let logTerm = n * Math.log(1 - p);
  let below = 0;
  for (let x = 0; x < atLeast; x++) {
    below += Math.exp(logTerm);
    logTerm += Math.log((n - x) / (x + 1)) + odds;
  }
  return 1 - below;
}
