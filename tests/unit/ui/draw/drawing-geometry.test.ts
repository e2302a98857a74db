import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Drawing } from '../../../../src/core/review/drawing.ts';
import {
  angleDegrees,
  distanceTo,
  shifted,
  toFraction,
  toPixels,
  type Fraction,
} from '../../../../src/ui/overlay/drawing-geometry.ts';

const size = { width: 400, height: 200 };

function drawing(kind: Drawing['kind'], points: [number, number][]): Drawing {
  return { id: 'a', kind, timeS: 0, points, colour: 'yellow', text: '' };
}

describe('an angle', () => {
  test('is measured in pixels: a right angle stays one in a wide picture', () => {
    // 100 px to the right and 100 px down of the corner.
    expect(
      angleDegrees(
        [
          [0.5, 0.25],
          [0.25, 0.25],
          [0.25, 0.75],
        ],
        size,
      ),
    ).toBeCloseTo(90, 9);
    expect(
      angleDegrees(
        [
          [0.5, 0.25],
          [0.25, 0.25],
          [0.5, 0.75],
        ],
        size,
      ),
    ).toBeCloseTo(45, 9);
  });

  test('a straight line is 180°, its own arm 0°', () => {
    expect(
      angleDegrees(
        [
          [0, 0.5],
          [0.5, 0.5],
          [1, 0.5],
        ],
        size,
      ),
    ).toBeCloseTo(180, 9);
    expect(
      angleDegrees(
        [
          [1, 0.5],
          [0.5, 0.5],
          [1, 0.5],
        ],
        size,
      ),
    ).toBeCloseTo(0, 9);
  });

  test('without length or a third point there is none', () => {
    expect(
      angleDegrees(
        [
          [0.5, 0.5],
          [0.5, 0.5],
          [1, 0.5],
        ],
        size,
      ),
    ).toBeNaN();
    expect(
      angleDegrees(
        [
          [0.5, 0.5],
          [0.6, 0.5],
        ],
        size,
      ),
    ).toBeNaN();
  });

  test('turning and moving the whole drawing does not change it', () => {
    const place = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }));
    fc.assert(
      fc.property(place, place, place, fc.double({ min: 0, max: 6, noNaN: true }), (a, b, c, turn) => {
        const points = [a, b, c].map(([x, y]) => toFraction({ x, y }, size) as Fraction);
        const turned = [a, b, c].map(([x, y]) =>
          toFraction(
            {
              x: 9 + x * Math.cos(turn) - y * Math.sin(turn),
              y: 4 + x * Math.sin(turn) + y * Math.cos(turn),
            },
            size,
          ),
        );
        const before = angleDegrees(points, size);
        if (Number.isNaN(before)) return;
        expect(angleDegrees(turned, size)).toBeCloseTo(before, 4);
      }),
    );
  });
});

describe('distance of a press', () => {
  test('from a line: to its middle, and to its ends beyond them', () => {
    const line = drawing('line', [
      [0.25, 0.5],
      [0.75, 0.5],
    ]);
    expect(distanceTo(line, { x: 200, y: 110 }, size)).toBeCloseTo(10, 9);
    expect(distanceTo(line, { x: 330, y: 140 }, size)).toBeCloseTo(50, 9);
  });

  test('from a circle: to its rim, not to its middle', () => {
    const circle = drawing('circle', [
      [0.5, 0.5],
      [0.6, 0.5],
    ]);
    expect(distanceTo(circle, { x: 200, y: 100 }, size)).toBeCloseTo(40, 9);
    expect(distanceTo(circle, { x: 200, y: 143 }, size)).toBeCloseTo(3, 9);
  });

  test('a line of no length is a point', () => {
    expect(
      distanceTo(
        drawing('line', [
          [0.5, 0.5],
          [0.5, 0.5],
        ]),
        { x: 203, y: 104 },
        size,
      ),
    ).toBeCloseTo(5, 9);
  });
});

test('moving a drawing moves all of its points by the same pixels, and keeps the rest', () => {
  const before = drawing('arrow', [
    [0.25, 0.25],
    [0.5, 0.75],
  ]);
  const after = shifted(before, 40, -20, size);
  expect(after.points.map((point) => toPixels(point, size))).toEqual([
    { x: 140, y: 30 },
    { x: 240, y: 130 },
  ]);
  expect({ ...after, points: before.points }).toEqual(before);
});

test('no drawing leaves what may be stored, however far it is dragged', () => {
  const far = shifted(drawing('text', [[0.5, 0.5]]), 1e6, -1e6, size);
  expect(far.points).toEqual([[2, -1]]);
});
