import type { Point } from '../../geometry/point.ts';
import type { PixelBox } from '../../pose/pixel-box.ts';
import type { LumaImage } from './luma-image.ts';

/** Half width of the window that a corner is judged by, pixels. */
const HALF = 3;
/** Fields of the grid, so that the points spread over the picture. */
const COLUMNS = 8;
const ROWS = 8;
/**
 * Smaller eigenvalue of the structure tensor per pixel (levels²) from which a place can be found
 * again.
 */
const MIN_STRENGTH = 25;

/**
 * Places that can be found again in another picture: in each field of a grid the strongest corner,
 * judged by the smaller eigenvalue of the structure tensor (Shi & Tomasi 1994). Places in `avoid`
 * (the people) and within `margin` pixels of the edge are passed over. Strongest first.
 */
export function cornerPoints(image: LumaImage, avoid: readonly PixelBox[], margin: number): readonly Point[] {
  const { width, height, values } = image;
  const at = (x: number, y: number): number => values[y * width + x] ?? 0;
  const strengthAt = (x: number, y: number): number => {
    let xx = 0;
    let yy = 0;
    let xy = 0;
    for (let v = y - HALF; v <= y + HALF; v++) {
      for (let u = x - HALF; u <= x + HALF; u++) {
        const gx = (at(u + 1, v) - at(u - 1, v)) / 2;
        const gy = (at(u, v + 1) - at(u, v - 1)) / 2;
        xx += gx * gx;
        yy += gy * gy;
        xy += gx * gy;
      }
    }
    return (xx + yy - Math.hypot(xx - yy, 2 * xy)) / 2 / (2 * HALF + 1) ** 2;
  };
  const hidden = (x: number, y: number): boolean =>
    avoid.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
  const best = new Map<number, Point & { readonly strength: number }>();
  const edge = Math.max(margin, HALF + 1);
  for (let y = edge; y < height - edge; y += 2) {
    for (let x = edge; x < width - edge; x += 2) {
      if (hidden(x, y)) continue;
      const strength = strengthAt(x, y);
      const field = Math.floor((y * ROWS) / height) * COLUMNS + Math.floor((x * COLUMNS) / width);
      if (strength >= MIN_STRENGTH && strength > (best.get(field)?.strength ?? 0)) {
        best.set(field, { x, y, strength });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength).map(({ x, y }) => ({ x, y }));
}
