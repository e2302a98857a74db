import type { PixelBox } from '../../pose/pixel-box.ts';
import type { LumaImage } from './luma-image.ts';

/** Tilt of the upright and of the level edges of a picture. */
export interface EdgeTilt {
  readonly upright: TiltPeak;
  readonly level: TiltPeak;
}

/** How edges of one kind are turned, and how many agree on it. */
export interface TiltPeak {
  /** Most frequent angle, degrees, + = clockwise as seen; NaN without edges. */
  readonly degrees: number;
  /** Share of the edges within 12° that lie within 1° of it, 0…1. */
  readonly share: number;
  /** Sum of those edges' lengths, in longer sides of the picture. */
  readonly length: number;
}

const HALF = 2;
/** Edges further from upright or level than this are slants, not tilted uprights. */
const LARGEST_DEG = 12;
const BIN_DEG = 0.5;
const BINS = (2 * LARGEST_DEG) / BIN_DEG + 1;
/** Gradient (levels per pixel) and straightness of an edge worth counting. */
const MIN_GRADIENT = 6;
const MIN_COHERENCE = 0.95;

/**
 * The direction that most upright edges (door frames, posts) and most level edges (belt, skirting)
 * share, by the structure tensor over 5 × 5 pixels; places in `avoid` (the people) do not count. A
 * level camera sees both near 0°; one that is tilted sees both turned alike, while perspective
 * turns the level ones only.
 */
export function edgeTilt(image: LumaImage, avoid: readonly PixelBox[]): EdgeTilt {
  const { width, height, values } = image;
  const at = (x: number, y: number): number => values[y * width + x] ?? 0;
  const upright = new Float64Array(BINS);
  const level = new Float64Array(BINS);
  const inside = (x: number, y: number): boolean =>
    avoid.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
  for (let y = HALF + 1; y < height - HALF - 1; y += 2) {
    for (let x = HALF + 1; x < width - HALF - 1; x += 2) {
      if (Math.hypot(at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1)) / 2 < MIN_GRADIENT) continue;
      if (inside(x, y)) continue;
      let xx = 0;
      let yy = 0;
      let xy = 0;
      for (let v = y - HALF; v <= y + HALF; v++) {
        for (let u = x - HALF; u <= x + HALF; u++) {
          const gx = at(u + 1, v) - at(u - 1, v);
          const gy = at(u, v + 1) - at(u, v - 1);
          xx += gx * gx;
          yy += gy * gy;
          xy += gx * gy;
        }
      }
      if (Math.hypot(xx - yy, 2 * xy) < MIN_COHERENCE * (xx + yy)) continue;
      // Direction of the gradient, −90…90°: 0 across an upright edge, ±90 across a level one.
      const gradientDeg = (Math.atan2(2 * xy, xx - yy) * 90) / Math.PI;
      if (Math.abs(gradientDeg) <= LARGEST_DEG) vote(upright, gradientDeg);
      else if (90 - Math.abs(gradientDeg) <= LARGEST_DEG) {
        vote(level, gradientDeg > 0 ? gradientDeg - 90 : gradientDeg + 90);
      }
    }
  }
  // Every second pixel of every second row votes, on both flanks of an edge: about one vote per
  // pixel of length.
  const longSide = Math.max(width, height);
  return { upright: peakOf(upright, longSide), level: peakOf(level, longSide) };
}

function vote(bins: Float64Array, degrees: number): void {
  const bin = Math.round((degrees + LARGEST_DEG) / BIN_DEG);
  bins[bin] = (bins[bin] ?? 0) + 1;
}

function peakOf(bins: Float64Array, longSide: number): TiltPeak {
  const total = bins.reduce((sum, count) => sum + count, 0);
  if (total === 0) return { degrees: Number.NaN, share: 0, length: 0 };
  let best = 0;
  let bestMass = -1;
  const massAt = (bin: number): number =>
    bins.slice(Math.max(0, bin - 2), bin + 3).reduce((a, b) => a + b, 0);
  for (let bin = 0; bin < BINS; bin++) {
    if (massAt(bin) > bestMass) [best, bestMass] = [bin, massAt(bin)];
  }
  let weighted = 0;
  for (let bin = best - 2; bin <= best + 2; bin++) weighted += (bins[bin] ?? 0) * bin;
  return {
    degrees: (weighted / bestMass) * BIN_DEG - LARGEST_DEG,
    share: bestMass / total,
    length: bestMass / longSide,
  };
}
