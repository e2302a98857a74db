import { describe, expect, test } from 'vitest';
import { estimateBelt, flatFootSamples } from '../../../../src/core/camera/belt.ts';
import { refineCamera } from '../../../../src/core/camera/estimate-camera.ts';
import { beltSpeedFromPercentile } from '../../../../src/core/camera/foot-velocity.ts';
import { metresPerPx } from '../../../../src/core/camera/metres-per-px.ts';
import { camera, posedTrajectories, stride } from '../metrics/posed-input.ts';

/** A foot that stands on a belt moving back at 600 px/s, the belt rising 3° towards image right. */
const SLOPE = Math.tan((3 * Math.PI) / 180);
const onBelt = (t: number): readonly [number, number] => [900 - 600 * t, 500 + 600 * t * SLOPE];
const foot = posedTrajectories({ 'right-heel': onBelt, 'right-toe': onBelt });
const strides = [stride(), stride({ initialContactS: 1.2, toeOffS: 1.45, nextContactS: 1.9 })];

describe('estimateBelt', () => {
  test('reads slope and speed off the standing foot', () => {
    const belt = estimateBelt(foot, strides, 'right', 1);
    expect(belt.angleDeg).toBeCloseTo(3, 6);
    expect(belt.speedPxS).toBeCloseTo(600, 6);
    expect(belt.n).toBe(2);
  });

  test('the same slope falls for a runner who faces left', () => {
    expect(estimateBelt(foot, strides, 'right', -1).angleDeg).toBeCloseTo(-3, 6);
  });

  test('takes the slope from either foot, speed and height from the near one alone', () => {
    const belt = estimateBelt(foot, strides, 'left', 1);
    expect(belt.angleDeg).toBeCloseTo(3, 6);
    expect(belt.speedPxS).toBeNaN();
  });

  test('knows nothing without strides', () => {
    const belt = estimateBelt(foot, [], 'right', 1);
    expect(belt.n).toBe(0);
    expect(belt.angleDeg).toBeNaN();
    expect(belt.speedPxS).toBeNaN();
  });
});

describe('refineCamera', () => {
  test('an oblique view tilts the belt by perspective: its slope is no roll', () => {
    const refined = refineCamera(camera('side', { obliqueDeg: 20 }), foot, strides);
    expect(refined.beltAngleDeg).toBeCloseTo(3, 6);
    expect(refined.rollDeg).toBe(0);
  });

  test('takes a third of the slope for roll, and none where the room told it', () => {
    const { rollDeg, rollSource } = refineCamera(camera('side'), foot, strides);
    expect(rollDeg).toBeGreaterThan(0.9);
    expect(rollDeg).toBeLessThan(1.1);
    expect(rollSource).toBe('belt');
    const told = { ...camera('side'), rollDeg: -2, rollSource: 'scene' as const };
    expect(refineCamera(told, foot, strides)).toMatchObject({ rollDeg: -2, rollSource: 'scene' });
  });

  test('takes the whole slope where the user calls the belt level, and none where the picture', () => {
    const chosen = { ...camera('side'), rollDeg: 0, rollSource: 'belt' as const };
    expect(refineCamera(chosen, foot, strides).rollDeg).toBeCloseTo(3, 6);
    const level = { ...camera('side'), rollDeg: 0, rollSource: 'user' as const };
    expect(refineCamera(level, foot, strides).rollDeg).toBe(0);
  });

  test('reads no roll off a coarse model’s feet, nor off a slope too steep for a camera', () => {
    expect(refineCamera(camera('side'), foot, strides, false).rollDeg).toBe(0);
    const steep = posedTrajectories({
      'right-heel': (t) => [900 - 600 * t, 500 + 120 * t],
      'right-toe': (t) => [900 - 600 * t, 500 + 120 * t],
    });
    expect(refineCamera(camera('side'), steep, strides).rollDeg).toBe(0);
  });

  test('leaves front and rear views alone', () => {
    const rear = camera('rear');
    expect(refineCamera(rear, foot, strides)).toBe(rear);
  });
});

test('the flat-foot phase is empty without a toe-off', () => {
  expect(flatFootSamples(foot, stride({ toeOffS: null }))).toEqual([0, 0]);
});

test('the percentile belt speed is positive for a foot that goes back', () => {
  expect(beltSpeedFromPercentile(foot, ['right'], 1)).toBeCloseTo(600, 6);
});

describe('metresPerPx', () => {
  test('a leg of 491 px of a runner 2 m tall is 2 mm per pixel', () => {
    expect(metresPerPx(2, 491)).toBeCloseTo(0.002, 9);
  });
  test('is unknown without a height', () => {
    expect(metresPerPx(undefined, 491)).toBeNull();
    expect(metresPerPx(1.8, Number.NaN)).toBeNull();
  });
});
