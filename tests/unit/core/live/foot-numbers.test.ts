import { expect, test } from 'vitest';

import { footNumbers } from '../../../../src/core/live/foot-numbers.ts';
import type { LiveStep } from '../../../../src/core/live/live-step.ts';
import { usualReadings } from '../../../../src/core/live/usual-reading.ts';

/** A camera beside a belt at 3.5 leg lengths a second. */
const USUAL = usualReadings({ view: 'side', beltSpeedPxS: 700, legLengthPx: 200 }, 'lite').overstridePercent!;

function steps(left: readonly number[], right: readonly number[]): LiveStep[] {
  const step = (side: 'left' | 'right', overstridePercent: number, contactS: number): LiveStep => ({
    side,
    contactS,
    overstridePercent,
    footStrikeDeg: 10,
    kneeAlignmentDeg: Number.NaN,
  });
  return [
    ...left.map((value, i) => step('left', value, 2 * i)),
    ...right.map((value, i) => step('right', value, 2 * i + 1)),
  ].sort((a, b) => a.contactS - b.contactS);
}

const read = (left: readonly number[], right: readonly number[]) =>
  footNumbers(steps(left, right), 'overstridePercent', USUAL);

test('healthy runners and what the quick model leaves uncertain make the band', () => {
  expect(USUAL.readingSd).toBeGreaterThan(USUAL.sd);
  expect(USUAL.from).toBe(Number.NEGATIVE_INFINITY);
  expect(USUAL.to).toBeCloseTo(USUAL.mean + 1.2816 * USUAL.readingSd, 6);
  expect(
    usualReadings({ view: 'side', beltSpeedPxS: 700, legLengthPx: 200 }, 'lite').kneeAlignmentDeg,
  ).toBeNull();
});

test('both feet are told once each has landed four times', () => {
  expect(read([20, 21, 22], [24, 25, 25, 24])).toBeNull();
  expect(read([20, 21, 22, 21], [24, 25, 25, 24])).toEqual({ left: 21, right: 24.5 });
});

test('the median is over the last eight of a foot', () => {
  const late = Array.from({ length: 8 }, () => 20);
  expect(read([26, 26, 26, ...late], [...late, ...late])?.left).toBe(20);
});

test('feet that no runner has are not told: 3 % and 26 % of one', () => {
  expect(read([3, 3, 4, 3], [26, 26, 25, 26])).toBeNull();
});

test('a foot that jumps from step to step is not told, and neither is the other', () => {
  expect(read([5, 30, 6, 31, 7, 29], [24, 25, 25, 24, 24, 25])).toBeNull();
});

test('landings of one foot alone are a mistake of the sides', () => {
  expect(
    read(
      [20, 21, 20, 21],
      Array.from({ length: 12 }, () => 22),
    ),
  ).toBeNull();
});

test('without a norm nothing can be judged', () => {
  expect(footNumbers(steps([20, 21, 20, 21], [20, 21, 20, 21]), 'overstridePercent', null)).toBeNull();
});
