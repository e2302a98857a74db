export type CrossingDirection = 'rising' | 'falling';

/**
 * Times at which a sampled series passes through a level, interpolated linearly between samples, in
 * the unit of `timesS`. A crossing starts on or past the level's near side and ends strictly beyond
 * it, so that touching the level and turning back does not count, and samples that rest on the
 * level cross it once.
 *
 * Missing data: no crossing is reported between two samples of which one is missing.
 *
 * @param timesS time of each sample, strictly increasing
 * @example levelCrossings([0, 2, 0], Float64Array.of(0, 1, 2), 1, 'rising') // [0.5]
 */
export function levelCrossings(
  values: ArrayLike<number>,
  timesS: ArrayLike<number>,
  level: number,
  direction: CrossingDirection,
): number[] {
  const sign = direction === 'rising' ? 1 : -1;
  const crossings: number[] = [];
  for (let i = 1; i < values.length; i++) {
    const before = sign * ((values[i - 1] ?? Number.NaN) - level);
    const after = sign * ((values[i] ?? Number.NaN) - level);
    if (!(before <= 0 && after > 0)) continue;
    const from = timesS[i - 1] ?? Number.NaN;
    const to = timesS[i] ?? Number.NaN;
    crossings.push(from + ((to - from) * -before) / (after - before));
  }
  return crossings;
}
