import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { isJudged, metricsWhere } from '../../../../src/core/metrics/metrics-by-trait.ts';
import { METRICS } from '../../../../src/core/metrics/registry.ts';
import { addedByPose, expectedReading, NORMS, type NormsFile } from '../../../../src/core/norms/norms.ts';
import { betweenSidesSd, normsOfRun } from '../../../../src/core/norms/norms-of-run.ts';
import { unreadAspectError } from '../../../../src/core/quality/measurement-error.ts';
import { DEFAULT_CONTEXT, type View } from '../../../../src/core/run/run-context.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const MADE: NormsFile = {
  format: 'treadlens-norms/1',
  norms: [
    {
      metric: 'overstride',
      view: 'side',
      perSide: true,
      intercept: 5,
      perLegPerS: 4,
      sd: 3,
      anySpeed: { mean: 20, sd: 6 },
      runners: 20,
      sidesApartSd: null,
      fromLegsPerS: 2,
      toLegsPerS: 5,
    },
  ],
  poseOffsets: [
    {
      metric: 'overstride',
      view: 'side',
      model: 'heavy',
      offset: 1,
      sd: 2,
      betweenSidesSd: null,
      sides: 8,
    },
  ],
  beltSpeeds: [],
};

describe('where healthy runners lie', () => {
  test('follows the belt speed, with what the pose model adds', () => {
    expect(expectedReading('overstride', 'side', 3, 'heavy', MADE)).toEqual({
      mean: 5 + 3 * 4 + 1,
      sd: 3,
      offsetSd: 2,
      betweenSidesSd: null,
      sidesApartSd: null,
      atSpeed: true,
    });
  });

  test('what is added from one end outranks what both have in common', () => {
    const [both] = MADE.poseOffsets;
    const offsets = {
      poseOffsets: [
        { ...both!, view: 'frontal', offset: 3 },
        { ...both!, view: 'rear', offset: 4 },
      ] as const,
    };
    const offsetOf = (view: View) => addedByPose('overstride', view, 'heavy', offsets)?.offset;
    expect([offsetOf('rear'), offsetOf('front'), offsetOf('side')]).toEqual([4, 3, undefined]);
  });

  test('tells the two knees apart less well where the camera may stand aside', () => {
    const added = { betweenSidesSd: 1 };
    expect(betweenSidesSd('knee-alignment', added, null)).toBe(1);
    // One knee errs inwards by as much as the other outwards.
    const apart = 2 * unreadAspectError('knee-alignment', 'front');
    expect(apart).toBeCloseTo(13.8, 9);
    expect(unreadAspectError('knee-alignment', 'rear')).toBeCloseTo(2.9, 9);
    expect(1.96 * betweenSidesSd('knee-alignment', added, 'front')!).toBeCloseTo(Math.hypot(1.96, apart), 9);
    expect(betweenSidesSd('step-width', added, 'front')).toBe(1);
    expect(betweenSidesSd('knee-alignment', { betweenSidesSd: null }, 'front')).toBeNull();
  });

  test('takes off what the points make of the speed, and counts its error by what a speed changes', () => {
    const read = { ...MADE, beltSpeeds: [{ model: 'heavy', ratio: 1.1, sd: 0.11, clips: 9 }] } as const;
    const expected = expectedReading('overstride', 'side', 3.3, 'heavy', read);
    expect(expected!.mean).toBeCloseTo(5 + 3 * 4 + 1, 9);
    // A tenth of 3 leg lengths a second is worth 1.2 % of leg.
    expect(expected!.offsetSd).toBeCloseTo(Math.hypot(2, 1.2), 9);
  });

  test('a lag of the points cancels between two contacts: nothing is added to a rhythm', () => {
    const rhythm: NormsFile = {
      ...MADE,
      norms: MADE.norms.map((norm) => ({ ...norm, metric: 'cadence' })),
      poseOffsets: MADE.poseOffsets.map((one) => ({ ...one, metric: 'cadence' })),
    };
    expect(expectedReading('cadence', 'side', 3, 'heavy', rhythm)).toMatchObject({ mean: 17, offsetSd: 0 });
  });

  test('a clip that does not show its speed is held against all speeds', () => {
    expect(expectedReading('overstride', 'side', null, 'heavy', MADE)).toMatchObject({
      mean: 21,
      sd: 6,
      atSpeed: false,
    });
  });

  test.each([1.6, 5.4])('a belt at %d leg lengths a second is beyond what was measured', (legsPerS) => {
    expect(expectedReading('overstride', 'side', legsPerS, 'heavy', MADE)).toBeNull();
  });

  test('there is none for another view, another metric, or a model without measured offsets', () => {
    expect(expectedReading('overstride', 'rear', 3, 'heavy', MADE)).toBeNull();
    expect(expectedReading('cadence', 'side', 3, 'heavy', MADE)).toBeNull();
    expect(expectedReading('overstride', 'side', 3, 'lite', MADE)).toBeNull();
  });
});

describe('the norms in force', () => {
  test.each(metricsWhere(isJudged))('%s: every judged metric has a norm of ten runners or more', (metric) => {
    const views = METRICS[metric].views.map((view) => (view === 'side' ? 'side' : 'frontal'));
    const own = NORMS.norms.filter((norm) => norm.metric === metric && views.includes(norm.view));
    expect(own.length).toBeGreaterThan(0);
    for (const { runners, sd, anySpeed, fromLegsPerS, toLegsPerS } of own) {
      expect(runners).toBeGreaterThanOrEqual(10);
      expect(sd).toBeGreaterThan(0);
      // One line for all speeds can only be wider than the line over speed.
      expect(anySpeed.sd).toBeGreaterThanOrEqual(sd);
      expect(toLegsPerS).toBeGreaterThan(fromLegsPerS);
    }
    if (METRICS[metric].kind !== 'rhythm')
      expect(NORMS.poseOffsets.some((one) => one.metric === metric && one.model === 'heavy')).toBe(true);
  });

  test('one row for each metric and view, one for each with a model', () => {
    const rows = NORMS.norms.map(({ metric, view }) => `${metric} ${view}`);
    expect(new Set(rows).size).toBe(rows.length);
    const offsets = NORMS.poseOffsets.map(({ metric, view, model }) => `${metric} ${view} ${model}`);
    expect(new Set(offsets).size).toBe(offsets.length);
  });
});

describe('the norms of a run', () => {
  const { camera } = analyzeRun(readGoldenTrack('side-right-heel'), DEFAULT_CONTEXT);
  const capture = {
    view: 'side',
    frameRateHz: 60,
    runnerHeightPx: 500,
    model: 'heavy',
    rollSource: 'scene',
  } as const;
  const at = (legsPerS: number) => ({ ...camera, beltSpeedPxS: legsPerS * camera.legLengthPx });

  test('are those of its own belt speed', () => {
    const slow = normsOfRun(capture, at(2.5), MADE).overstride;
    const fast = normsOfRun(capture, at(4.5), MADE).overstride;
    expect(slow).toMatchObject({ sd: 3, atSpeed: true });
    expect(slow!.mean).toBeCloseTo(16, 9);
    expect(fast!.mean).toBeCloseTo(24, 9);
  });

  test('leave more uncertain where the capture is worse, never less than measured', () => {
    const offsetSd = (change: Partial<typeof capture> | { runnerHeightPx: number }): number =>
      normsOfRun({ ...capture, ...change }, at(3), MADE).overstride!.offsetSd;
    expect(offsetSd({})).toBeCloseTo(2, 9);
    expect(offsetSd({ runnerHeightPx: 120 })).toBeGreaterThan(2);
    expect(offsetSd({ runnerHeightPx: 2000 })).toBeGreaterThanOrEqual(2);
  });

  test('a side view whose belt cannot be seen gives none', () => {
    expect(normsOfRun(capture, { ...camera, beltSpeedPxS: Number.NaN }, MADE)).toEqual({});
  });
});
