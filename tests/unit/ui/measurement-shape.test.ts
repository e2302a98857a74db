import { describe, expect, test } from 'vitest';
import { JOINT_INDEX, LANDMARK_COUNT, type JointName, type Side } from '../../../src/core/pose/landmark.ts';
import {
  measurementShape,
  type MeasurementShape,
  type MeasurementSetting,
} from '../../../src/ui/player/measurement-shape.ts';
import type { PicturePoint } from '../../../src/ui/player/pose-at-frame.ts';

/** Angles of the drawing against the number, degrees. */
const TOLERANCE_DEG = 1e-9;

const SETTING: MeasurementSetting = {
  side: 'right',
  value: Number.NaN,
  rollDeg: 0,
  beltAngleDeg: 0,
  forward: 1,
};

function pose(
  points: Partial<Record<JointName, readonly [number, number]>>,
  side: Side = 'right',
): PicturePoint[] {
  const landmarks = Array.from({ length: LANDMARK_COUNT }, () => ({ x: Number.NaN, y: Number.NaN }));
  for (const [name, [x, y]] of Object.entries(points))
    landmarks[JOINT_INDEX[name as JointName][side]] = { x, y };
  return landmarks;
}

function arcDeg({ arc }: MeasurementShape): number {
  const turn = arc!.end - arc!.start;
  return Math.abs((Math.atan2(Math.sin(turn), Math.cos(turn)) * 180) / Math.PI);
}

describe('the drawing of a measured number', () => {
  const knee = { kind: 'angle', from: 'hip', vertex: 'knee', to: 'ankle' } as const;

  test('knee flexion is drawn as the departure from straight', () => {
    // Thigh straight down, shank 30° behind it.
    const ankle = [100 - 50 * Math.sin(Math.PI / 6), 150 + 50 * Math.cos(Math.PI / 6)] as const;
    const shape = measurementShape(knee, pose({ hip: [100, 100], knee: [100, 150], ankle }), {
      ...SETTING,
      value: 30,
    })!;
    expect(arcDeg(shape)).toBeCloseTo(30, 9);
    expect(shape.references).toHaveLength(1);
  });

  test('an elbow is drawn as the angle between its segments', () => {
    const elbow = { kind: 'angle', from: 'shoulder', vertex: 'elbow', to: 'wrist' } as const;
    const shape = measurementShape(elbow, pose({ shoulder: [0, 0], elbow: [0, 50], wrist: [50, 50] }), {
      ...SETTING,
      value: 90,
    })!;
    expect(arcDeg(shape)).toBeCloseTo(90, 9);
  });

  test.each([1, -1] as const)(
    'a foot is drawn against the line that its angle counts from, facing %i',
    (forward) => {
      const foot = { kind: 'from-belt', from: 'heel', to: 'toe' } as const;
      const toe = [200 + forward * 80 * Math.cos(0.3), 300 - 80 * Math.sin(0.3)] as const;
      const shape = measurementShape(foot, pose({ heel: [200, 300], toe }), {
        ...SETTING,
        value: 12,
        forward,
      })!;
      expect(arcDeg(shape)).toBeCloseTo(12, 9);
      // Toe up: the line it counts from runs below the toe.
      expect(shape.references[0]![0].y).toBeGreaterThan(toe[1]);
    },
  );

  test('an angle against gravity follows the roll of the camera', () => {
    const shank = { kind: 'from-vertical', from: 'knee', to: 'ankle' } as const;
    const down = pose({ knee: [100, 100], ankle: [100, 200] });
    expect(arcDeg(measurementShape(shank, down, SETTING)!)).toBeLessThan(TOLERANCE_DEG);
    expect(arcDeg(measurementShape(shank, down, { ...SETTING, rollDeg: 4 })!)).toBeCloseTo(4, 9);
  });

  test('a horizontal distance is square to gravity and ends below the upper point', () => {
    const ahead = { kind: 'horizontal-distance', from: 'hip', to: 'ankle' } as const;
    const shape = measurementShape(ahead, pose({ hip: [100, 100], ankle: [160, 400] }), SETTING)!;
    const [foot, ankle] = shape.lines[0]!;
    expect(foot.x).toBeCloseTo(100, 9);
    expect(foot.y).toBeCloseTo(400, 9);
    expect(ankle).toEqual({ x: 160, y: 400 });
  });

  test('nothing is drawn where a point is missing, or where the metric has no drawing', () => {
    expect(measurementShape(knee, pose({ hip: [1, 1], knee: [2, 2] }), SETTING)).toBeNull();
    expect(measurementShape({ kind: 'none' }, pose({}), SETTING)).toBeNull();
  });
});
