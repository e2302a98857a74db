import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { angleBetweenDeg } from '../../src/core/geometry/angle-between-deg.ts';
import { distance } from '../../src/core/geometry/distance.ts';
import type { Point } from '../../src/core/geometry/point.ts';
import { rotatePoint } from '../../src/core/geometry/rotate-point.ts';
import { segmentAngleFromVerticalDeg } from '../../src/core/geometry/segment-angle-from-vertical-deg.ts';
import { signedAngleDeg } from '../../src/core/geometry/signed-angle-deg.ts';
import { wrapAngleDeg } from '../../src/core/geometry/wrap-angle-deg.ts';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });
/** Three points far enough apart for an angle to mean something. */
const joint = fc.tuple(point, point, point).filter(([a, b, c]) => distance(a, b) > 1 && distance(b, c) > 1);
const angle = fc.double({ min: -180, max: 180, noNaN: true });
const DEGREES = 1e-6;
const apart = (a: number, b: number): number => Math.abs(wrapAngleDeg(a - b));

describe('angles', () => {
  test.prop([joint, point, fc.double({ min: 0.1, max: 10, noNaN: true }), angle])(
    'do not change with translation, scale and rotation',
    ([a, b, c], shift, scale, turn) => {
      const move = (p: Point): Point => {
        const turned = rotatePoint(p, turn);
        return { x: scale * turned.x + shift.x, y: scale * turned.y + shift.y };
      };
      expect(apart(angleBetweenDeg(a, b, c), angleBetweenDeg(move(a), move(b), move(c)))).toBeLessThan(
        DEGREES,
      );
      expect(apart(signedAngleDeg(a, b, c), signedAngleDeg(move(a), move(b), move(c)))).toBeLessThan(DEGREES);
    },
  );

  test.prop([joint])(
    'mirrored images change the sign of signed angles and of segment angles',
    ([a, b, c]) => {
      const mirror = (p: Point): Point => ({ x: -p.x, y: p.y });
      expect(apart(signedAngleDeg(mirror(a), mirror(b), mirror(c)), -signedAngleDeg(a, b, c))).toBeLessThan(
        DEGREES,
      );
      expect(
        apart(segmentAngleFromVerticalDeg(mirror(a), mirror(b)), -segmentAngleFromVerticalDeg(a, b)),
      ).toBeLessThan(DEGREES);
    },
  );

  test.prop([joint])('swapping the rays negates the signed angle and keeps the plain one', ([a, b, c]) => {
    expect(apart(signedAngleDeg(c, b, a), -signedAngleDeg(a, b, c))).toBeLessThan(DEGREES);
    expect(Math.abs(signedAngleDeg(a, b, c))).toBeCloseTo(angleBetweenDeg(a, b, c), 6);
  });

  test.prop([joint, angle])('turning the image turns the segment against the vertical', ([a, b], turn) => {
    const turned = segmentAngleFromVerticalDeg(rotatePoint(a, turn), rotatePoint(b, turn));
    // Clockwise on the image swings the lower end to the left.
    expect(apart(turned, segmentAngleFromVerticalDeg(a, b) - turn)).toBeLessThan(DEGREES);
  });

  test.prop([fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.integer({ min: -5, max: 5 })])(
    'wrapping knows no full turns',
    (value, turns) => {
      const wrapped = wrapAngleDeg(value);
      expect(wrapped).toBeGreaterThan(-180);
      expect(wrapped).toBeLessThanOrEqual(180);
      expect(apart(wrapAngleDeg(value + 360 * turns), wrapped)).toBeLessThan(DEGREES);
    },
  );
});
