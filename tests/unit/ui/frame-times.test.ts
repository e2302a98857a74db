import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { frameAtTime, nearestFrame, timeWithinFrame } from '../../../src/state/session/frame-times.ts';

/** Presentation times of a variable-frame-rate clip: intervals from 4 to 200 ms. */
const clipTimes = fc
  .array(fc.double({ min: 0.004, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 80 })
  .map((intervals) => {
    let time = 0;
    return Float64Array.from([0, ...intervals.map((interval) => (time += interval))]);
  });

describe('frame times', () => {
  test('by hand: the last frame that has begun, the nearest frame', () => {
    const times = Float64Array.of(0, 0.1, 0.4, 0.5);
    expect(frameAtTime(times, 0.39)).toBe(1);
    expect(frameAtTime(times, 0.4)).toBe(2);
    expect(frameAtTime(times, -1)).toBe(0);
    expect(frameAtTime(times, 9)).toBe(3);
    expect(nearestFrame(times, 0.39)).toBe(2);
    expect(nearestFrame(times, 0.2)).toBe(1);
    expect(frameAtTime(new Float64Array(0), 1)).toBe(0);
  });

  test.prop([clipTimes, fc.double({ min: 0.01, max: 0.99, noNaN: true })])(
    'a seek into a frame lands on that frame and no neighbour',
    (times, share) => {
      for (let frame = 0; frame < times.length; frame++) {
        expect(frameAtTime(times, timeWithinFrame(times, frame, share))).toBe(frame);
      }
    },
  );

  test.prop([clipTimes, fc.double({ min: -0.5, max: 20, noNaN: true })])(
    'no frame is nearer than the nearest',
    (times, timeS) => {
      const nearest = nearestFrame(times, timeS);
      const best = Math.min(...Array.from(times, (time) => Math.abs(time - timeS)));
      expect(Math.abs(times[nearest]! - timeS)).toBeCloseTo(best, 12);
    },
  );
});
