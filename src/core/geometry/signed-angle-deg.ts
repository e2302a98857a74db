import type { Point } from './point.ts';

/**
 * Angle by which the direction vertex→a must turn to become vertex→b, degrees in (−180, 180], + =
 * clockwise as seen on the image (x right, y down).
 *
 * Missing data: NaN when a point is missing or falls on the vertex.
 *
 * @example signedAngleDeg({ x: 1, y: 0 }, { x: 0, y: 0 }, { x: 0, y: 1 }) // 90: from right to
 * below
 */
export function signedAngleDeg(a: Point, vertex: Point, b: Point): number {
  const ax = a.x - vertex.x;
  const ay = a.y - vertex.y;
  const bx = b.x - vertex.x;
  const by = b.y - vertex.y;
  if ((ax === 0 && ay === 0) || (bx === 0 && by === 0)) return Number.NaN;
  const angle = (Math.atan2(ax * by - ay * bx, ax * bx + ay * by) * 180) / Math.PI;
  return angle === -180 ? 180 : angle;
}
