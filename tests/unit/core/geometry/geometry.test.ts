import { describe, expect, it } from 'vitest';
import { angleBetweenDeg } from '../../../../src/core/geometry/angle-between-deg.ts';
import { distance } from '../../../../src/core/geometry/distance.ts';
import { midpoint } from '../../../../src/core/geometry/midpoint.ts';
import { MISSING_POINT } from '../../../../src/core/geometry/point.ts';
import { rotatePoint } from '../../../../src/core/geometry/rotate-point.ts';
import { segmentAngleFromHorizontalDeg } from '../../../../src/core/geometry/segment-angle-from-horizontal-deg.ts';
import { segmentAngleFromVerticalDeg } from '../../../../src/core/geometry/segment-angle-from-vertical-deg.ts';
import { signedAngleDeg } from '../../../../src/core/geometry/signed-angle-deg.ts';
import { wrapAngleDeg } from '../../../../src/core/geometry/wrap-angle-deg.ts';

const at = (x: number, y: number): { x: number; y: number } => ({ x, y });
const ORIGIN = at(0, 0);

describe('angles in image coordinates', () => {
  it('angleBetweenDeg: straight, right, none', () => {
    expect(angleBetweenDeg(at(0, -2), ORIGIN, at(0, 3))).toBe(180);
    expect(angleBetweenDeg(at(0, -2), ORIGIN, at(3, 0))).toBe(90);
    expect(angleBetweenDeg(ORIGIN, ORIGIN, at(3, 0))).toBeNaN();
    expect(angleBetweenDeg(MISSING_POINT, ORIGIN, at(3, 0))).toBeNaN();
  });

  it('signedAngleDeg: + is clockwise on the image', () => {
    expect(signedAngleDeg(at(1, 0), ORIGIN, at(0, 1))).toBe(90);
    expect(signedAngleDeg(at(0, 1), ORIGIN, at(1, 0))).toBe(-90);
    expect(signedAngleDeg(at(1, 0), ORIGIN, at(-1, -0))).toBe(180);
  });

  it('from vertical: + to the right of the upper point; from horizontal: + rises', () => {
    expect(segmentAngleFromVerticalDeg(ORIGIN, at(1, 1))).toBeCloseTo(45, 12);
    expect(segmentAngleFromVerticalDeg(ORIGIN, at(-1, 1))).toBeCloseTo(-45, 12);
    expect(segmentAngleFromHorizontalDeg(ORIGIN, at(1, -1))).toBeCloseTo(45, 12);
    expect(segmentAngleFromVerticalDeg(ORIGIN, ORIGIN)).toBeNaN();
    expect(segmentAngleFromHorizontalDeg(ORIGIN, MISSING_POINT)).toBeNaN();
  });

  it('rotatePoint turns right to below', () => {
    const turned = rotatePoint(at(3, 2), 90, at(2, 2));
    expect(turned.x).toBeCloseTo(2, 12);
    expect(turned.y).toBeCloseTo(3, 12);
  });

  it('wrapAngleDeg, distance and midpoint', () => {
    expect(wrapAngleDeg(540)).toBe(180);
    expect(wrapAngleDeg(-180)).toBe(180);
    expect(wrapAngleDeg(-190)).toBe(170);
    expect(wrapAngleDeg(Number.NaN)).toBeNaN();
    expect(distance(ORIGIN, at(3, 4))).toBe(5);
    expect(midpoint(at(1, 1), at(3, 5))).toEqual({ x: 2, y: 3 });
    expect(midpoint(at(1, 1), MISSING_POINT).x).toBeNaN();
  });
});
