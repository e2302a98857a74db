import { describe, expect, test } from 'vitest';
import { JOINT_INDEX } from '../../../../src/core/pose/landmark.ts';
import { landmarkOffset } from '../../../../src/core/pose/pose-track.ts';
import { filterTrajectories } from '../../../../src/core/trajectories/filter-trajectories.ts';
import { syntheticRunner } from '../../../support/synthetic-runner.ts';

const runner = syntheticRunner({ frames: 180, fps: 60, strideS: 0.72, forward: 1 });
const swapped = new Uint8Array(180);
const ANKLE = JOINT_INDEX.ankle.left;

describe('filterTrajectories', () => {
  test('scales time by the slow-motion factor', () => {
    const slow = filterTrajectories({ track: runner, swapped }, 4);
    expect(slow.rateHz).toBeCloseTo(240, 6);
    expect(slow.frameTimesS[179]).toBeCloseTo(179 / 240, 9);
    expect(() => filterTrajectories({ track: runner, swapped }, 0)).toThrow(RangeError);
  });

  test('throws out a run of strays and draws the path through the rest', () => {
    const landmarks = runner.landmarks.slice();
    for (const frame of [90, 91]) landmarks[landmarkOffset(frame, ANKLE)] = 700;
    const clean = filterTrajectories({ track: runner, swapped }, 1);
    const mended = filterTrajectories({ track: { ...runner, landmarks }, swapped }, 1);
    const error = Math.abs((mended.x[ANKLE]?.[90] ?? Number.NaN) - (clean.x[ANKLE]?.[90] ?? Number.NaN));
    expect(error).toBeLessThan(6);
  });

  test('bridges short gaps and leaves long ones open', () => {
    const landmarks = runner.landmarks.slice();
    const blank = (from: number, to: number): void => {
      for (let frame = from; frame < to; frame++) {
        landmarks.fill(Number.NaN, landmarkOffset(frame, ANKLE), landmarkOffset(frame, ANKLE) + 4);
      }
    };
    blank(50, 54);
    blank(100, 120);
    const { x } = filterTrajectories({ track: { ...runner, landmarks }, swapped }, 1);
    expect(Number.isFinite(x[ANKLE]?.[52])).toBe(true);
    expect(Number.isNaN(x[ANKLE]?.[110])).toBe(true);
  });
});
