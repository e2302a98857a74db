/**
 * Weighted median: the value at which half of the weight is reached; the midpoint of two where it
 * falls between them.
 *
 * Missing data: pairs with a non-finite value or a weight that is not positive are left out; NaN
 * when nothing is left.
 *
 * @throws RangeError when `values` and `weights` differ in length.
 * @example weightedMedian([1, 2, 3], [1, 1, 5]) // 3
 */
export function weightedMedian(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  if (values.length !== weights.length) throw new RangeError('values and weights differ in length');
  const pairs = Array.from(values, (value, i) => ({ value, weight: weights[i] ?? 0 })).filter(
    ({ value, weight }) => Number.isFinite(value) && weight > 0,
  );
  pairs.sort((a, b) => a.value - b.value);
  const half = pairs.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  for (const [i, { value, weight }] of pairs.entries()) {
    reached += weight;
    if (Math.abs(reached - half) <= 1e-12 * half) return (value + (pairs[i + 1]?.value ?? value)) / 2;
    if (reached > half) return value;
  }
  return Number.NaN;
}
