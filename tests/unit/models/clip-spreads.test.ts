import { expect, test } from 'vitest';
import { betweenSides, type ReadTwice } from '../../../models/norms/clip-spreads.ts';
import { smallSample } from '../../../models/norms/fit-norms.ts';

/** Both legs of clips with these differences, true and as estimated. */
function pairs(rows: readonly (readonly [true_: number, estimated: number])[], strides = 5): ReadTwice[] {
  return rows.flatMap(([difference, estimated], k) => {
    const clip = `clip ${k} of ${strides}`;
    const leg = { clip, body: clip, strides };
    return [
      { ...leg, side: 'left', true: 3, estimated: 4 },
      { ...leg, side: 'right', true: 3 + difference, estimated: 4 + estimated },
    ] as const;
  });
}

const EVEN = [
  [10, 8],
  [-10, -8],
  [5, 4],
  [-5, -4],
] as const;

test('one factor between true and estimated differences is no error between sides', () => {
  expect(betweenSides(pairs(EVEN))).toBeCloseTo(0, 9);
});

test('what is left around the factor is, for one more clip', () => {
  const off = EVEN.map(([real, read], k): readonly [number, number] => [real, read + (k < 2 ? 1 : -1)]);
  // The factor stays 0.8: the errors cancel along the true differences.
  expect(betweenSides(pairs(off))).toBeCloseTo(Math.sqrt(4 / 3) * smallSample(3), 9);
});

test('clips with too few strides to show their camera do not count, and too few clips give none', () => {
  expect(betweenSides([...pairs(EVEN), ...pairs([[0, 30]], 3)])).toBeCloseTo(0, 9);
  expect(betweenSides(pairs(EVEN.slice(1)))).toBeNull();
  expect(betweenSides(pairs(EVEN, 3))).toBeNull();
});
