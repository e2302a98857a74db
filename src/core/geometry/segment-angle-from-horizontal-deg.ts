import type { Point } from './point.ts';

/**
 * Angle of the segment from→to from the image's rightward horizontal, degrees in (−180, 180]; + =
 * `to` lies **higher** in the image (smaller y) than `from`.
 *
 * Missing data: NaN when an end is missing or both coincide.
 *
 * @example segmentAngleFromHorizontalDeg({ x: 0, y: 0 }, { x: 1, y: -1 }) // 45
 */
export function segmentAngleFromHorizontalDeg(from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx === 0 && dy === 0) return Number.NaN;
  return (Math.atan2(-dy, dx) * 180) / Math.PI;
}
