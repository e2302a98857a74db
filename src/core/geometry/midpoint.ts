import type { Point } from './point.ts';

/**
 * The point halfway between two points; missing when one is missing. @example midpoint({ x: 0, y: 0
 * }, { x: 2, y: 4 }) // { x: 1, y: 2 }
 */
export function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
