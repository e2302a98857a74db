import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findDots, type DotPair, type DotSearch } from '../../../../src/core/pose/find-dots.ts';
import { renderDots, type Disc, type Scene } from './dot-patch.ts';

/** A torso of 200 px: dots of 3 cm are 12 px across, the dimples 40 px apart. */
const SEARCH: DotSearch = { middle: { x: 100, y: 85 }, torsoPx: 200 };
const RADIUS = 6;

/** Two dots, 44 px apart, their line turned clockwise around (x, y). */
function dots(degrees = 0, x = 100.3, y = 84.6, radius = RADIUS): readonly [Disc, Disc] {
  const [cos, sin] = [22 * Math.cos((degrees * Math.PI) / 180), 22 * Math.sin((degrees * Math.PI) / 180)];
  return [
    { x: x - cos, y: y - sin, radius },
    { x: x + cos, y: y + sin, radius },
  ];
}

function slopeDeg({ left, right }: DotPair): number {
  return (Math.atan2(right.y - left.y, right.x - left.x) * 180) / Math.PI;
}

function found(scene: Scene): DotPair {
  const pair = findDots(renderDots(scene), SEARCH);
  if (!pair) throw new Error('no pair of dots was found');
  return pair;
}

function errorPx(pair: DotPair, [left, right]: readonly [Disc, Disc]): number {
  return Math.max(
    Math.hypot(pair.left.x - left.x, pair.left.y - left.y),
    Math.hypot(pair.right.x - right.x, pair.right.y - right.y),
  );
}

describe('where two dots lie', () => {
  test.each([0.035, 0.37, 0.5, 0.81])('to a few hundredths of a pixel, at any part of one (%s)', (part) => {
    const pair = dots(3, 100 + part, 84 + part / 2);
    expect(errorPx(found({ discs: pair }), pair)).toBeLessThan(0.04);
  });

  test.each([
    ['a camera’s noise', { noise: 8 }, 0.25],
    ['strong noise', { noise: 20 }, 0.7],
    ['blur of 6 px by movement down', { smear: [0, 6] as const }, 0.1],
    ['blur of 8 px by movement across', { smear: [8, 0] as const }, 0.1],
  ])('with %s', (_, change, limitPx) => {
    const pair = dots(-4);
    expect(errorPx(found({ discs: pair, ...change }), pair)).toBeLessThan(limitPx);
  });

  test.each([4, 6, 9, 12])('whatever their size (radius %s px)', (radius) => {
    const pair = dots(2, 100.3, 84.6, radius);
    expect(errorPx(found({ discs: pair, noise: 3 }), pair)).toBeLessThan(0.2);
  });

  test('white on a bright red shirt, by brightness', () => {
    const pair = dots(5);
    expect(errorPx(found({ discs: pair, cloth: [225, 30, 45], noise: 4 }), pair)).toBeLessThan(0.2);
  });

  test('orange on a white shirt, by colour', () => {
    const [left, right] = dots(5);
    const colour = [255, 120, 20] as const;
    const pair = [
      { ...left, colour },
      { ...right, colour },
    ] as const;
    expect(errorPx(found({ discs: pair, cloth: [235, 236, 238], noise: 4 }), pair)).toBeLessThan(0.2);
  });

  test('on a pale shirt that is lit from one side, without being drawn to the darker one', () => {
    const pair = dots(4);
    // As steep as the folds of a rendered shirt that once drew the dots aside by more than a pixel.
    const lit = (x: number, y: number): readonly [number, number, number] => {
      const level = Math.min(235, Math.max(60, 150 + 2 * (y - 85) + 0.5 * (x - 100)));
      return [level, level, level];
    };
    expect(errorPx(found({ discs: pair, cloth: lit, noise: 2 }), pair)).toBeLessThan(0.12);
  });

  test('beside the hem of a white shirt over dark shorts', () => {
    const pair = dots(-6, 100, 95);
    const hem = (_: number, y: number): readonly [number, number, number] =>
      y < 70 ? [240, 240, 240] : [30, 30, 34];
    expect(errorPx(found({ discs: pair, cloth: hem, noise: 4 }), pair)).toBeLessThan(0.2);
  });

  test('moving across the frames, each by itself', () => {
    for (let frame = 0; frame < 12; frame++) {
      const degrees = 6 * Math.sin(frame / 2);
      const pair = dots(degrees, 100 + 9 * Math.cos(frame), 85 + 12 * Math.sin(frame));
      const at = found({ discs: pair, noise: 6, seed: frame + 1, smear: [2, 4] });
      expect(errorPx(at, pair)).toBeLessThan(0.3);
      expect(slopeDeg(at)).toBeCloseTo(degrees, 0);
    }
  });
});

test('a pair turned by an angle gives a line turned by that angle', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (degrees, more, part) => {
        const at = (slope: number): number => slopeDeg(found({ discs: dots(slope, 100 + part, 85 - part) }));
        expect(Math.abs(at(degrees + more) - at(degrees) - more)).toBeLessThan(0.12);
      },
    ),
    { numRuns: 25 },
  );
});

describe('no pair', () => {
  const [left, right] = dots();
  const none = (scene: Scene, search = SEARCH): void =>
    expect(findDots(renderDots({ noise: 5, ...scene }), search)).toBeNull();

  test('without dots', () => none({ discs: [] }));
  test('when one of them is hidden', () => none({ discs: [left] }));
  test('when one of them is half hidden, so that its middle is not known', () => {
    none({
      discs: [left, right, { x: right.x + 6.5, y: right.y, radius: 7, colour: [40, 44, 60] }],
    });
  });
  test('on a white shirt, for white dots', () => none({ discs: [left, right], cloth: [244, 244, 244] }));
  test('of unequal size', () => none({ discs: [left, { ...right, radius: 10 }] }));
  test('of unequal brightness', () => none({ discs: [left, { ...right, colour: [95, 95, 105] }] }));
  test('that stands upright', () => none({ discs: dots(60) }));
  test('beside the body', () => none({ discs: dots(0, 160) }));
  test('too far apart', () => none({ discs: dots(0), noise: 0 }, { ...SEARCH, torsoPx: 100 }));
  test('among others like them', () => {
    none({ discs: [left, right, { ...left, y: left.y - 30 }, { ...right, y: right.y - 30 }] });
  });
  test('in stripes and in a checked cloth', () => {
    none({ discs: [], cloth: (x) => (x % 24 < 10 ? [240, 240, 240] : [30, 30, 40]) });
    none({ discs: [], cloth: (x, y) => (x % 24 < 12 !== y % 24 < 12 ? [240, 240, 240] : [30, 30, 40]) });
  });
  test('of a runner so small that a dot is a pixel', () => {
    none({ discs: [], width: 20, height: 17 }, { middle: { x: 10, y: 8 }, torsoPx: 18 });
  });
});
