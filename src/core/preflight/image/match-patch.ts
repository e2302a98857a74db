import type { Point } from '../../geometry/point.ts';
import type { LumaImage } from './luma-image.ts';

/** Half width of the patch that is looked for, pixels. */
export const PATCH_HALF = 6;
/** Correlation from which a patch counts as found again. */
const MIN_CORRELATION = 0.8;

/**
 * Finds the surroundings of `point` of one picture in another, within `reach` pixels of `guess`, by
 * the largest normalised cross-correlation, to a fraction of a pixel (parabola through the
 * neighbours). Null where nothing is alike enough.
 */
export function matchPatch(
  from: LumaImage,
  point: Point,
  to: LumaImage,
  guess: Point,
  reach: number,
): Point | null {
  const patch = readPatch(from, Math.round(point.x), Math.round(point.y));
  if (!patch) return null;
  const centreX = Math.round(guess.x);
  const centreY = Math.round(guess.y);
  const scoreAt = (x: number, y: number): number => correlation(patch, to, x, y);
  let best = { x: centreX, y: centreY, score: -1 };
  for (let y = centreY - reach; y <= centreY + reach; y++) {
    for (let x = centreX - reach; x <= centreX + reach; x++) {
      const score = scoreAt(x, y);
      if (score > best.score) best = { x, y, score };
    }
  }
  if (best.score < MIN_CORRELATION) return null;
  const { x, y, score } = best;
  return {
    x: x + vertex(scoreAt(x - 1, y), score, scoreAt(x + 1, y)) + point.x - Math.round(point.x),
    y: y + vertex(scoreAt(x, y - 1), score, scoreAt(x, y + 1)) + point.y - Math.round(point.y),
  };
}

interface Patch {
  /** Brightness minus the patch's mean. */
  readonly values: Float32Array;
  readonly norm: number;
}

function readPatch({ width, height, values }: LumaImage, x: number, y: number): Patch | null {
  if (x < PATCH_HALF || y < PATCH_HALF || x >= width - PATCH_HALF || y >= height - PATCH_HALF) return null;
  const side = 2 * PATCH_HALF + 1;
  const patch = new Float32Array(side * side);
  let sum = 0;
  for (let row = 0; row < side; row++) {
    const from = (y - PATCH_HALF + row) * width + x - PATCH_HALF;
    for (let column = 0; column < side; column++) {
      const value = values[from + column] ?? 0;
      patch[row * side + column] = value;
      sum += value;
    }
  }
  const mean = sum / patch.length;
  let squares = 0;
  for (let i = 0; i < patch.length; i++) {
    const centred = (patch[i] ?? 0) - mean;
    patch[i] = centred;
    squares += centred * centred;
  }
  return squares > 0 ? { values: patch, norm: Math.sqrt(squares) } : null;
}

function correlation(patch: Patch, image: LumaImage, x: number, y: number): number {
  const { width, height, values } = image;
  if (x < PATCH_HALF || y < PATCH_HALF || x >= width - PATCH_HALF || y >= height - PATCH_HALF) return -1;
  const side = 2 * PATCH_HALF + 1;
  let sum = 0;
  let squares = 0;
  let product = 0;
  let i = 0;
  for (let row = y - PATCH_HALF; row <= y + PATCH_HALF; row++) {
    const from = row * width + x - PATCH_HALF;
    for (let column = 0; column < side; column++, i++) {
      const value = values[from + column] ?? 0;
      sum += value;
      squares += value * value;
      product += value * (patch.values[i] ?? 0);
    }
  }
  const spread = squares - (sum * sum) / i;
  return spread > 0 ? product / (Math.sqrt(spread) * patch.norm) : -1;
}

/**
 * Place of the parabola's top between −½ and ½, from the values before, at and after the largest.
 */
function vertex(before: number, at: number, after: number): number {
  const curvature = before - 2 * at + after;
  return curvature < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * curvature))) : 0;
}
