import { describe, expect, test } from 'vitest';
import type { MetricSummary, StrideResult } from '../../../../src/core/results/measured-run.ts';
import type { ResolvedContext } from '../../../../src/core/run/run-context.ts';
import { deriveFindings } from '../../../../src/core/findings/derive-findings.ts';
import { flagStrides } from '../../../../src/core/findings/flag-strides.ts';
import { footStrikeClass } from '../../../../src/core/metrics/foot-strike-class.ts';
import { isJudged, metricsWhere } from '../../../../src/core/metrics/metrics-by-trait.ts';
import { bandOf, bordersOf, rangeAmong } from '../../../../src/core/metrics/reference-range.ts';
import { classesOf, normRange } from '../../../../src/core/metrics/reference-ranges.ts';
import { METRIC_IDS } from '../../../../src/core/metrics/registry.ts';
import type { Leg } from '../../../../src/core/run/gait-event.ts';
import type { Unit } from '../../../../src/core/run/measure.ts';
import { applyUncertainty } from '../../../../src/core/quality/apply-uncertainty.ts';
import { measurementError } from '../../../../src/core/quality/measurement-error.ts';
import type { MetricId } from '../../../../src/core/metrics/registry.ts';
import type { ExpectedReading } from '../../../../src/core/norms/norms.ts';
import { EDGE_FROM_Z, UNUSUAL_FROM_Z } from '../../../../src/core/norms/place-among-runners.ts';
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

/** Runners around 10 with a spread of 4: the edge begins at 15.1, the outermost 5 % at 17.8. */
const AROUND_10: ExpectedReading = {
  mean: 10,
  sd: 4,
  offsetSd: 0,
  betweenSidesSd: 0,
  sidesApartSd: null,
  atSpeed: true,
};
const AMONG = {
  overstride: AROUND_10,
  'shank-angle-at-contact': AROUND_10,
  'vertical-oscillation': AROUND_10,
  'knee-alignment': AROUND_10,
  'knee-window': AROUND_10,
  'contact-time': AROUND_10,
  'duty-factor': AROUND_10,
  cadence: { ...AROUND_10, mean: 170, sd: 10 },
} as const satisfies Partial<Record<MetricId, ExpectedReading>>;

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
    const range = normRange(metric) ?? classesOf(metric);
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

  test('what judges is a place among runners: its borders are those of the places, one band is usual', () => {
    const judged = metricsWhere(isJudged);
    expect(judged.length).toBeGreaterThan(5);
    for (const metric of judged) {
      const row = normRange(metric)!;
      expect(row.bands.filter(({ severity }) => severity === 'good')).toMatchObject([{ outcome: 'usual' }]);
      for (const border of bordersOf(row)) expect([EDGE_FROM_Z, UNUSUAL_FROM_Z]).toContain(Math.abs(border));
    }
  });

  test('in the unit of the metric a border lies its spreads away from the mean', () => {
    const { bands } = rangeAmong(normRange('overstride')!, 10, 4);
    expect(bands.map(({ from }) => from)).toEqual([Number.NEGATIVE_INFINITY, 15.1264, 17.84]);
    expect(bands.map(({ to }) => to)).toEqual([15.1264, 17.84, Number.POSITIVE_INFINITY]);
  });

  test.each([
    [0.4, 'forefoot'],
    [0.6, 'midfoot'],
    [6.9, 'midfoot'],
    [7.1, 'rearfoot'],
  ])('the class of a foot strike at %d° is the one that its row names', (angle, name) => {
    expect(footStrikeClass(angle, 0)).toBe(name);
    expect(bandOf(classesOf('foot-strike-angle')!, angle)!.outcome).toBe(name);
  });
});

describe('deriveFindings', () => {
  const strides = [10, 20, 19, 9].map((value, index) => strideWith(index, 'overstride', value));

  test('names the band, with the strides that show it, worst first', () => {
    const [finding] = deriveFindings(strides, { overstride: { right: summary(20) } }, SIDE_VIEW, AMONG);
    expect(finding).toMatchObject({
      id: 'overstride-far',
      severity: 'flag',
      side: 'right',
      strides: [1, 2],
      verdict: { place: 'unusual', direction: 'high' },
    });
    expect(finding!.values).toEqual({
      value: 20,
      low: 19,
      high: 21,
      n: 10,
      needed: 7,
      unit: '% leg',
      atSpeed: 'yes',
      usualTo: 15.1,
    });
  });

  test('where most healthy runners lie is said as of the speed that it holds for', () => {
    const norms = { overstride: { ...AMONG.overstride, atSpeed: false } };
    const [finding] = deriveFindings(strides, { overstride: { right: summary(20) } }, SIDE_VIEW, norms);
    expect(finding!.values['atSpeed']).toBe('no');
  });

  test('without a norm for the run there is no finding', () => {
    const { overstride: _, ...others } = AMONG;
    expect(deriveFindings(strides, { overstride: { right: summary(20) } }, SIDE_VIEW, others)).toEqual([]);
  });

  test.each([
    ['whole beyond 95 %', 20, 2, 'flag', 'overstride-far', 'unusual'],
    [
      'at the edge or beyond: that much is sure, and alone it is information',
      18,
      2,
      'info',
      'overstride-edge',
      'edge',
    ],
    ['from usual to beyond', 19, 6, 'info', 'overstride-cannot-tell', null],
    ['from usual to the edge', 15.5, 5, 'good', 'overstride-usual-or-edge', 'usual-or-edge'],
    ['reaches a little out of the middle', 12, 4, 'good', 'overstride-usual', 'usual'],
    ['whole in the middle', 9, 2, 'good', 'overstride-usual', 'usual'],
  ] as const)('a reading judges with its error: %s', (_, median, half, severity, id, place) => {
    const range = { overstride: { right: summary(median, 10, half) } };
    const [finding] = deriveFindings(strides, range, SIDE_VIEW, AMONG);
    expect(finding).toMatchObject({ severity, id, verdict: { place } });
  });

  test('what the pose leaves uncertain counts as well as the scatter of the strides', () => {
    const norms = { overstride: { ...AMONG.overstride, offsetSd: 4 } };
    const [finding] = deriveFindings(strides, { overstride: { right: summary(20) } }, SIDE_VIEW, norms);
    expect(finding).toMatchObject({
      id: 'overstride-cannot-tell',
      severity: 'info',
      verdict: { place: null },
    });
  });

  describe('an edge place', () => {
    const edge = summary(18, 10, 2);
    const severities = (run: Parameters<typeof deriveFindings>[1], context = SIDE_VIEW) =>
      Object.fromEntries(
        deriveFindings([], run, context, AMONG).map(({ metric, side, severity }) => [
          `${metric} ${side ?? 'both'}`,
          severity,
        ]),
      );

    test('alone is nothing to work on', () => {
      expect(severities({ overstride: { right: edge } })).toEqual({ 'overstride right': 'info' });
    });

    test('counts where another metric that tells of the same thing lies there or beyond', () => {
      expect(severities({ overstride: { right: edge }, 'shank-angle-at-contact': { right: edge } })).toEqual({
        'overstride right': 'watch',
        'shank-angle-at-contact right': 'watch',
      });
      expect(
        severities({ overstride: { right: edge }, 'shank-angle-at-contact': { right: summary(24) } }),
      ).toEqual({ 'overstride right': 'watch', 'shank-angle-at-contact right': 'flag' });
    });

    test('is not held up by a partner that is usual, of the other leg, or of another chain', () => {
      expect(
        severities({ overstride: { right: edge }, 'shank-angle-at-contact': { right: summary(9) } }),
      ).toMatchObject({ 'overstride right': 'info' });
      expect(
        severities(
          {
            'knee-alignment': { left: summary(18, 10, 2, 'deg') },
            'knee-window': { right: summary(2, 10, 2) },
          },
          REAR_VIEW,
        ),
      ).toEqual({ 'knee-alignment left': 'info', 'knee-window right': 'info' });
      expect(
        severities({ overstride: { right: edge }, 'vertical-oscillation': { both: edge } }),
      ).toMatchObject({ 'overstride right': 'info' });
    });

    test('a partner of too few strides holds nothing up', () => {
      expect(
        severities({ overstride: { right: edge }, 'shank-angle-at-contact': { right: summary(24, 6) } }),
      ).toMatchObject({ 'overstride right': 'info', 'shank-angle-at-contact right': 'info' });
    });
  });

  test('a knee that moves inwards and a closed window count together, each alone is information', () => {
    const left = summary(18, 12, 2, 'deg');
    const narrow = summary(2, 12, 2);
    const severity = (run: Parameters<typeof deriveFindings>[1]) =>
      deriveFindings([], run, REAR_VIEW, AMONG).map((finding) => [finding.id, finding.severity]);
    expect(severity({ 'knee-alignment': { left } })).toEqual([['knee-alignment-inward', 'info']]);
    expect(severity({ 'knee-window': { left: narrow } })).toEqual([['knee-window-closed', 'info']]);
    expect(severity({ 'knee-alignment': { left }, 'knee-window': { left: narrow } })).toEqual([
      ['knee-alignment-inward', 'watch'],
      ['knee-window-closed', 'watch'],
    ]);
    expect(severity({ 'knee-alignment': { left: summary(-2, 12, 1, 'deg') } })).toEqual([
      ['knee-alignment-outward', 'info'],
    ]);
    expect(severity({ 'knee-alignment': { left: summary(9, 12, 1, 'deg') } })).toEqual([
      ['knee-alignment-usual', 'good'],
    ]);
  });

  test('contact times of the two feet are not compared in a front or rear view', () => {
    const apart = { left: summary(230, 9, 3, 'ms'), right: summary(300, 9, 3, 'ms') };
    expect(deriveFindings([], { 'contact-time': apart, 'duty-factor': apart }, REAR_VIEW, AMONG)).toEqual([]);
  });

  test('fewer than seven strides give no verdict', () => {
    const [finding] = deriveFindings(strides, { overstride: { right: summary(20, 6) } }, SIDE_VIEW, AMONG);
    expect(finding).toMatchObject({
      id: 'overstride-far',
      severity: 'info',
      verdict: { place: 'unusual' },
      values: { n: 6, needed: 7 },
    });
  });

  test('the far leg of a side view is never judged, nor compared with the near one', () => {
    const both = { left: summary(30), right: summary(5) };
    const findings = deriveFindings([], { overstride: both, 'contact-time': both }, SIDE_VIEW, AMONG);
    expect(findings.map((finding) => [finding.id, finding.side])).toEqual([['overstride-usual', 'right']]);
  });

  test('heel striking is information, never a fault', () => {
    const findings = deriveFindings(
      [strideWith(0, 'foot-strike-pattern', 'rearfoot')],
      {
        'foot-strike-pattern': { right: summary('rearfoot', 12, 2, 'class') },
        'foot-strike-angle': { right: summary(22, 12, 2, 'deg') },
      },
      SIDE_VIEW,
      AMONG,
    );
    expect(findings).toMatchObject([
      {
        id: 'foot-strike-pattern-rearfoot',
        severity: 'info',
        verdict: null,
        strides: [0],
        values: { value: 22, unit: 'deg' },
      },
    ]);
  });

  const TWO_CLIPS = { 'knee-alignment': { ...AROUND_10, betweenSidesSd: null } };

  test('sides differ in a rear view only beyond their combined uncertainty', () => {
    const apart = { left: summary(2, 8, 3, 'deg'), right: summary(9, 8, 4, 'deg') };
    const found = deriveFindings([], { 'knee-alignment': apart }, REAR_VIEW, TWO_CLIPS);
    expect(found.map((finding) => finding.id)).toContain('knee-alignment-asymmetry');
    expect(found.find((finding) => finding.id === 'knee-alignment-asymmetry')!.values).toMatchObject({
      difference: 7,
      larger: 'right',
      uncertainty: 5,
    });
    const close = { left: summary(2, 8, 3, 'deg'), right: summary(6, 8, 4, 'deg') };
    const none = deriveFindings([], { 'knee-alignment': close }, REAR_VIEW, TWO_CLIPS);
    expect(none.map((finding) => finding.id)).not.toContain('knee-alignment-asymmetry');
  });

  test('a difference that healthy legs have too is usual, and no more than good to know', () => {
    const half = (median: number) => ({ ...summary(median, 8, 6, 'deg'), strideError: 1 });
    const told = (right: number, sidesApartSd: number | null, betweenSidesSd = 1) =>
      deriveFindings([], { 'knee-alignment': { left: half(0), right: half(right) } }, REAR_VIEW, {
        'knee-alignment': { ...AROUND_10, betweenSidesSd, sidesApartSd },
      }).find(({ id }) => id.endsWith('-asymmetry'));
    expect(told(4, 5)).toMatchObject({
      id: 'knee-alignment-usual-asymmetry',
      severity: 'good',
      verdict: { place: 'usual' },
      values: { usualTo: 6.4 },
    });
    expect(told(5.9, 5), 'within what most have, though P(usual) is under 0.8').toMatchObject({
      id: 'knee-alignment-usual-asymmetry',
      severity: 'good',
      verdict: { place: 'usual', direction: null },
    });
    expect(told(5.9, 5)!.verdict!.probability).toBeCloseTo(0.76, 2);
    expect(told(7.5, 5)).toMatchObject({
      id: 'knee-alignment-usual-or-edge-asymmetry',
      severity: 'good',
      verdict: { place: 'usual-or-edge' },
    });
    expect(told(9.5, 5, 2.5)).toMatchObject({
      id: 'knee-alignment-cannot-tell-asymmetry',
      severity: 'info',
      verdict: { place: null },
    });
    expect(told(-14, 5)).toMatchObject({ id: 'knee-alignment-asymmetry', severity: 'info' });
    expect(told(-14, 5)!.verdict).toMatchObject({ place: 'unusual', direction: 'low' });
    const unknown = told(4, null);
    expect(unknown).toMatchObject({ id: 'knee-alignment-asymmetry', verdict: null });
    expect(unknown!.values).not.toHaveProperty('usualTo');
    expect(told(2, 5), 'within the error nothing is said').toBeUndefined();
  });

  test('what both sides of one clip share cancels between them', () => {
    const half = (median: number) => ({ ...summary(median, 8, 6, 'deg'), strideError: 1 });
    const norms = { 'knee-alignment': { ...AROUND_10, betweenSidesSd: 2 } };
    const asymmetry = (right: number) =>
      deriveFindings([], { 'knee-alignment': { left: half(2), right: half(right) } }, REAR_VIEW, norms).find(
        ({ id }) => id === 'knee-alignment-asymmetry',
      );
    // √((1.96 × 2)² + 1² + 1²) = 4.17, where the two whole intervals would give 8.5.
    expect(asymmetry(6.3)?.values).toMatchObject({ difference: 4.3, larger: 'right', uncertainty: 4.2 });
    expect(asymmetry(6.1)).toBeUndefined();
  });

  test('the most pressing comes first', () => {
    const found = deriveFindings(
      [],
      { cadence: { both: summary(175, 20, 1, 'steps/min') }, overstride: { right: summary(20) } },
      SIDE_VIEW,
      AMONG,
    );
    expect(found.map((finding) => finding.severity)).toEqual(['flag', 'good']);
  });
});

describe('flagStrides', () => {
  const steady = [5, 5.2, 4.9, 5.1, 5, 4.8, 5.1];
  const of = (values: readonly number[], leg: Leg = 'near', uncertainty = 1): readonly StrideResult[] =>
    values.map((value, index) => strideWith(index, 'overstride', value, { leg, uncertainty }));

  test('a stride far from the own median is flagged, with the margin and the error that it rests on', () => {
    const flags = flagStrides(of([...steady, 9]));
    expect(flags.map((list) => list.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    expect(flags[7]).toMatchObject([{ metric: 'overstride', error: 1 }]);
    expect(flags[7]![0]!.difference).toBeCloseTo(9 - 5.05, 9);
  });

  const scattered = [4, 6, 5, 5.5, 4.5, 3.5, 6.5];

  test.each([
    ['worse', 'overstride', 11],
    ['better', 'overstride', -0.5],
    ['odd', 'overstride', 40],
    ['odd', 'overstride', -40],
    ['better', 'cadence', 11],
    ['worse', 'cadence', -0.5],
    ['odd', 'foot-strike-angle', 11],
  ] as const)('is %s: %s at %d among 3.5 to 6.5', (kind, metric, value) => {
    const strides = [...scattered, value].map((one, index) => strideWith(index, metric, one));
    const flags = flagStrides(strides).flat();
    expect(flags).toMatchObject([{ metric, kind }]);
    expect(Math.sign(flags[0]!.difference)).toBe(Math.sign(value - 5));
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
    expect(flagStrides(strides)[7]).toMatchObject([{ metric: 'overstride' }]);
    expect(flagStrides(strides)[7]![0]!.error).toBeCloseTo(error.stride, 9);
  });

  test('strides that scatter widely flag none of them, however large the largest', () => {
    const wide = [9, 13, 11, 14, 10, 12, 15.5].map((value) => value + 20);
    expect(flagStrides(of(wide, 'near', 1)).flat()).toEqual([]);
  });

  test('only what a runner can act on is looked at', () => {
    const strides = [...steady, 30].map((value, index) =>
      strideWith(index, 'knee-flexion-at-contact', value),
    );
    expect(flagStrides(strides).flat()).toEqual([]);
  });

  test('four strides have no median worth departing from', () => {
    expect(flagStrides(of([5, 5.1, 4.9, 30])).flat()).toEqual([]);
  });

  test('far-leg landmarks are not judged; excluded strides neither', () => {
    expect(flagStrides(of([...steady, 9], 'far')).flat()).toEqual([]);
    const excluded = of([...steady, 9]).map((one, i) =>
      i === 7 ? { ...one, excluded: 'gap' as const } : one,
    );
    expect(flagStrides(excluded).flat()).toEqual([]);
  });
});
