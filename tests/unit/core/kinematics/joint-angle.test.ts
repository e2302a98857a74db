import { describe, expect, test } from 'vitest';
import { gravityFrame } from '../../../../src/core/kinematics/gravity-frame.ts';
import { bendDeg, fromHorizontalDeg, fromVerticalDeg } from '../../../../src/core/kinematics/joint-angle.ts';
import { medialDirection } from '../../../../src/core/kinematics/medial-direction.ts';
import { computeKinematics } from '../../../../src/core/kinematics/compute-kinematics.ts';
import { SERIES_IDS } from '../../../../src/core/kinematics/kinematic-series.ts';
import { camera, posedTrajectories, still } from '../metrics/posed-input.ts';

describe('angles in axes of gravity', () => {
  test('bend: straight 0, shank backwards +90, hyperextended −10', () => {
    expect(bendDeg(0, 2, 0, 1, 0, 0)).toBeCloseTo(0, 9);
    expect(bendDeg(0, 2, 0, 1, -1, 1)).toBeCloseTo(90, 9);
    expect(bendDeg(0, 2, 0, 1, Math.tan(Math.PI / 18), 0)).toBeCloseTo(-10, 9);
  });
  test('from vertical: ankle ahead of the knee is +', () =>
    expect(fromVerticalDeg(0, 1, 1, 0)).toBeCloseTo(45, 9));
  test('from horizontal: toe above the heel is +', () =>
    expect(fromHorizontalDeg(0, 0, 1, 1)).toBeCloseTo(45, 9));
  test('missing in, missing out', () => expect(bendDeg(Number.NaN, 2, 0, 1, 0, 0)).toBeNaN());
});

test('gravityFrame: a camera rolled 10° clockwise sees a level belt rise 10° to image right', () => {
  const rad = Math.PI / 18;
  const trajectories = posedTrajectories({
    'right-heel': still(300, 400),
    'right-toe': still(300 + 100 * Math.cos(rad), 400 - 100 * Math.sin(rad)),
  });
  const { u, h } = gravityFrame(trajectories, camera('side', { rollDeg: 10 }), [30, 32]);
  expect(u[32]![0]! - u[30]![0]!).toBeCloseTo(100, 9);
  expect(h[32]![0]! - h[30]![0]!).toBeCloseTo(0, 9);
});

test('medial is towards the midline of the picture', () => {
  expect(medialDirection('rear', 'left')).toBe(1);
  expect(medialDirection('rear', 'right')).toBe(-1);
  expect(medialDirection('front', 'left')).toBe(-1);
  expect(medialDirection('front', 'right')).toBe(1);
});

test('a view shows only the curves that it can', () => {
  const trajectories = posedTrajectories({
    'right-hip': still(300, 300),
    'right-knee': still(330, 400),
    'right-ankle': still(300, 500),
    'right-heel': still(300, 500),
  });
  const side = computeKinematics(trajectories, camera('side'));
  const rear = computeKinematics(trajectories, camera('rear'));
  expect(side.perSide['knee-flexion'].right[0]).toBeGreaterThan(0);
  expect(side.perSide['knee-alignment'].right[0]).toBeNaN();
  expect(rear.perSide['knee-flexion'].right[0]).toBeNaN();
  expect(rear.perSide['knee-alignment'].right[0]).toBeLessThan(0);
  for (const id of SERIES_IDS) expect(side.perSide[id].left).toHaveLength(trajectories.timesS.length);
});
