import { median } from 'd3-array';
import type { LumaImage } from '../image/luma-image.ts';

/**
 * Combing from which pictures are called interlaced (see `combing`): of 13 clips that are not, real
 * and rendered, it is 0.33 to 0.55, of an interlaced one 3.0.
 */
export const COMBED_FROM = 1.5;

/** A place moves where it differs from the picture before by this, levels of 255. */
const MOVES_BY = 12;
/** Fewer moving places in a picture tell nothing. */
const LEAST_PLACES = 60;

/**
 * How much what moves is combed: the difference of each row from the rows above and below it, over
 * that of rows two apart, at the places that changed since the picture before. In a full picture
 * neighbouring rows are more alike than rows two apart, and it is below 1; where every second row
 * is of another moment it is above. Median over the pictures; NaN where too little moves. The
 * pictures must have the video's own rows, not be scaled.
 */
export function combing(runs: readonly (readonly LumaImage[])[]): number {
  const found = runs.flatMap((run) =>
    run.slice(1).flatMap((picture, i) => {
      const before = run[i];
      const value = before ? combOf(before, picture) : Number.NaN;
      return Number.isFinite(value) ? [value] : [];
    }),
  );
  return median(found) ?? Number.NaN;
}

function combOf(before: LumaImage, { width, height, values }: LumaImage): number {
  let [near, far, places] = [0, 0, 0];
  const at = (i: number): number => values[i] ?? 0;
  for (let y = 2; y < height - 2; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (Math.abs(at(i) - (before.values[i] ?? 0)) < MOVES_BY) continue;
      near += Math.abs(at(i) - (at(i - width) + at(i + width)) / 2);
      far += Math.abs(at(i) - (at(i - 2 * width) + at(i + 2 * width)) / 2);
      places++;
    }
  }
  return places >= LEAST_PLACES && far > 0 ? near / far : Number.NaN;
}
