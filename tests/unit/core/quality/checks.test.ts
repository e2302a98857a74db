import { describe, expect, test } from 'vitest';
import { createPoseTrack, landmarkOffset } from '../../../../src/core/pose/pose-track.ts';
import type { PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { checkCamera } from '../../../../src/core/quality/check-camera.ts';
import type { GaitCheckInput } from '../../../../src/core/quality/check-gait.ts';
import { checkGait } from '../../../../src/core/quality/check-gait.ts';
import { checkPerson } from '../../../../src/core/quality/check-person.ts';
import { measurementError } from '../../../../src/core/quality/measurement-error.ts';
import { stepRate } from '../../../../src/core/quality/step-rate.ts';
import type { MeasuredValue } from '../../../../src/core/run/measure.ts';
import { applyUncertainty, BELT_LENGTH_ERROR_SHARE } from '../../../../src/core/quality/apply-uncertainty.ts';
import type { ErrorRow } from '../../../../src/core/quality/error-table.ts';
import { camera, posedTrajectories, still, stride } from '../metrics/posed-input.ts';

const SIZES = { runnerHeightPx: 400, torsoPx: 120 };

/**
 * A person who stands with the hips at x = 300 and the lower foot at the given height, in the given
 * share of frames.
 */
function standing(footY: number, seenShare = 1, hipX: (frame: number) => number = () => 300): PoseTrack {
  const track = createPoseTrack(
    640,
    480,
    Float64Array.from({ length: 100 }, (_, i) => i / 50),
  );
  for (let frame = 0; frame < 100 * seenShare; frame++) {
    for (const landmark of [23, 24]) {
      track.landmarks.set([hipX(frame), 200, 0, 1], landmarkOffset(frame, landmark));
    }
    for (const landmark of [27, 28, 29, 30, 31, 32]) {
      track.landmarks.set([300, footY, 0, 1], landmarkOffset(frame, landmark));
    }
  }
  return track;
}

const codes = (issues: readonly { readonly code: string; readonly severity: string }[]): readonly string[] =>
  issues.map((issue) => `${issue.severity}:${issue.code}`);

describe('checkPerson', () => {
  test('a whole person raises nothing', () =>
    expect(checkPerson(standing(440), SIZES, undefined)).toEqual([]));
  test('nobody', () =>
    expect(codes(checkPerson(standing(440, 0), SIZES, undefined))).toEqual(['refuse:no-person']));
  test('feet below the picture are refused', () => {
    expect(codes(checkPerson(standing(500), SIZES, undefined))).toEqual(['refuse:feet-out-of-frame']);
  });
  test('a person seen in 80 % of the frames has gaps', () => {
    expect(codes(checkPerson(standing(440, 0.8), SIZES, undefined))).toEqual(['warn:tracking-gaps']);
  });
  test('a small runner is a warning, a tiny one a refusal', () => {
    expect(codes(checkPerson(standing(440), { ...SIZES, runnerHeightPx: 150 }, 1))).toEqual([
      'warn:runner-too-small',
    ]);
    expect(codes(checkPerson(standing(440), { ...SIZES, runnerHeightPx: 50 }, 1))).toEqual([
      'refuse:runner-too-small',
    ]);
  });
  test('hips that jump across the picture, or a count, mean several people', () => {
    const jumping = standing(440, 1, (frame) => (frame % 20 < 10 ? 150 : 450));
    expect(codes(checkPerson(jumping, SIZES, undefined))).toEqual(['warn:several-people']);
    expect(codes(checkPerson(standing(440), SIZES, 2))).toEqual(['warn:several-people']);
  });
});

describe('checkGait', () => {
  const running: GaitCheckInput = {
    strides: Array.from({ length: 16 }, (_, i) => stride({ side: i % 2 === 0 ? 'right' : 'left' })),
    rate: { stepsPerMin: 165, strength: 0.9 },
    alternates: true,
    runningCorrelation: 0.8,
    slowMotion: 1,
    durationS: 8,
    frameRateHz: 60,
  };
  test('a good run raises nothing', () => expect(checkGait(running)).toEqual([]));
  test('few clean strides of a short clip are given, and called limited', () => {
    const issues = checkGait({ ...running, strides: running.strides.slice(0, 2), durationS: 1.5 });
    expect(issues).toEqual([
      { code: 'limited-strides', severity: 'warn', values: { strides: 2, needed: 7, seconds: 1.5 } },
    ]);
  });
  test('a clip in which no stride has room is too short', () => {
    const rate = { stepsPerMin: Number.NaN, strength: 0 };
    const issues = checkGait({ ...running, rate, strides: [], durationS: 0.9 });
    expect(issues).toMatchObject([{ code: 'too-short', severity: 'refuse', values: { strides: 0 } }]);
  });
  test('where strides have room but cannot be read, the pictures say why', () => {
    const strides = running.strides.map((one) => ({ ...one, excluded: 'event-order' as const }));
    const unclear = checkGait({ ...running, strides, pictures: { faults: ['too-dark'] } });
    expect(unclear).toMatchObject([
      { code: 'steps-unclear', severity: 'refuse', values: { cause: 'too-dark', cadence: 165 } },
    ]);
    const weak = { stepsPerMin: 165, strength: 0.5 };
    const [unknown] = checkGait({ ...running, strides, rate: weak });
    expect(unknown?.values).toMatchObject({ cause: 'unknown' });
    expect(unknown?.values).not.toHaveProperty('cadence');
  });
  test('more steps than anybody takes are a video that was sped up, or a wrong factor', () => {
    const fast = checkGait({ ...running, rate: { stepsPerMin: 324, strength: 0.98 } });
    expect(fast).toMatchObject([
      { code: 'too-fast', severity: 'refuse', values: { cadence: 324, factor: 0.5 } },
    ]);
    const fileRate = { stepsPerMin: 162, strength: 0.98 };
    const wrong = checkGait({ ...running, slowMotion: 4, fileRate });
    expect(wrong).toMatchObject([{ code: 'too-fast', values: { cadence: 648, entered: 4, factor: 1 } }]);
    expect(checkGait({ ...running, rate: { stepsPerMin: 300, strength: 0.98 } })).toEqual([]);
  });
  test('few strides are information', () => {
    expect(codes(checkGait({ ...running, strides: running.strides.slice(0, 10) }))).toEqual([
      'info:few-strides',
    ]);
  });
  test('hips lowest when the feet are apart is walking, whatever the events say', () => {
    const slow = { ...running, rate: { stepsPerMin: 115, strength: 0.9 } };
    expect(codes(checkGait({ ...slow, runningCorrelation: -0.6 }))).toEqual(['refuse:walking']);
  });
  test('the shape alone is not walking: not at a runner’s rate, not without legs that take turns', () => {
    expect(checkGait({ ...running, runningCorrelation: -0.6 })).toEqual([]);
    const slow = { ...running, runningCorrelation: -0.6, rate: { stepsPerMin: 115, strength: 0.9 } };
    expect(checkGait({ ...slow, alternates: false })).toEqual([]);
    expect(checkGait({ ...slow, rate: { stepsPerMin: 115, strength: 0.45 } })).toEqual([]);
  });
  test('a duty factor over 50 % is walking where the form cannot tell', () => {
    const strides = running.strides.map((one) => ({ ...one, toeOffS: one.initialContactS + 0.4 }));
    const slow = {
      ...running,
      strides,
      runningCorrelation: Number.NaN,
      rate: { stepsPerMin: 115, strength: 0.9 },
    };
    expect(codes(checkGait(slow))).toEqual(['refuse:walking']);
    expect(checkGait({ ...slow, rate: running.rate })).toEqual([]);
  });
  test('20 steps a minute in running form is eightfold slow motion', () => {
    const issues = checkGait({ ...running, rate: { stepsPerMin: 20, strength: 0.9 }, strides: [] });
    expect(issues[0]).toMatchObject({ code: 'slow-motion-suspected', values: { factor: 8 } });
  });
  test('so slow that nobody walks it is slow motion, though the form is that of walking', () => {
    const slow = { ...running, runningCorrelation: -0.6, strides: [] };
    expect(codes(checkGait({ ...slow, rate: { stepsPerMin: 18, strength: 0.9 } }))).toEqual([
      'refuse:slow-motion-suspected',
    ]);
    expect(codes(checkGait({ ...slow, rate: { stepsPerMin: 100, strength: 0.9 } }))).toEqual([
      'refuse:walking',
    ]);
  });
  test('an exercise of both legs at once is no slow motion', () => {
    const rate = { stepsPerMin: 40, strength: 0.9 };
    expect(codes(checkGait({ ...running, rate, alternates: false, strides: [] }))).toEqual([
      'refuse:not-gait',
    ]);
  });
  test('a slow rhythm that is weak is that of stray legs, not slow motion', () => {
    const rate = { stepsPerMin: 67, strength: 0.45 };
    expect(codes(checkGait({ ...running, rate, strides: [] }))).toEqual(['refuse:not-gait']);
  });
  test('no rhythm and no strides is not gait', () => {
    const issues = checkGait({ ...running, rate: { stepsPerMin: Number.NaN, strength: 0 }, strides: [] });
    expect(codes(issues)).toEqual(['refuse:not-gait']);
    const short = { ...running, rate: { stepsPerMin: Number.NaN, strength: 0 }, strides: [], durationS: 2 };
    expect(codes(checkGait(short))).toEqual(['refuse:too-short']);
  });
  test('disordered strides are counted', () => {
    const strides = running.strides.map((one, i) =>
      i < 2 ? { ...one, excluded: 'event-order' as const } : one,
    );
    expect(checkGait({ ...running, strides })).toMatchObject([
      { code: 'events-out-of-order', values: { strides: 2 } },
    ]);
  });
});

describe('checkCamera', () => {
  const trajectories = posedTrajectories({});
  const good = { camera: camera('side'), trajectories, frameRateHz: 60, beltSpeedMps: undefined };
  test('a good camera raises nothing', () => expect(checkCamera(good)).toEqual([]));
  test.each([
    ['oblique-view', camera('side', { obliqueDeg: 25 })],
    ['view-uncertain', camera('side', { viewConfidence: 0.1 })],
    ['view-uncertain', camera('side', { nearSideDepth: -0.5 })],
    ['camera-roll', camera('side', { rollSource: 'scene', rollDeg: -3 })],
    [
      'camera-roll',
      camera('side', { rollSource: 'scene', rollDeg: 0.5, beltAngleDeg: 6, footSlopesDeg: [6, 8] }),
    ],
    ['camera-moves', camera('side', { beltSpreadPx: 20 })],
  ] as const)('%s', (code, model) => {
    expect(checkCamera({ ...good, camera: model }).map((issue) => issue.code)).toEqual([code]);
  });
  test.each([
    ['the belt’s slope alone, which an incline has too', { rollSource: 'belt', rollDeg: -2.6 }],
    ['one foot that is followed badly', { rollSource: 'scene', beltAngleDeg: 6, footSlopesDeg: [1, 9] }],
    ['feet that the model follows too coarsely', { rollSource: 'scene', beltAngleDeg: 11 }],
  ] as const)('a camera is not called tilted by %s', (_, model) => {
    expect(checkCamera({ ...good, camera: camera('side', { rollDeg: 0.5, ...model }) })).toEqual([]);
  });
  test('30 fps is a low frame rate', () => {
    expect(codes(checkCamera({ ...good, frameRateHz: 30 }))).toEqual(['info:frame-rate-low']);
  });
  test('an entered belt speed 10 % off the estimate', () => {
    const model = camera('side', { metresPerPx: 0.004, beltSpeedPxS: 750 });
    expect(checkCamera({ ...good, camera: model, beltSpeedMps: 3 })).toEqual([]);
    expect(checkCamera({ ...good, camera: model, beltSpeedMps: 3.3 })[0]).toMatchObject({
      code: 'belt-speed-mismatch',
      values: { entered: 3.3, estimated: 3, percent: -9 },
    });
  });
  test('a runner who grows by a quarter moves in depth', () => {
    const grow = (t: number): number => 100 * (1 + t / 8);
    const moving = posedTrajectories({
      'left-hip': still(300, 300),
      'right-hip': still(300, 300),
      'left-shoulder': (t) => [300, 300 - grow(t)],
      'right-shoulder': (t) => [300, 300 - grow(t)],
    });
    expect(codes(checkCamera({ ...good, trajectories: moving }))).toEqual(['warn:runner-moves-in-depth']);
  });
  test('a tenth of the frames repaired is information, all frames exchanged is one decision', () => {
    const repaired = (share: number) => ({
      ...trajectories,
      swapped: trajectories.swapped.map((_, i) => (i < share * trajectories.swapped.length ? 1 : 0)),
    });
    expect(codes(checkCamera({ ...good, trajectories: repaired(0.1) }))).toEqual([
      'info:legs-swapped-repaired',
    ]);
    expect(checkCamera({ ...good, trajectories: repaired(1) })).toEqual([]);
  });
});

describe('stepRate', () => {
  const legs = (periodS: number) =>
    posedTrajectories(
      {
        'left-ankle': (t) => [300 + 80 * Math.cos((2 * Math.PI * t) / periodS), 500],
        'right-ankle': (t) => [300 - 80 * Math.cos((2 * Math.PI * t) / periodS), 500],
      },
      20,
    );
  test('a stride of 0.72 s is 166.7 steps a minute', () =>
    expect(stepRate(legs(0.72)).stepsPerMin).toBeCloseTo(166.7, 0));
  test('slow motion: a stride of 6 s is 20 steps a minute', () =>
    expect(stepRate(legs(6)).stepsPerMin).toBeCloseTo(20, 0));
  test('legs that do not move have no rate', () =>
    expect(stepRate(posedTrajectories({})).stepsPerMin).toBeNaN());
});

describe('measurementError', () => {
  const row: ErrorRow = {
    metric: 'overstride',
    view: 'side',
    leg: 'near',
    model: 'heavy',
    fromHz: 0,
    fromHeightPx: 0,
    stride: 3,
    clip: 2,
    sides: 8,
    strides: 40,
  };
  const capture = {
    view: 'side',
    leg: 'near',
    frameRateHz: 60,
    runnerHeightPx: 400,
    model: 'heavy',
    rollSource: 'scene',
  } as const;
  test('takes the most specific row that fits', () => {
    const table = [row, { ...row, fromHz: 50, stride: 1 }, { ...row, fromHz: 100, stride: 0.5 }];
    expect(measurementError('overstride', capture, table)?.stride).toBe(1);
  });
  test('a runner half the reference height has twice the error', () => {
    expect(measurementError('overstride', { ...capture, runnerHeightPx: 150 }, [row])?.clip).toBe(4);
  });
  test('takes the row of the pose model', () => {
    const table = [row, { ...row, model: 'lite' as const, clip: 9 }];
    expect(measurementError('overstride', { ...capture, model: 'lite' }, table)?.clip).toBe(9);
  });
  test('a roll that nobody saw widens what hangs on gravity, and nothing else', () => {
    const unseen = { ...capture, rollSource: 'unknown' } as const;
    expect(measurementError('overstride', unseen, [row])?.clip).toBeGreaterThan(5);
    expect(measurementError('overstride', { ...capture, rollSource: 'belt' }, [row])?.clip).toBeLessThan(5);
    const knee = { ...row, metric: 'peak-stance-knee-flexion' as const };
    expect(measurementError('peak-stance-knee-flexion', unseen, [knee])?.clip).toBe(2);
  });
  test('a front or rear camera whose place was not read widens the knee, and nothing else', () => {
    const rear = { ...capture, view: 'rear', leg: null } as const;
    const knee = {
      ...row,
      metric: 'knee-alignment' as const,
      view: 'frontal' as const,
      leg: null,
      clip: 6.5,
    };
    expect(measurementError('knee-alignment', rear, [knee])?.clip).toBe(6.5);
    const unread = { ...rear, isAspectUnread: true };
    // 8° × 1.25 × 0.29 = 2.9°, beside 6.5°; from the front 8° × 1.25 × 0.69 = 6.9°.
    expect(measurementError('knee-alignment', unread, [knee])?.clip).toBeCloseTo(7.12, 2);
    const front = { ...unread, view: 'front' } as const;
    expect(measurementError('knee-alignment', front, [knee])?.clip).toBeCloseTo(9.48, 2);
    const width = { ...knee, metric: 'step-width' as const };
    expect(measurementError('step-width', unread, [width])?.clip).toBe(6.5);
  });
  test('an unknown near side has the far leg’s error', () => {
    const table = [row, { ...row, leg: 'far' as const, clip: 5 }];
    expect(measurementError('overstride', { ...capture, leg: null }, table)?.clip).toBe(5);
  });
  test('no row, no error', () => {
    expect(measurementError('overstride', { ...capture, leg: 'far' }, [row])).toBeNull();
    expect(measurementError('cadence', capture, [row])).toBeNull();
  });
});

describe('applyUncertainty', () => {
  const capture = {
    view: 'side',
    leg: 'near',
    frameRateHz: 60,
    runnerHeightPx: 400,
    model: 'heavy',
    rollSource: 'scene',
  } as const;
  const knee = { value: 20, unit: 'deg', uncertainty: 0, frame: 3 } as const;
  test('puts the table’s stride and clip error on a reading', () => {
    const error = measurementError('peak-stance-knee-flexion', capture);
    const measured = applyUncertainty({ id: 'peak-stance-knee-flexion' }, knee, capture, false);
    expect(measured).toEqual({
      ...knee,
      uncertainty: Math.hypot(error?.stride ?? NaN, error?.clip ?? NaN),
      strideUncertainty: error?.stride,
    });
  });
  test('a time is stated as no more exact than contact times were measured to be', () => {
    const rear = { ...capture, view: 'rear', leg: null } as const;
    const error = measurementError('contact-time', rear)!;
    const time = { value: 250, unit: 'ms', uncertainty: 30, frame: 3 } as const;
    const total = Math.hypot(error.stride, error.clip);
    expect(total).toBeGreaterThan(time.uncertainty);
    expect(applyUncertainty({ id: 'contact-time' }, time, rear, false)).toMatchObject({ uncertainty: total });
    const unsure = { ...time, uncertainty: 90 };
    expect(applyUncertainty({ id: 'contact-time' }, unsure, rear, false)).toMatchObject({ uncertainty: 90 });
    // Events set by hand have the error of the hand.
    expect(applyUncertainty({ id: 'contact-time' }, time, rear, true)).toMatchObject({
      uncertainty: 30,
      strideUncertainty: 30,
    });
  });
  test('a length along the belt has one error, whether the speed was entered or read off the belt', () => {
    const length = { value: 1.2, unit: 'm', uncertainty: 0, frame: 3 } as const;
    const { uncertainty } = applyUncertainty({ id: 'step-length' }, length, capture, false) as MeasuredValue;
    expect(uncertainty).toBeCloseTo(1.2 * BELT_LENGTH_ERROR_SHARE, 9);
  });
  test('withholds a number whose error is as large as its usual range', () => {
    const ofRunner = (runnerHeightPx: number) =>
      applyUncertainty(
        { id: 'peak-stance-knee-flexion' },
        knee,
        { ...capture, model: 'lite', runnerHeightPx },
        false,
      );
    expect(ofRunner(400)).toMatchObject({ value: 20 });
    expect(ofRunner(120)).toEqual({ unavailable: 'error-too-large' });
  });
});
