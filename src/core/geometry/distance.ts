import type { Point } from './point.ts';

/**
 * Distance of two points, pixels; NaN when one is missing. @example distance({ x: 0, y: 0 }, { x:
 * 3, y: 4 }) // 5
 */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
