import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Playhead } from '../../../src/state/session/playhead.svelte.ts';
import { HOLD_MS, ProofLoop, type Proof } from '../../../src/state/session/proof-loop.svelte.ts';

const timesS = Float64Array.from({ length: 120 }, (_, frame) => frame / 60);
const proof: Proof = {
  stride: 2,
  metric: 'overstride',
  frame: 40,
  loop: { startS: 30 / 60, endS: 70 / 60, label: 'proof, right' },
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function begin(): { playhead: Playhead; loop: ProofLoop; to: (frame: number) => void } {
  const playhead = new Playhead(timesS);
  const loop = new ProofLoop(playhead);
  loop.start(proof, false);
  const to = (frame: number): void => {
    playhead.frame = frame;
    loop.follow();
  };
  return { playhead, loop, to };
}

test('plays slowly from the start of the stretch, stops at the number, goes on, and again next round', () => {
  const { playhead, loop, to } = begin();
  expect([playhead.frame, playhead.rate, playhead.playing]).toEqual([30, 0.25, true]);
  to(39);
  expect(playhead.playing).toBe(true);
  // A slow machine leaves the number's own frame out.
  to(42);
  expect([playhead.frame, playhead.playing, loop.isHeld]).toEqual([40, false, true]);
  vi.advanceTimersByTime(HOLD_MS - 1);
  expect(playhead.playing).toBe(false);
  vi.advanceTimersByTime(1);
  expect([playhead.playing, loop.isHeld]).toEqual([true, false]);
  to(41);
  to(70);
  expect(playhead.playing).toBe(true);
  to(30);
  to(40);
  expect(loop.isHeld).toBe(true);
});

test('ends where it stands when it is stopped, with the speed and the loop as they were', () => {
  const { playhead, loop, to } = begin();
  to(35);
  loop.stop();
  expect([playhead.frame, playhead.rate, playhead.loop, playhead.playing]).toEqual([35, 1, null, false]);
  vi.advanceTimersByTime(2 * HOLD_MS);
  expect(playhead.playing).toBe(false);
});

test('is over when the playhead is taken elsewhere, also while it stands still', () => {
  const { playhead, loop, to } = begin();
  to(40);
  to(100);
  expect(loop.proof).toBeNull();
  vi.advanceTimersByTime(2 * HOLD_MS);
  expect([playhead.frame, playhead.playing]).toEqual([100, false]);
});

test('is over when something else is repeated', () => {
  const { playhead, loop } = begin();
  playhead.loop = { startS: 0, endS: 0.2, label: 'marked by hand' };
  loop.follow();
  expect(loop.proof).toBeNull();
  expect(playhead.loop.label).toBe('marked by hand');
});

test('for people who asked for less motion it goes to the number and stays there', () => {
  const playhead = new Playhead(timesS);
  const loop = new ProofLoop(playhead);
  loop.start(proof, true);
  vi.advanceTimersByTime(2 * HOLD_MS);
  expect([playhead.frame, playhead.playing, playhead.loop, loop.proof]).toEqual([40, false, null, null]);
});
