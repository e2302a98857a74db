import { expect, test } from 'vitest';
import { framePace, paceSeconds } from '../../../../src/core/run/frame-pace.ts';
import { modelLabel } from '../../../../src/text/import-words.ts';

const TIMING = {
  decodeMs: 1000,
  inferMs: 9000,
  totalMs: 6000,
  framesInferred: 200,
  lanes: 2,
  delegate: 'CPU',
} as const;
const NONE = { lite: null, full: null, heavy: null };

test('what a model took for a picture says how long it takes for others', () => {
  const heavy = framePace(TIMING);
  expect(paceSeconds({ ...NONE, heavy }, 'heavy', 400)).toBeCloseTo(12, 9);
  // 115 ms to 24.5 ms of processor time and 7 ms for the feet, and the video is read as before.
  expect(paceSeconds({ ...NONE, heavy }, 'lite', 400)).toBeCloseTo(12 * (0.1 + (0.9 * 31.5) / 122), 9);
});

test('a model’s own measurement comes before one that is worked out', () => {
  const paces = { ...NONE, heavy: framePace(TIMING), lite: framePace({ ...TIMING, totalMs: 1000 }) };
  expect(paceSeconds(paces, 'lite', 400)).toBeCloseTo(2, 9);
});

test('nothing is said before anything was measured, or from a few pictures', () => {
  expect(paceSeconds(NONE, 'heavy', 400)).toBeNaN();
  expect(framePace({ ...TIMING, framesInferred: 59 })).toBeNull();
  expect(framePace({ ...TIMING, decodeMs: 0, inferMs: 0 })).toBeNull();
});

test('the models are named by what they are for', () => {
  expect(modelLabel('heavy', 52)).toBe('Best (about 55 s)');
  expect(modelLabel('lite', 17)).toBe('Quick look (about 20 s, less sure)');
  expect(modelLabel('heavy', Number.NaN)).toBe('Best');
  expect(modelLabel('lite', Number.NaN)).toBe('Quick look (less sure)');
});
