import type { Point } from './point.ts';

/**
 * Angle of the segment upper→lower from the image's downward vertical, degrees in (−180, 180]; + =
 * the lower end lies to the **right** of the upper one in the image. Multiply by
 * `CameraModel.forward` for + = ahead; subtract the camera's roll for gravity vertical with
 * `rotatePoint` first.
 *
 * Missing data: NaN when an end is missing or both coincide.
 *
 * @example segmentAngleFromVerticalDeg({ x: 0, y: 0 }, { x: 1, y: 1 }) // 45
 */
export function segmentAngleFromVerticalDeg(upper: Point, lower: Point): number {
  const dx = lower.x - upper.x;
  const dy = lower.y - upper.y;
  if (dx === 0 && dy === 0) return Number.NaN;
  return (Math.atan2(dx, dy) * 180) / Math.PI;
}
