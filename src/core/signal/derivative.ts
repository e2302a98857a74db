/**
 * First derivative of a uniformly sampled series by central differences; per second. At the ends of
 * the series and beside a gap the one-sided difference is used.
 *
 * Missing data: NaN where the sample itself or both of its neighbours are missing.
 *
 * @example derivative([0, 1, 4], 1) // [1, 2, 3]
 */
export function derivative(values: ArrayLike<number>, rateHz: number): Float64Array {
  return Float64Array.from({ length: values.length }, (_, i) => {
    const here = values[i] ?? Number.NaN;
    const before = values[i - 1] ?? Number.NaN;
    const after = values[i + 1] ?? Number.NaN;
    if (!Number.isFinite(here)) return Number.NaN;
    if (Number.isFinite(before) && Number.isFinite(after)) return ((after - before) * rateHz) / 2;
    return Number.isFinite(after) ? (after - here) * rateHz : (here - before) * rateHz;
  });
}
