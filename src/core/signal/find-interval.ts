/**
 * Index i of the interval [x[i], x[i+1]) that holds `position`, by bisection; the last interval is
 * closed.
 * -1 outside the range, for NaN and for fewer than two points. `x` must be strictly increasing and
 * finite.
 *
 * @example findInterval(Float64Array.of(0, 1, 2), 1.5) // 1
 */
export function findInterval(x: Float64Array, position: number): number {
  const last = x.length - 1;
  const first = x[0];
  const end = x[last];
  if (first === undefined || end === undefined || last < 1) return -1;
  if (!(position >= first) || !(position <= end)) return -1;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((x[middle] ?? Number.NaN) <= position) low = middle;
    else high = middle;
  }
  return low;
}
