import type { Point } from './point.ts';

/**
 * A point turned about a centre, degrees, + = clockwise as seen on the image (x right, y down).
 * Turning by −roll levels an image whose camera was rolled by `roll`.
 *
 * @example rotatePoint({ x: 1, y: 0 }, 90) // { x: 0, y: 1 }: from right to below
 */
export function rotatePoint(point: Point, angleDeg: number, centre: Point = { x: 0, y: 0 }): Point {
  const angle = (angleDeg * Math.PI) / 180;
  const dx = point.x - centre.x;
  const dy = point.y - centre.y;
  return {
    x: centre.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: centre.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}
