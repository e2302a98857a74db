import type { PixelBox } from '../../core/pose/pixel-box.ts';
import { isKnown } from './draw-skeleton.ts';
import type { PicturePoint } from './pose-at-frame.ts';

/** Width to height of a still: a runner upright, with room for a stride. */
export const STILL_RATIO = 3 / 4;
/** Room around the landmarks, as a share of their height; the highest landmarks are the eyes. */
const MARGIN = 0.14;

/**
 * The part of the picture that shows the runner in all of some poses, so that the stills of a
 * stride can be compared: 3 : 4, as large as needed, shifted into the picture and cut to it only
 * where the picture is smaller. Null where no point is known.
 */
export function stillBox(
  poses: readonly (readonly PicturePoint[])[],
  picture: { readonly width: number; readonly height: number },
): PixelBox | null {
  const points = poses.flat().filter(isKnown);
  if (points.length === 0) return null;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = MARGIN * (bottom - top);
  const needed = Math.max(bottom - top + 2 * margin, (right - left + 2 * margin) / STILL_RATIO, 1);
  const height = Math.min(needed, picture.height, picture.width / STILL_RATIO);
  const width = height * STILL_RATIO;
  const within = (centre: number, size: number, limit: number): number =>
    Math.min(Math.max(0, centre - size / 2), limit - size);
  return {
    x: within((left + right) / 2, width, picture.width),
    y: within((top + bottom) / 2, height, picture.height),
    width,
    height,
  };
}
