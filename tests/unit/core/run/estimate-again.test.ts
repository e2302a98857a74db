import { expect, test } from 'vitest';
import { estimateAgainS } from '../../../../src/core/run/estimate-again.ts';
import type { EstimateTiming } from '../../../../src/core/run/estimate-timing.ts';
import { readAgainLabel } from '../../../../src/text/run-state.ts';

const TIMING: EstimateTiming = {
  decodeMs: 2_000,
  inferMs: 10_000,
  totalMs: 6_000,
  framesInferred: 400,
  lanes: 2,
  delegate: 'CPU',
};

test('the same model takes as long as it did', () => {
  expect(estimateAgainS(TIMING, 'heavy', 'heavy')).toBeCloseTo(6, 9);
});

test('another one in proportion to its cost, while reading the video takes as long as it did', () => {
  // 2 s + (115 + 7) / (24.5 + 7) × 10 s of work, half as long by the clock: either model's feet are
  // looked at a second time.
  expect(estimateAgainS(TIMING, 'lite', 'heavy')).toBeCloseTo((2 + (122 / 31.5) * 10) / 2, 6);
});

test('two models measured one after the other on one machine agree within two fifths', () => {
  // The same 4 s clip, 272 pictures, two lanes.
  const full = { ...TIMING, decodeMs: 12_265, inferMs: 86_731, totalMs: 66_597, framesInferred: 272 };
  const took = 149.3;
  expect(Math.abs(estimateAgainS(full, 'full', 'heavy') / took - 1)).toBeLessThan(0.4);
});

test.each([
  [Number.NaN, 'Analyse properly'],
  [3, 'Analyse properly, about 5 s'],
  [52, 'Analyse properly, about 55 s'],
  [58, 'Analyse properly, about 1 min'],
  [70, 'Analyse properly, about 1 min 30 s'],
])('%d s is said as %s', (seconds, label) => {
  expect(readAgainLabel(seconds)).toBe(label);
});
