/**
 * Sub-sample place and value of an extremum at sample `index`, from the parabola through it and its
 * two neighbours.
 *
 * Missing data: at the ends, beside a missing sample, or where the three samples hold no extremum,
 * the sample itself.
 *
 * @returns `position` in samples (fractional) and `value` there
 * @example parabolicPeak([0, 1, 1, 0], 1).position // 1.5
 */
export function parabolicPeak(
  values: ArrayLike<number>,
  index: number,
): { readonly position: number; readonly value: number } {
  const before = values[index - 1] ?? Number.NaN;
  const here = values[index] ?? Number.NaN;
  const after = values[index + 1] ?? Number.NaN;
  const curvature = before - 2 * here + after;
  const shift = (before - after) / (2 * curvature);
  if (!(Math.abs(shift) <= 1)) return { position: index, value: here };
  return { position: index + shift, value: here - ((before - after) * shift) / 4 };
}
