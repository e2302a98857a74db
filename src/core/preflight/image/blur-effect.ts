import type { LumaImage } from './luma-image.ts';

/**
 * Length of the averaging filter that a picture is compared with, pixels (Crété-Roffet et al. 2007
 * use 9).
 */
const FILTER = 9;

/**
 * Blur along the rows and along the columns of a picture: 0 (as sharp as can be) … 1 (nothing but
 * blur).
 */
export interface Blur {
  readonly horizontal: number;
  readonly vertical: number;
}

/**
 * How blurred a picture is, without knowing what it shows: a sharp picture loses much of its
 * variation between neighbouring pixels when it is averaged, a blurred one loses little. A shoe in
 * motion is blurred along the rows only.
 *
 * Source: Crété-Roffet, Dolmière, Ladret, Nicolas 2007, "The blur effect". NaN for a picture
 * without any variation or smaller than the filter.
 */
export function blurEffect(image: LumaImage): Blur {
  return { horizontal: blurAlong(image, 1), vertical: blurAlong(image, image.width) };
}

/** `step`: distance between neighbours in `values`, 1 along a row, the width along a column. */
function blurAlong({ width, height, values }: LumaImage, step: number): number {
  const alongRow = step === 1;
  const length = alongRow ? width : height;
  const lines = alongRow ? height : width;
  if (length <= FILTER) return Number.NaN;
  const half = FILTER >> 1;
  let own = 0;
  let lost = 0;
  for (let line = 0; line < lines; line++) {
    const start = alongRow ? line * width : line;
    const at = (k: number): number => values[start + Math.min(Math.max(k, 0), length - 1) * step] ?? 0;
    let window = 0;
    for (let k = -half; k <= half; k++) window += at(k);
    let before = window;
    for (let k = 1; k < length; k++) {
      window += at(k + half) - at(k - half - 1);
      const difference = Math.abs(at(k) - at(k - 1));
      own += difference;
      lost += Math.max(0, difference - Math.abs(window - before) / FILTER);
      before = window;
    }
  }
  return own > 0 ? (own - lost) / own : Number.NaN;
}
