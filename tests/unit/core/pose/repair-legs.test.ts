import { describe, expect, test } from 'vitest';
import { JOINT_INDEX } from '../../../../src/core/pose/landmark.ts';
import { landmarkOffset, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { repairLegs } from '../../../../src/core/pose/repair-legs.ts';
import { readCaseTrack } from '../../../support/read-golden-track.ts';
import { syntheticRunner } from '../../../support/synthetic-runner.ts';

const runner = syntheticRunner({ frames: 240, fps: 60, strideS: 0.72, forward: 1 });

function exchange(
  track: PoseTrack,
  from: number,
  to: number,
  joints: readonly (keyof typeof JOINT_INDEX)[],
): PoseTrack {
  const landmarks = track.landmarks.slice();
  for (let frame = from; frame < to; frame++) {
    for (const joint of joints) {
      const left = landmarkOffset(frame, JOINT_INDEX[joint].left);
      const right = landmarkOffset(frame, JOINT_INDEX[joint].right);
      landmarks.set(track.landmarks.subarray(right, right + 4), left);
      landmarks.set(track.landmarks.subarray(left, left + 4), right);
    }
  }
  return { ...track, landmarks };
}

/** Both legs drawn on the middle between them, in the frames named. */
function collapse(track: PoseTrack, frames: readonly number[]): PoseTrack {
  const landmarks = track.landmarks.slice();
  for (const frame of frames)
    for (const joint of LEG) {
      const left = landmarkOffset(frame, JOINT_INDEX[joint].left);
      const right = landmarkOffset(frame, JOINT_INDEX[joint].right);
      for (const axis of [0, 1])
        landmarks.fill(
          ((landmarks[left + axis] ?? 0) + (landmarks[right + axis] ?? 0)) / 2,
          left + axis,
          left + axis + 1,
        );
      landmarks.copyWithin(right, left, left + 2);
    }
  return { ...track, landmarks };
}

const framesWithoutLegs = ({ landmarks }: PoseTrack): number[] =>
  Array.from({ length: 240 }, (_, frame) => frame).filter((frame) =>
    LEG.every((joint) => Number.isNaN(landmarks[landmarkOffset(frame, JOINT_INDEX[joint].right)])),
  );

const LEG = ['knee', 'ankle', 'heel', 'toe'] as const;

describe('repairLegs', () => {
  test('returns a clean track as it is', () => {
    const { track, swapped } = repairLegs(runner);
    expect(track.landmarks).toEqual(runner.landmarks);
    expect(swapped.some((s) => s === 1)).toBe(false);
  });

  test.each([
    ['one frame', 100, 101, LEG],
    ['30 frames', 80, 110, LEG],
    ['nearly half of the clip', 130, 240, LEG],
    ['the foot alone', 60, 75, ['ankle', 'heel', 'toe'] as const],
  ])('puts back an exchange of %s and marks its frames', (_, from, to, joints) => {
    const { track, swapped } = repairLegs(exchange(runner, from, to, joints));
    expect(track.landmarks).toEqual(runner.landmarks);
    expect(Array.from(swapped.keys()).filter((f) => swapped[f] === 1)).toEqual(
      Array.from({ length: to - from }, (__, i) => from + i),
    );
  });

  test('leaves out legs that lie on the middle between them while the stride has them apart', () => {
    // Furthest apart at whole multiples of half a stride: 21.6 frames.
    const apart = [65, 66, 108];
    expect(framesWithoutLegs(repairLegs(collapse(runner, apart)).track)).toEqual(apart);
  });

  test('legs that stay together are kept: they have stopped', () => {
    const standing = Array.from({ length: 60 }, (_, i) => 90 + i);
    expect(framesWithoutLegs(repairLegs(collapse(runner, standing)).track)).toEqual([]);
  });

  test('from behind it leaves legs that keep to their own sides of the picture as they are', () => {
    // Rendered, 180 frames, 99 % of the leg points right as the pose model gave them.
    const { swapped } = repairLegs(readCaseTrack('rear-uneven'));
    expect(swapped.reduce((sum, one) => sum + one, 0)).toBeLessThan(10);
  });

  test('leaves a track without a person alone', () => {
    const empty = { ...runner, landmarks: runner.landmarks.slice().fill(Number.NaN) };
    expect(repairLegs(empty).swapped.some((s) => s === 1)).toBe(false);
  });
});
