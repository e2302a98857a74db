import { describe, expect, test } from 'vitest';
import { isMeasured } from '../../../../src/core/run/measure.ts';
import { FRONTAL_CALIBRATION } from '../../../../src/core/kinematics/frontal-calibration.ts';
import { footStrikeClass } from '../../../../src/core/metrics/foot-strike-class.ts';
import { type CaptureKind, measurementError } from '../../../../src/core/quality/measurement-error.ts';
import { type MetricId, METRICS } from '../../../../src/core/metrics/registry.ts';
import type { MetricInput } from '../../../../src/core/metrics/metric.ts';
import { KNEE_AT_CONTACT_BIAS_DEG } from '../../../../src/core/metrics/knee-flexion-at-contact.ts';
import { STEP_WIDTH_CALIBRATION } from '../../../../src/core/metrics/step-width.ts';
import type { Stride } from '../../../../src/core/run/stride.ts';
import { metricInput, still, stride } from './posed-input.ts';

function value(id: MetricId, input: MetricInput, of: Stride = stride()): number {
  const measured = METRICS[id].compute(of, input);
  if (!isMeasured(measured)) throw new Error(`${id}: ${measured.unavailable}`);
  return Number(measured.value);
}

function reason(id: MetricId, input: MetricInput, of: Stride = stride()): string {
  const measured = METRICS[id].compute(of, input);
  return isMeasured(measured) ? `measured ${measured.value}` : measured.unavailable;
}

const HIPS = { 'left-hip': still(500, 300), 'right-hip': still(500, 300) } as const;

describe('time metrics of a stride 0.5 s, toe-off 0.75 s, other foot 0.85 s, next 1.2 s', () => {
  const input = metricInput(HIPS, 'side');

  test('cadence is two steps per stride time', () => expect(value('cadence', input)).toBeCloseTo(171.43, 2));
  test('contact time', () => expect(value('contact-time', input)).toBeCloseTo(250, 9));
  test('flight time', () => expect(value('flight-time', input)).toBeCloseTo(100, 9));
  test('duty factor', () => expect(value('duty-factor', input)).toBeCloseTo(35.714, 3));
  test('their error comes from the events', () => {
    const measured = METRICS['contact-time'].compute(stride(), input);
    expect(isMeasured(measured) && measured.uncertainty).toBeCloseTo(1100 * Math.hypot(0.01, 0.02), 6);
  });
  test('contact time is withheld under 50 fps when the clip’s error exceeds 15 %, for all its strides alike', () => {
    const slow = metricInput(HIPS, 'side', { frameRateHz: 30 });
    expect(value('contact-time', slow)).toBeCloseTo(250, 9);
    const coarse = stride({ toeOffUncertaintyS: 0.05 });
    const blurred = metricInput(HIPS, 'side', { frameRateHz: 30, strides: [coarse, coarse, stride()] });
    expect(reason('contact-time', blurred, coarse)).toBe('frame-rate-too-low');
    expect(reason('contact-time', blurred)).toBe('frame-rate-too-low');
  });
  test('a gait without flight is not running', () => {
    expect(reason('flight-time', input, stride({ oppositeContactS: 0.65 }))).toBe('not-running');
  });
  test('step length is belt speed times step time', () => {
    expect(value('step-length', metricInput(HIPS, 'side', { context: { beltSpeedMps: 3 } }))).toBeCloseTo(
      1.05,
      9,
    );
    expect(reason('step-length', input)).toBe('needs-belt-speed');
  });
});

describe('side view, leg of 200 px', () => {
  test('overstride: ankle 30 px ahead of the mid-hip is 15 % of the leg, and mirrored for a runner who faces left', () => {
    const right = metricInput({ ...HIPS, 'right-ankle': still(530, 490) }, 'side');
    expect(value('overstride', right)).toBeCloseTo(15, 9);
    const left = metricInput({ ...HIPS, 'right-ankle': still(470, 490) }, 'side', {
      camera: { forward: -1, facing: 'left', nearSide: 'left' },
    });
    expect(value('overstride', left)).toBeCloseTo(15, 9);
  });

  test('shank 100 px down and 100 px ahead leans 45°, the foot is sin 45° of a shank ahead of the knee', () => {
    const input = metricInput({ 'right-knee': still(500, 400), 'right-ankle': still(600, 500) }, 'side');
    expect(value('shank-angle-at-contact', input)).toBeCloseTo(45, 9);
    expect(value('foot-ahead-of-knee', input)).toBeCloseTo(70.711, 3);
  });

  test('a camera rolled by 5° is taken out of the shank angle', () => {
    const input = metricInput({ 'right-knee': still(500, 400), 'right-ankle': still(500, 500) }, 'side', {
      camera: { rollDeg: 5 },
    });
    // A camera turned clockwise shows the scene turned counter-clockwise: what looks upright leans,
    // ankle behind.
    expect(value('shank-angle-at-contact', input)).toBeCloseTo(-5, 9);
  });

  test('knee: straight leg 0°, shank pointing backwards 90° of flexion, less the model’s bias', () => {
    const straight = {
      'right-hip': still(500, 300),
      'right-knee': still(500, 400),
      'right-ankle': still(500, 500),
    };
    expect(value('knee-flexion-at-contact', metricInput(straight, 'side'))).toBeCloseTo(
      -KNEE_AT_CONTACT_BIAS_DEG,
      9,
    );
    const bent = { ...straight, 'right-ankle': still(400, 400) };
    expect(value('knee-flexion-at-contact', metricInput(bent, 'side'))).toBeCloseTo(
      90 - KNEE_AT_CONTACT_BIAS_DEG,
      9,
    );
  });

  test('peak and excursion: flexion grows from 0° to 45° within stance', () => {
    const input = metricInput(
      {
        'right-hip': still(500, 300),
        'right-knee': still(500, 400),
        'right-ankle': (t) => {
          const flexion = (Math.PI / 4) * Math.max(0, Math.min(1, (t - 0.5) / 0.1));
          return [500 - 100 * Math.sin(flexion), 400 + 100 * Math.cos(flexion)];
        },
      },
      'side',
    );
    expect(value('peak-stance-knee-flexion', input)).toBeCloseTo(45, 6);
    expect(value('knee-flexion-excursion', input)).toBeCloseTo(45 + KNEE_AT_CONTACT_BIAS_DEG, 6);
  });

  test('foot-strike angle: the foot before contact against the same foot lying flat; a tilted shoe cancels', () => {
    const toe =
      (tiltDeg: number) =>
      (t: number): readonly [number, number] => {
        const deg = tiltDeg + 24 * Math.max(0, Math.min(1, (0.55 - t) / 0.05));
        const rad = (deg * Math.PI) / 180;
        return [500 + 60 * Math.cos(rad), 500 - 60 * Math.sin(rad)];
      };
    const input = (tiltDeg: number) =>
      metricInput({ 'right-heel': still(500, 500), 'right-toe': toe(tiltDeg) }, 'side');
    expect(value('foot-strike-angle', input(4))).toBeCloseTo(24, 6);
    expect(value('foot-strike-angle', input(-3))).toBeCloseTo(24, 6);
    expect(METRICS['foot-strike-pattern'].compute(stride(), input(4))).toMatchObject({ value: 'rearfoot' });
  });

  test('trunk 10° forward', () => {
    const shoulder = still(500 + 100 * Math.tan(Math.PI / 18), 200);
    const input = metricInput({ ...HIPS, 'left-shoulder': shoulder, 'right-shoulder': shoulder }, 'side');
    expect(value('trunk-lean', input)).toBeCloseTo(10, 9);
  });

  test('thigh 20° behind the vertical at toe-off is 20° of hip extension', () => {
    const knee = still(500 - 100 * Math.tan(Math.PI / 9), 400);
    const input = metricInput({ 'right-hip': still(500, 300), 'right-knee': knee }, 'side');
    expect(value('hip-extension', input)).toBeCloseTo(20, 9);
  });

  test('vertical oscillation: hips that rise and fall by 16 px are 8 % of the leg', () => {
    const hip = (t: number): readonly [number, number] => [
      500,
      300 + 8 * Math.cos((2 * Math.PI * (t - 0.5)) / 0.35),
    ];
    const input = metricInput({ 'left-hip': hip, 'right-hip': hip }, 'side');
    expect(value('vertical-oscillation', input)).toBeCloseTo(8, 1);
  });

  test('belt speed: a foot that travels back 700 px/s at 4 mm per pixel is 2.8 m/s', () => {
    const back = (t: number): readonly [number, number] => [900 - 700 * t, 500];
    const input = metricInput({ 'right-heel': back, 'right-toe': back }, 'side', {
      camera: { metresPerPx: 0.004 },
    });
    expect(value('belt-speed', input)).toBeCloseTo(2.8, 9);
    const unscaled = metricInput({ 'right-heel': back, 'right-toe': back }, 'side');
    expect(reason('belt-speed', unscaled)).toBe('needs-height');
  });

  test('elbow at a right angle', () => {
    const arm = {
      'right-shoulder': still(500, 200),
      'right-elbow': still(500, 260),
      'right-wrist': still(560, 260),
    };
    expect(value('elbow-angle', metricInput(arm, 'side'))).toBeCloseTo(90, 9);
  });

  test('an oblique view has no sagittal angle', () => {
    const input = metricInput({ ...HIPS, 'right-ankle': still(530, 490) }, 'side', {
      camera: { obliqueDeg: 40 },
    });
    expect(reason('overstride', input)).toBe('oblique-view');
  });
});

describe('frontal views', () => {
  const legs = (kneeRight: number, kneeLeft: number) => ({
    'right-hip': still(530, 300),
    'right-knee': still(kneeRight, 400),
    'right-ankle': still(530, 500),
    'right-heel': still(530, 500),
    'left-hip': still(470, 300),
    'left-knee': still(kneeLeft, 400),
    'left-ankle': still(470, 500),
    'left-heel': still(470, 500),
  });
  const leftStride = stride({
    side: 'left',
    initialContactS: 0.85,
    toeOffS: 1.1,
    oppositeContactS: 1.2,
    nextContactS: 1.55,
  });

  test('a knee towards the midline is +, one away from it −, on both sides and in both views', () => {
    const strides = [stride(), leftStride];
    const inward = metricInput(legs(520, 480), 'rear', { strides });
    const outward = metricInput(legs(540, 460), 'rear', { strides });
    for (const one of strides) {
      expect(value('knee-alignment', inward, one)).toBeGreaterThan(5);
      expect(value('knee-alignment', outward, one)).toBeLessThan(-5);
    }
    const { 'left-hip': lh, 'left-knee': lk, 'left-ankle': la, 'left-heel': lhe, ...right } = legs(520, 480);
    const front = metricInput(
      {
        'left-hip': right['right-hip'],
        'left-knee': right['right-knee'],
        'left-ankle': right['right-ankle'],
        'left-heel': right['right-heel'],
        'right-hip': lh,
        'right-knee': lk,
        'right-ankle': la,
        'right-heel': lhe,
      },
      'front',
      { strides },
    );
    for (const one of strides) expect(value('knee-alignment', front, one)).toBeGreaterThan(5);
  });

  test('step width: right print right of the left one is +, crossed is −', () => {
    const strides = [stride(), leftStride];
    expect(value('step-width', metricInput(legs(530, 470), 'rear', { strides }))).toBeCloseTo(
      (30 - STEP_WIDTH_CALIBRATION.offset) / STEP_WIDTH_CALIBRATION.gain,
      9,
    );
    const crossed = { ...legs(530, 470), 'right-ankle': still(460, 500), 'left-ankle': still(470, 500) };
    expect(value('step-width', metricInput(crossed, 'rear', { strides }))).toBeCloseTo(
      (-5 - STEP_WIDTH_CALIBRATION.offset) / STEP_WIDTH_CALIBRATION.gain,
      9,
    );
  });

  test('lateral lean is + towards the stance side', () => {
    const shoulder = still(500 + 100 * Math.tan(Math.PI / 36), 200);
    const pose = { ...legs(530, 470), 'left-shoulder': shoulder, 'right-shoulder': shoulder };
    const input = metricInput(pose, 'rear', { strides: [stride(), leftStride] });
    expect(value('lateral-trunk-lean', input)).toBeCloseTo(5, 6);
    expect(value('lateral-trunk-lean', input, leftStride)).toBeCloseTo(-5, 6);
  });

  test.each(['pelvic-drop', 'hip-adduction'] as const)('%s has no number and says why', (id) => {
    expect(reason(id, metricInput(legs(530, 470), 'rear'))).toBe('hip-landmarks-cannot-show-pelvis');
  });

  test('knee window: knees as far apart as the hips, less the model’s bias', () => {
    const { offsetPercentHipWidth } = FRONTAL_CALIBRATION.kneeWindow;
    expect(value('knee-window', metricInput(legs(530, 470), 'rear'))).toBeCloseTo(
      100 + offsetPercentHipWidth,
      9,
    );
  });
});

describe('foot-strike class', () => {
  test.each([
    [15, 3, 'rearfoot'],
    [3, 2, 'midfoot'],
    [-8, 3, 'forefoot'],
    [9, 3, 'between'],
    [6, 2, 'between'],
    [8.1, 0, 'rearfoot'],
  ] as const)('%d° ± %d is %s', (angle, error, expected) =>
    expect(footStrikeClass(angle, error)).toBe(expected),
  );

  test.each([
    ['heavy', 'near'],
    ['heavy', 'far'],
    ['full', 'near'],
  ] as const)('with %s every class can be told of a %s leg', (model, leg) => {
    const capture = { view: 'side', leg, model, frameRateHz: 60, runnerHeightPx: 600, rollSource: 'scene' };
    const margin = measurementError('foot-strike-pattern', capture as CaptureKind)?.clip ?? Number.NaN;
    const angles = Array.from({ length: 121 }, (_, k) => k / 2 - 30);
    const told = new Set(angles.map((angle) => footStrikeClass(angle, margin)));
    expect([...told].sort()).toEqual(['between', 'forefoot', 'midfoot', 'rearfoot']);
  });
});
