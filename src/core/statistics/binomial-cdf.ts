/**
 * Probability of at most `k` successes in `n` independent tries that each succeed with probability
 * `p`, 0 < p < 1: the sum of the binomial terms, each from the one before. The logarithms keep long
 * rows of tries from vanishing. A `k` below 0 gives 0.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  let logTerm = n * Math.log1p(-p);
  let sum = 0;
  for (let i = 0; i <= Math.min(k, n); i++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(((n - i) / (i + 1)) * (p / (1 - p)));
  }
  return Math.min(1, sum);
}
