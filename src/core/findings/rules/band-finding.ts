import type { MetricSummary, StrideResult } from '../../results/measured-run.ts';
import { type MetricId, METRICS } from '../../metrics/registry.ts';
import type { Side } from '../../pose/landmark.ts';
import type { ExpectedReading } from '../../norms/norms.ts';
import type { Finding } from '../finding.ts';
import { judge } from '../judge.ts';
import { bandOf, type ReferenceRange } from '../../metrics/reference-range.ts';
import { strideNumber } from '../stride-number.ts';
import { summaryValues } from '../verdict.ts';

/**
 * The band that a side's median surely lies in, with the strides that lie in the same band or a
 * worse one, worst first. Where no band is sure enough the outcome is one of `UNSURE_OUTCOMES`.
 * `usualFrom` and `usualTo` are where most healthy runners lie at this speed. Null without a
 * numeric summary.
 */
export function bandFinding(
  metric: MetricId,
  range: ReferenceRange,
  side: Side | null,
  summary: MetricSummary,
  expected: ExpectedReading,
  strides: readonly StrideResult[],
): Finding | null {
  if (typeof summary.median !== 'number') return null;
  const centre = summary.median;
  const judgement = judge(range, summary, expected);
  if (!judgement) return null;
  const { band, outcome, severity, verdict } = judgement;
  const middle = (band.from + band.to) / 2;
  const badness = (value: number): number =>
    range.worse === 0 ? Math.abs(value - (Number.isFinite(middle) ? middle : centre)) : range.worse * value;
  const shows = (value: number): boolean => {
    if (range.worse === 0) return bandOf(range, value) === band;
    return range.worse > 0 ? value >= band.from : value < band.to;
  };
  const evidence = strides
    .filter((stride) => stride.excluded === null && (side === null || stride.side === side))
    .map((stride) => ({ index: stride.index, value: strideNumber(stride, metric)?.value ?? Number.NaN }))
    .filter(({ value }) => Number.isFinite(value) && shows(value))
    .sort((a, b) => badness(b.value) - badness(a.value));
  return {
    id: `${metric}-${outcome}`,
    severity,
    verdict,
    metric,
    side,
    strides: evidence.map(({ index }) => index),
    values: {
      ...summaryValues(summary, METRICS[metric].decimals),
      atSpeed: expected.atSpeed ? 'yes' : 'no',
      ...usualOf(range, METRICS[metric].decimals),
    },
  };
}

/** Where the middle of healthy runners begins and ends at this speed, in the metric's unit. */
function usualOf({ bands }: ReferenceRange, decimals: number): Record<string, number> {
  const usual = bands.find(({ severity }) => severity === 'good');
  const round = (value: number): number => Number(value.toFixed(decimals));
  return {
    ...(usual && Number.isFinite(usual.from) && { usualFrom: round(usual.from) }),
    ...(usual && Number.isFinite(usual.to) && { usualTo: round(usual.to) }),
  };
}
