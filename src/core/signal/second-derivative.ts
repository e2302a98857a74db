/**
 * Second derivative of a uniformly sampled series by the three-point difference; per second
 * squared.
 *
 * Missing data: NaN at both ends and wherever one of the three samples is missing.
 *
 * @example secondDerivative([0, 1, 4], 1) // [NaN, 2, NaN]
 */
export function secondDerivative(values: ArrayLike<number>, rateHz: number): Float64Array {
  return Float64Array.from({ length: values.length }, (_, i) => {
    const here = values[i] ?? Number.NaN;
    const before = values[i - 1] ?? Number.NaN;
    const after = values[i + 1] ?? Number.NaN;
    return (before - 2 * here + after) * rateHz * rateHz;
  });
}
