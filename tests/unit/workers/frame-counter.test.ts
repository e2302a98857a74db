import { describe, expect, test } from 'vitest';

import { FrameCounter } from '../../../src/workers/pose/client/frame-counter.ts';

describe('FrameCounter', () => {
  test('knows no speed before the first frames, then measures it and the time left', () => {
    const counter = new FrameCounter(100);
    expect(counter.add(0, 1000)).toEqual({
      framesDone: 0,
      framesTotal: 100,
      framesPerSecond: 0,
      secondsLeft: null,
    });
    expect(counter.add(20, 3000)).toEqual({
      framesDone: 20,
      framesTotal: 100,
      framesPerSecond: 10,
      secondsLeft: 8,
    });
  });

  test('follows a machine that becomes slower', () => {
    const counter = new FrameCounter(10_000);
    counter.add(0, 0);
    for (let second = 1; second <= 20; second++) counter.add(30, second * 1000);
    let progress = counter.add(0, 20_000);
    for (let second = 21; second <= 40; second++) progress = counter.add(3, second * 1000);
    expect(progress.framesPerSecond).toBeCloseTo(3, 6);
  });
});
