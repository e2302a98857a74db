import type { Point } from './point.ts';

/**
 * Angle at `vertex` between the rays to `a` and to `b`, degrees, 0…180, projected in the image
 * (∠a-vertex-b). Knee flexion is 180° minus the angle hip-knee-ankle.
 *
 * Missing data: NaN when a point is missing or falls on the vertex.
 *
 * @example angleBetweenDeg({ x: 0, y: -1 }, { x: 0, y: 0 }, { x: 1, y: 0 }) // 90
 */
export function angleBetweenDeg(a: Point, vertex: Point, b: Point): number {
  const ax = a.x - vertex.x;
  const ay = a.y - vertex.y;
  const bx = b.x - vertex.x;
  const by = b.y - vertex.y;
  if ((ax === 0 && ay === 0) || (bx === 0 && by === 0)) return Number.NaN;
  // atan2 of cross and dot keeps its precision near 0° and 180°, where acos loses it.
  return (Math.atan2(Math.abs(ax * by - ay * bx), ax * bx + ay * by) * 180) / Math.PI;
}
