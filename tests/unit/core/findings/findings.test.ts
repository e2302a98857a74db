import { describe, expect, test } from 'vitest';
import type { MetricSummary, StrideResult } from '../../../../src/core/results/measured-run.ts';
import type { ResolvedContext } from '../../../../src/core/run/run-context.ts';
import { deriveFindings } from '../../../../src/core/findings/derive-findings.ts';
import { flagStrides } from '../../../../src/core/findings/flag-strides.ts';
import { footStrikeClass } from '../../../../src/core/metrics/foot-strike-class.ts';
import { isJudged, metricsWhere } from '../../../../src/core/metrics/metrics-by-trait.ts';
import { bandOf } from '../../../../src/core/metrics/reference-range.ts';
import { judgedRange, referenceRange } from '../../../../src/core/metrics/reference-ranges.ts';
import { METRIC_IDS } from '../../../../src/core/metrics/registry.ts';
import type { Leg } from '../../../../src/core/run/gait-event.ts';
import type { Unit } from '../../../../src/core/run/measure.ts';
import { applyUncertainty } from '../../../../src/core/quality/apply-uncertainty.ts';
import { measurementError } from '../../../../src/core/quality/measurement-error.ts';
import type { MetricId } from '../../../../src/core/metrics/registry.ts';
import type { Side } from '../../../../src/core/pose/landmark.ts';

const SIDE_VIEW: ResolvedContext = {
  view: 'side',
  facing: 'right',
  nearSide: 'right',
  slowMotion: 1,
  model: 'heavy',
};
const REAR_VIEW: ResolvedContext = {
  view: 'rear',
  facing: null,
  nearSide: null,
  slowMotion: 1,
  model: 'heavy',
};

function summary(median: number | string, n = 10, half = 1, unit: Unit = '% leg'): MetricSummary {
  const centre = typeof median === 'number' ? median : 12;
  return { median, low: centre - half, high: centre + half, n, unit };
}

function strideWith(
  index: number,
  metric: MetricId,
  value: number | string,
  options: { readonly side?: Side; readonly leg?: Leg; readonly uncertainty?: number } = {},
): StrideResult {
  const { side = 'right', leg = 'near', uncertainty = 1 } = options;
  return {
    index,
    side,
    leg,
    startS: index,
    endS: index + 0.7,
    toeOffS: index + 0.25,
    excluded: null,
    flags: [],
    metrics: { [metric]: { value, unit: '% leg', uncertainty, frame: 0 } },
  };
}

describe('reference ranges', () => {
  const rows = METRIC_IDS.flatMap((metric) => {
    const range = referenceRange(metric);
    return range ? [[metric, range] as const] : [];
  });

  test.each(rows)('%s: bands tile the line', (_, range) => {
    expect(range.bands[0]!.from).toBe(Number.NEGATIVE_INFINITY);
    expect(range.bands.at(-1)!.to).toBe(Number.POSITIVE_INFINITY);
    for (const [k, band] of range.bands.entries()) {
      expect(band.to).toBeGreaterThan(band.from);
      if (k > 0) expect(band.from).toBe(range.bands[k - 1]!.to);
    }
    expect(bandOf(range, Number.NaN)).toBeUndefined();
  });

  test('no running cut-off that judges claims to be validated', () => {
    expect(metricsWhere(isJudged).filter((metric) => judgedRange(metric)!.validated)).toEqual([]);
  });

  test.each([
    [-1.7, 'forefoot'],
    [-1.5, 'midfoot'],
    [7.9, 'midfoot'],
    [8.1, 'rearfoot'],
  ])('the class of a foot strike at %d° is the one that its row names', (angle, name) => {
    expect(footStrikeClass(angle, 0)).toBe(name);
    expect(bandOf(referenceRange('foot-strike-angle')!, angle)!.outcome).toBe(name);
  });
});

describe('deriveFindings', () => {
  const strides = [10, 20, 16, 9].map((value, index) => strideWith(index, 'overstride', value));

  test('names the band, with the strides that show it, worst first', () => {
    const [finding] = deriveFindings(strides, { overstride: { right: summary(18) } }, SIDE_VIEW);
    expect(finding).toMatchObject({
      id: 'overstride-flag',
      severity: 'flag',
      side: 'right',
      strides: [1, 2],
    });
    expect(finding!.values).toMatchObject({
      value: 18,
      low: 17,
      high: 19,
      n: 10,
      unit: '% leg',
      certain: 'yes',
    });
  });

  test.each([
    ['whole in the flag band', 18, 2, 'flag', 'yes', undefined],
    ['between watch and flag: that much is sure', 15.5, 2, 'watch', 'no', 15],
    ['from good to flag', 12, 5, 'info', 'no', 8],
    ['leaves the good band', 7, 2, 'info', 'no', 8],
    ['whole in the good band', 5, 2, 'good', 'yes', undefined],
  ] as const)('an interval judges as a whole: %s', (_, median, half, severity, certain, border) => {
    const range = { overstride: { right: summary(median, 10, half) } };
    const [finding] = deriveFindings(strides, range, SIDE_VIEW);
    expect(finding).toMatchObject({ severity, values: { certain } });
    expect(finding!.values['border']).toBe(border);
  });

  test('knee alignment and a closed knee window are observations, not verdicts', () => {
    const deg = (median: number) => ({ left: summary(median, 12, 1, 'deg') });
    for (const [metric, median] of [
      ['knee-alignment', 22],
      ['knee-alignment', -9],
      ['knee-alignment', 2],
      ['knee-window', -20],
    ] as const) {
      expect(deriveFindings([], { [metric]: deg(median) }, REAR_VIEW)).toMatchObject([
        { metric, severity: 'info' },
      ]);
    }
  });

  test('contact times of the two feet are not compared in a front or rear view', () => {
    const apart = { left: summary(230, 9, 3, 'ms'), right: summary(300, 9, 3, 'ms') };
    expect(deriveFindings([], { 'contact-time': apart, 'duty-factor': apart }, REAR_VIEW)).toEqual([]);
  });

  test('fewer than seven strides give no verdict', () => {
    const [finding] = deriveFindings(strides, { overstride: { right: summary(18, 6) } }, SIDE_VIEW);
    expect(finding).toMatchObject({ id: 'overstride-flag', severity: 'info', values: { n: 6, needed: 7 } });
  });

  test('the far leg of a side view is never judged, nor compared with the near one', () => {
    const both = { left: summary(30), right: summary(5) };
    const findings = deriveFindings([], { overstride: both, 'contact-time': both }, SIDE_VIEW);
    expect(findings.map((finding) => [finding.id, finding.side])).toEqual([['overstride-good', 'right']]);
  });

  test('heel striking is information, never a fault', () => {
    const findings = deriveFindings(
      [strideWith(0, 'foot-strike-pattern', 'rearfoot')],
      {
        'foot-strike-pattern': { right: summary('rearfoot', 12, 2, 'class') },
        'foot-strike-angle': { right: summary(22, 12, 2, 'deg') },
      },
      SIDE_VIEW,
    );
    expect(findings).toMatchObject([
      {
        id: 'foot-strike-pattern-rearfoot',
        severity: 'info',
        strides: [0],
        values: { value: 22, unit: 'deg' },
      },
    ]);
  });

  test('sides differ in a rear view only beyond their combined uncertainty', () => {
    const apart = { left: summary(2, 8, 3, 'deg'), right: summary(9, 8, 4, 'deg') };
    const found = deriveFindings([], { 'knee-alignment': apart }, REAR_VIEW);
    expect(found.map((finding) => finding.id)).toContain('knee-alignment-asymmetry');
    expect(found.find((finding) => finding.id === 'knee-alignment-asymmetry')!.values).toMatchObject({
      difference: 7,
      larger: 'right',
      uncertainty: 5,
    });
    const close = { left: summary(2, 8, 3, 'deg'), right: summary(6, 8, 4, 'deg') };
    const none = deriveFindings([], { 'knee-alignment': close }, REAR_VIEW);
    expect(none.map((finding) => finding.id)).not.toContain('knee-alignment-asymmetry');
  });

  test('the most pressing comes first', () => {
    const found = deriveFindings(
      [],
      { cadence: { both: summary(175, 20, 1, 'steps/min') }, overstride: { right: summary(18) } },
      SIDE_VIEW,
    );
    expect(found.map((finding) => finding.severity)).toEqual(['flag', 'good']);
  });
});

describe('flagStrides', () => {
  const steady = [5, 5.2, 4.9, 5.1, 5, 4.8, 5.1];
  const of = (values: readonly number[], leg: Leg = 'near', uncertainty = 1): readonly StrideResult[] =>
    values.map((value, index) => strideWith(index, 'overstride', value, { leg, uncertainty }));

  test('a stride far from the own median is flagged', () => {
    const flags = flagStrides(of([...steady, 9]));
    expect(flags.map((list) => list.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    expect(flags[7]).toEqual([{ metric: 'overstride', reason: 'departs-from-own-median' }]);
  });

  test('not when the stride’s own measurement error explains it', () => {
    expect(flagStrides(of([...steady, 9], 'near', 5)).flat()).toEqual([]);
  });

  test('what all strides of the clip share explains no difference between them', () => {
    const capture = {
      view: 'side',
      leg: 'near',
      frameRateHz: 60,
      runnerHeightPx: 400,
      model: 'heavy',
      rollSource: 'scene',
    } as const;
    const error = measurementError('overstride', capture)!;
    const outlier = 5 + error.stride + 0.5;
    expect(outlier - 5).toBeLessThan(error.clip);
    const strides = [...steady, outlier].map((value, index) => {
      const bare = { value, unit: '% leg', uncertainty: 0, frame: 0 } as const;
      const read = applyUncertainty({ id: 'overstride' }, bare, capture, false);
      return { ...strideWith(index, 'overstride', value), metrics: { overstride: read } };
    });
    expect(flagStrides(strides)[7]).toEqual([{ metric: 'overstride', reason: 'departs-from-own-median' }]);
  });

  test('a stride in the flag band while the median is not', () => {
    const wide = [9, 13, 11, 14, 10, 12, 15.5];
    expect(flagStrides(of(wide, 'near', 5))[6]).toEqual([{ metric: 'overstride', reason: 'in-flag-band' }]);
  });

  test('far-leg landmarks are not judged; excluded strides neither', () => {
    expect(flagStrides(of([...steady, 9], 'far')).flat()).toEqual([]);
    const excluded = of([...steady, 9]).map((one, i) =>
      i === 7 ? { ...one, excluded: 'gap' as const } : one,
    );
    expect(flagStrides(excluded).flat()).toEqual([]);
  });
});
