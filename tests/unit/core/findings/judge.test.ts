import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/core/findings/judge.ts';
import { isJudged, metricsWhere } from '../../../../src/core/metrics/metrics-by-trait.ts';
import { rangeAmong } from '../../../../src/core/metrics/reference-range.ts';
import { normRange } from '../../../../src/core/metrics/reference-ranges.ts';
import type { MetricId } from '../../../../src/core/metrics/registry.ts';
import type { ExpectedReading } from '../../../../src/core/norms/norms.ts';
import type { MetricSummary } from '../../../../src/core/results/measured-run.ts';

const EXACT: ExpectedReading = {
  mean: 10,
  sd: 4,
  offsetSd: 0,
  betweenSidesSd: null,
  sidesApartSd: null,
  atSpeed: true,
};

function read(median: number | string, half = 0, n = 10): MetricSummary {
  const centre = typeof median === 'number' ? median : 0;
  return { median, low: centre - half, high: centre + half, n, unit: '% leg' };
}
const judged = (metric: MetricId, summary: MetricSummary, expected = EXACT) =>
  judge(rangeAmong(normRange(metric)!, expected.mean, expected.sd), summary, expected);

describe('the judgement of a median', () => {
  test.each(metricsWhere(isJudged))('%s: an exact number lies in the band that holds it', (metric) => {
    const range = rangeAmong(normRange(metric)!, 10, 4);
    for (const band of range.bands) {
      const inside = Number.isFinite(band.from)
        ? Number.isFinite(band.to)
          ? (band.from + band.to) / 2
          : band.from + 0.5
        : band.to - 0.5;
      expect(judge(range, read(inside), EXACT)).toMatchObject({
        band,
        outcome: band.outcome,
        severity: band.severity,
      });
    }
  });

  test('says the outermost that is sure, or beyond: between edge and far it is the edge', () => {
    expect(judged('overstride', read(18, 2))).toMatchObject({
      band: { outcome: 'edge' },
      severity: 'watch',
      outcome: 'edge',
      verdict: { place: 'edge', direction: 'high' },
    });
    expect(judged('overstride', read(20, 2))).toMatchObject({ band: { outcome: 'far' }, severity: 'flag' });
  });

  test('where no band is sure the clip cannot tell, and says no more than information', () => {
    expect(judged('overstride', read(19, 6))).toMatchObject({
      outcome: 'cannot-tell',
      severity: 'info',
      verdict: { place: null },
    });
  });

  test('what surely is not beyond is said as that much', () => {
    expect(judged('overstride', read(15.5, 5))).toMatchObject({
      outcome: 'usual-or-edge',
      severity: 'good',
      verdict: { place: 'usual-or-edge', direction: 'high' },
    });
    expect(judged('overstride', read(15.5, 5, 6))).toMatchObject({ severity: 'info' });
  });

  test('too little reach is as usual and has no direction', () => {
    expect(judged('overstride', read(-4))).toMatchObject({
      outcome: 'usual',
      verdict: { place: 'usual', direction: null },
    });
  });

  test('few steps are judged on their own side', () => {
    expect(judged('cadence', read(1))).toMatchObject({ band: { outcome: 'far-below' }, severity: 'watch' });
    expect(judged('cadence', read(4))).toMatchObject({ band: { outcome: 'below' }, severity: 'info' });
    expect(judged('cadence', read(19))).toMatchObject({ band: { outcome: 'above' }, severity: 'info' });
  });

  test('rests on the scatter of the strides, not on what all of them share, and on the pose', () => {
    // The interval is wide by what all strides share; the norm's own offset stands for that.
    const shared = { ...read(20, 8), strideError: 1 };
    expect(judged('overstride', shared)).toMatchObject({ outcome: 'far' });
    expect(judged('overstride', shared, { ...EXACT, offsetSd: 4 })).toMatchObject({ outcome: 'cannot-tell' });
  });

  test.each([10, 14, 20, 0])(
    'a reading with an error far beyond the spread is never as usual (%d)',
    (median) => {
      expect(judged('overstride', read(median), { ...EXACT, offsetSd: 60 })).toMatchObject({
        outcome: 'cannot-tell',
        severity: 'info',
        verdict: { place: null },
      });
    },
  );

  test('too few strides make information of any place, which stays known', () => {
    expect(judged('overstride', read(20, 1, 6))).toMatchObject({
      band: { outcome: 'far' },
      severity: 'info',
      verdict: { place: 'unusual' },
    });
  });

  test('classes and missing numbers are not judged', () => {
    expect(judged('overstride', read('rearfoot'))).toBeNull();
    expect(judged('overstride', read(Number.NaN))).toBeNull();
  });
});
