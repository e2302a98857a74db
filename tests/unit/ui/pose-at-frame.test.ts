import { describe, expect, test } from 'vitest';
import { LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import type { Trajectories } from '../../../src/core/trajectories/trajectories.ts';
import { poseAtFrame } from '../../../src/ui/overlay/pose-at-frame.ts';

function trajectories(x: readonly number[], frameTimesS: readonly number[]): Trajectories {
  const values = Float64Array.from(x);
  return {
    rateHz: 10,
    timesS: values.map((_, i) => i / 10),
    x: Array.from({ length: LANDMARK_COUNT }, () => values),
    y: Array.from({ length: LANDMARK_COUNT }, () => values.map((value) => -value)),
    frame: new Int32Array(values.length),
    frameTimesS: Float64Array.from(frameTimesS),
    swapped: new Uint8Array(frameTimesS.length),
  };
}

describe('the pose at a frame', () => {
  test('is interpolated at the frame’s own time', () => {
    const path = trajectories([0, 10, 30, 40], [0, 0.04, 0.15, 0.3]);
    expect([0, 1, 2, 3].map((frame) => poseAtFrame(path, frame)[5]!.x)).toEqual([
      0,
      expect.closeTo(4, 9),
      expect.closeTo(20, 9),
      40,
    ]);
    expect(poseAtFrame(path, 1)[5]!.y).toBeCloseTo(-4, 9);
  });

  test('a gap stays a gap, and a frame on a sample does not mind its neighbour', () => {
    const path = trajectories([0, 10, Number.NaN, 30], [0, 0.1, 0.15, 0.2, 0.3]);
    expect([0, 1, 2, 3, 4].map((frame) => poseAtFrame(path, frame)[0]!.x)).toEqual([
      0,
      expect.closeTo(10, 9),
      Number.NaN,
      Number.NaN,
      expect.closeTo(30, 9),
    ]);
  });

  test('has the two dots of the lower back behind the landmarks, where the clip has them', () => {
    const path = trajectories([0, 10, 20], [0, 0.05, 0.2]);
    const [x, y] = [Float64Array.of(100, 110, 120), Float64Array.of(5, 5, 5)];
    const place = { x, y };
    const dots = {
      left: place,
      right: { x: x.map((value) => value + 40), y },
      tiltDeg: y,
      meanTiltDeg: 5,
      foundShare: 1,
      apartPx: 40,
      noiseDeg: 0,
    };
    expect(poseAtFrame({ ...path, dots }, 1).slice(LANDMARK_COUNT)).toEqual([
      { x: expect.closeTo(105, 9) as number, y: 5 },
      { x: expect.closeTo(145, 9) as number, y: 5 },
    ]);
    expect(poseAtFrame(path, 1)).toHaveLength(LANDMARK_COUNT);
  });

  test('a last frame after the last sample continues the path', () => {
    const path = trajectories([0, 10, 20], [0, 0.1, 0.26]);
    expect(poseAtFrame(path, 2)[0]!.x).toBeCloseTo(26, 9);
  });
});
