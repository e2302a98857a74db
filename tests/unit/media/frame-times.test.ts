import { describe, expect, test } from 'vitest';

import { frameTimesFromPackets, nearestFrame } from '../../../src/media/frame-times.ts';

describe('frameTimesFromPackets', () => {
  test('sorts decode order (I P B B) into presentation order and puts the first frame at zero', () => {
    const { timesS, originS } = frameTimesFromPackets([0.1, 0.4, 0.2, 0.3]);
    expect(originS).toBe(0.1);
    expect([...timesS].map((time) => Math.round(time * 1e6) / 1e6)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  test('leaves out frames before time zero, which an edit list cuts off, and counts repeated times once', () => {
    const { timesS, originS } = frameTimesFromPackets([-0.1, 0, 0.1, 0.1, 0.2]);
    expect(originS).toBe(0);
    expect(timesS).toHaveLength(3);
  });

  test('finds the rate behind times that the container rounded to milliseconds', () => {
    const rounded = Array.from({ length: 150 }, (_, i) => Math.round((i * 1000) / 30) / 1000);
    const { fps, variableFrameRate } = frameTimesFromPackets(rounded);
    expect(fps).toBeCloseTo(30, 1);
    expect(variableFrameRate).toBe(false);
  });

  test('a single dropped frame is not a variable rate; alternating 24 and 40 ms is', () => {
    const dropped = Array.from({ length: 100 }, (_, i) => (i < 50 ? i : i + 1) / 60);
    expect(frameTimesFromPackets(dropped).variableFrameRate).toBe(false);
    expect(frameTimesFromPackets(dropped).fps).toBeCloseTo(60, 6);
    const alternating = Array.from({ length: 100 }, (_, i) => Math.floor(i / 2) * 0.064 + (i % 2) * 0.024);
    expect(frameTimesFromPackets(alternating).variableFrameRate).toBe(true);
  });

  test('no frames, one frame', () => {
    expect(frameTimesFromPackets([])).toMatchObject({ fps: 0, originS: 0, variableFrameRate: false });
    expect(frameTimesFromPackets([0.5])).toMatchObject({ fps: 0, originS: 0.5 });
  });
});

describe('nearestFrame', () => {
  const times = Float64Array.of(0, 0.1, 0.25, 0.3);
  test.each([
    [-1, 0],
    [0.04, 0],
    [0.06, 1],
    [0.17, 1],
    [0.18, 2],
    [0.29, 3],
    [9, 3],
  ])('%f s shows frame %i', (time, frame) => {
    expect(nearestFrame(times, time)).toBe(frame);
  });

  test('a clip without frames', () => {
    expect(nearestFrame(new Float64Array(), 0)).toBe(-1);
  });
});
