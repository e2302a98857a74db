import { describe, expect, it } from 'vitest';

import { bestTried, keepsItsPromise } from '../../../../src/core/live/camera-modes.ts';
import type { LiveStep } from '../../../../src/core/live/live-step.ts';
import { blurVerdict } from '../../../../src/core/live/picture-check.ts';
import { PoseRate } from '../../../../src/core/live/pose-rate.ts';
import { ReadingPace } from '../../../../src/core/live/reading-pace.ts';
import { recordingBytesPerS } from '../../../../src/core/live/recording-size.ts';
import { ShutterWatch } from '../../../../src/core/live/shutter-watch.ts';
import { CaptureClock } from '../../../../src/core/live/capture-clock.ts';
import { StepDelay } from '../../../../src/core/live/step-delay.ts';

describe('modes of a camera', () => {
  const mode = (width: number, height: number, fps: number, measuredFps: number) => ({
    width,
    height,
    fps,
    measuredFps,
  });
  it('a promised 60 that gives 30 is broken, 29.97 for 30 and what is not measured are not', () => {
    expect(keepsItsPromise(mode(1920, 1080, 60, 30.1))).toBe(false);
    expect(keepsItsPromise(mode(1920, 1080, 30, 29.97))).toBe(true);
    expect(keepsItsPromise(mode(1280, 720, 120, Number.NaN))).toBe(true);
  });
  it('the highest measured rate wins, whatever was promised', () => {
    const slow = mode(1920, 1080, 60, 30);
    const fast = mode(1280, 720, 60, 59.4);
    expect(bestTried([slow, fast])).toBe(fast);
  });
  it('at one rate the largest picture wins', () => {
    const tried = [mode(1280, 720, 120, 30), mode(1920, 1080, 30, 29.2), mode(640, 480, 60, 30)];
    expect(bestTried(tried)).toBe(tried[1]);
    expect(bestTried([mode(640, 480, 60, Number.NaN)])).toBeNull();
  });
});

describe('ShutterWatch', () => {
  it('a number that never moves under automatic exposure is stale, and the picture is believed', () => {
    const watch = new ShutterWatch();
    for (let i = 0; i < 5; i++) watch.add(1 / 30, false);
    expect(watch.read()).toEqual({ shutterS: 1 / 30, isFresh: false });
    expect(blurVerdict(0.02, watch.read())).toBe('sharp');
    expect(blurVerdict(Number.NaN, watch.read()), 'better than nothing').toBe('smeared');
  });
  it('one that follows the light, or was set by hand, is believed', () => {
    const watch = new ShutterWatch();
    watch.add(1 / 30, false);
    watch.add(1 / 500, false);
    expect(blurVerdict(0.4, watch.read())).toBe('sharp');
    const byHand = new ShutterWatch();
    byHand.add(1 / 30, true);
    expect(blurVerdict(0.02, byHand.read())).toBe('smeared');
  });
  it('a camera that tells nothing leaves it to the picture', () => {
    const watch = new ShutterWatch();
    watch.add(null, false);
    expect(blurVerdict(0.15, watch.read())).toBe('soft');
    expect(blurVerdict(Number.NaN, watch.read())).toBeNull();
  });
});

describe('StepDelay', () => {
  const step = (contactS: number): LiveStep => ({
    side: 'left',
    contactS,
    overstridePercent: Number.NaN,
    footStrikeDeg: Number.NaN,
    kneeAlignmentDeg: Number.NaN,
  });
  const steps = Array.from({ length: 12 }, (_, i) => step(1 + 0.36 * i));
  /**
   * Frames of 30 per second on a clock that began at 100 s of the page's; each arrives 8 ms after
   * it was taken.
   */
  const follow = (clock: CaptureClock, areTold: boolean, lateS: (frame: number) => number = () => 0.008) => {
    for (let frame = 0; frame < 60; frame++) {
      const frameS = frame / 30;
      if (areTold) clock.frameTaken(100 + frameS);
      clock.frameArrived(frameS, 100 + frameS + lateS(frame));
    }
  };
  it('counts from the capture, the camera’s own delay included', () => {
    const clock = new CaptureClock();
    follow(clock, true);
    const delay = new StepDelay(clock);
    steps.forEach((one, i) => delay.stepsShown(steps.slice(0, i + 1), 100 + one.contactS + 0.21));
    expect(delay.read().medianS).toBeCloseTo(0.21, 9);
    expect(delay.read().isWhole).toBe(true);
  });
  it('frames that lay waiting, and captures that were not told, do not move the clock', () => {
    const clock = new CaptureClock();
    // Every fifth frame is taken up when the next one was captured already.
    follow(clock, true, (frame) => (frame % 5 === 0 ? 0.045 : 0.008));
    expect(clock.originS).toBeCloseTo(100, 9);
    const late = new CaptureClock();
    for (let frame = 0; frame < 60; frame++) {
      if (frame % 4 !== 0) late.frameTaken(100 + frame / 30);
      late.frameArrived(frame / 30, 100 + frame / 30 + 0.008);
    }
    expect(late.originS).toBeCloseTo(100, 9);
  });
  it('says that the camera’s own delay is missing where no capture times are told', () => {
    const clock = new CaptureClock();
    follow(clock, false, () => 0.08);
    const delay = new StepDelay(clock);
    steps.forEach((one, i) => delay.stepsShown(steps.slice(0, i + 1), 100 + one.contactS + 0.21));
    expect(delay.read().medianS).toBeCloseTo(0.13, 9);
    expect(delay.read().isWhole).toBe(false);
  });
  it('a landing that is read anew is not told anew', () => {
    const clock = new CaptureClock();
    clock.frameArrived(0, 0);
    const delay = new StepDelay(clock);
    delay.stepsShown([step(1)], 1.2);
    delay.stepsShown([step(1), step(1.36)], 1.56);
    delay.stepsShown([step(1), step(1.4)], 3);
    expect(delay.read().medianS).toBeCloseTo(0.2, 9);
  });
});

describe('PoseRate', () => {
  it('counts all frames of an uneven pace', () => {
    const rate = new PoseRate();
    rate.add(0);
    expect(rate.read()).toBeNaN();
    // Two quick frames and a slow one, over and over: the usual interval alone would say 30.
    for (let i = 0, timeS = 0; i < 90; i++) rate.add((timeS += [1 / 30, 1 / 30, 0.1][i % 3]!));
    expect(rate.read()).toBeCloseTo(3 / (2 / 30 + 0.1), 0);
  });
});

describe('ReadingPace', () => {
  it('a cheap reading comes with the next pose, a dear one leaves poses out, at most a tenth of a second', () => {
    const pace = new ReadingPace();
    expect(pace.pauseMs(5)).toBe(0);
    pace.took(5, 5.005);
    expect(pace.pauseMs(5.03)).toBe(0);
    pace.took(6, 6.02);
    expect([6.025, 6.045].map((s) => Math.round(pace.pauseMs(s)))).toEqual([15, 0]);
    pace.took(7, 7.5);
    expect([7.55, 7.601].map((s) => Math.round(pace.pauseMs(s)))).toEqual([50, 0]);
  });
});

describe('recordingBytesPerS', () => {
  it('adds the cameras up', () => {
    const one = recordingBytesPerS([{ width: 1280, height: 720 }]);
    const two = recordingBytesPerS([
      { width: 1280, height: 720 },
      { width: 1280, height: 720 },
    ]);
    expect(two).toBeCloseTo(2 * one, 6);
    expect(recordingBytesPerS([{ width: 1920, height: 1080 }])).toBeGreaterThan(2 * one);
  });
});
