import { median } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { isMeasured } from '../../../src/core/run/measure.ts';
import { JOINT_INDEX, LANDMARK_COUNT, type JointName, type Side } from '../../../src/core/pose/landmark.ts';
import { METRICS } from '../../../src/core/metrics/registry.ts';
import {
  drawnDegrees,
  measurementShape,
  type MeasurementShape,
  type MeasurementSetting,
} from '../../../src/ui/overlay/measurement-shape.ts';
import { poseAtFrame, type PicturePoint } from '../../../src/ui/overlay/pose-at-frame.ts';
import { readingShape } from '../../../src/ui/overlay/reading-shape.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

/** Angles of the drawing against the number, degrees. */
const TOLERANCE_DEG = 1e-9;

const SETTING: MeasurementSetting = {
  side: 'right',
  value: Number.NaN,
  rollDeg: 0,
  flatFootDeg: Number.NaN,
  meanDotsDeg: Number.NaN,
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
    'a foot is drawn from heel to toe against its own flat line, whatever the number says, facing %i',
    (forward) => {
      const { drawing } = METRICS['foot-strike-angle'];
      // Heel to toe points 10° down at this frame, and 26° down while the foot lies flat.
      const down = (10 * Math.PI) / 180;
      const toe = [200 + forward * 80 * Math.cos(down), 300 + 80 * Math.sin(down)] as const;
      const seen = pose({ ankle: [200 + forward * 20, 270], heel: [200, 300], toe });
      for (const value of [12, 40]) {
        const shape = measurementShape(drawing, seen, { ...SETTING, value, forward, flatFootDeg: -26 })!;
        expect(shape.lines).toEqual([
          [
            { x: 200, y: 300 },
            { x: toe[0], y: toe[1] },
          ],
        ]);
        expect(drawnDegrees(shape)).toBeCloseTo(16, 9);
        // Toe up: the line it counts from runs below the toe.
        expect(shape.references[0]![0].y).toBeGreaterThan(toe[1]);
      }
      expect(measurementShape(drawing, seen, { ...SETTING, forward })).toBeNull();
    },
  );

  test('knee alignment is drawn from hip to knee to ankle, as it is measured', () => {
    const points = pose({ hip: [100, 100], knee: [95, 200], ankle: [105, 310], heel: [120, 330] });
    const shape = measurementShape(METRICS['knee-alignment'].drawing, points, { ...SETTING, value: 9 })!;
    expect(shape.lines[1]).toEqual([
      { x: 95, y: 200 },
      { x: 105, y: 310 },
    ]);
  });

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

  test('the line of two dots is drawn against its own mean direction, whatever the roll', () => {
    const { drawing } = METRICS['pelvic-drop'];
    const down = 40 * Math.tan((7 * Math.PI) / 180);
    const dotted = [...pose({}), { x: 100, y: 200 }, { x: 140, y: 200 + down }];
    const shape = measurementShape(drawing, dotted, { ...SETTING, rollDeg: 3, meanDotsDeg: 2 })!;
    expect(arcDeg(shape)).toBeCloseTo(5, 9);
    expect(shape.lines).toEqual([[dotted[33], dotted[34]]]);
    expect(measurementShape(drawing, dotted, SETTING)).toBeNull();
    expect(measurementShape(drawing, pose({}), { ...SETTING, meanDotsDeg: 2 })).toBeNull();
  });

  test('nothing is drawn where a point is missing, or where the metric has no drawing', () => {
    expect(measurementShape(knee, pose({ hip: [1, 1], knee: [2, 2] }), SETTING)).toBeNull();
    expect(measurementShape({ kind: 'none' }, pose({}), SETTING)).toBeNull();
  });
});

/**
 * Drawn at contact against read over the 30 ms before: a falling foot turns by about this much
 * between them, degrees.
 */
const ONE_FRAME_DEG = 5;

test.each(['side-right-heel', 'side-left-midfoot'])(
  'the drawn foot angle explains its number, %s',
  (name) => {
    // The line is drawn where the points are; what is learned about them is taken off the number.
    const analysis = analyzeRun(readGoldenTrack(name), DEFAULT_CONTEXT, undefined, []);
    const differences = analysis.strides.flatMap((stride) => {
      const measured = stride.metrics['foot-strike-angle'];
      if (!measured || !isMeasured(measured)) return [];
      const at = poseAtFrame(analysis.trajectories, measured.frame);
      const shape = readingShape(analysis, 'foot-strike-angle', stride, measured, at)!;
      const [[from, to]] = shape.lines as [readonly [PicturePoint, PicturePoint]];
      const [reference] = shape.references as [readonly [PicturePoint, PicturePoint]];
      expect(from).toEqual(at[JOINT_INDEX.heel[stride.side]]);
      expect(to).toEqual(at[JOINT_INDEX.toe[stride.side]]);
      const slope = (a: PicturePoint, b: PicturePoint): number =>
        (Math.atan2(a.y - b.y, Math.abs(b.x - a.x)) * 180) / Math.PI;
      const toeUp = slope(from, to) - slope(reference[1], reference[0]);
      expect(Math.abs(toeUp)).toBeCloseTo(drawnDegrees(shape)!, 6);
      return [toeUp - Number(measured.value)];
    });
    expect(differences.length).toBeGreaterThan(5);
    expect(Math.abs(median(differences)!)).toBeLessThan(ONE_FRAME_DEG);
  },
);
