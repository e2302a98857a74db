import type { MetricSummary, StrideResult } from '../../results/measured-run.ts';
import { type MetricId, METRICS } from '../../metrics/registry.ts';
import type { Side } from '../../pose/landmark.ts';
import type { Finding } from '../finding.ts';
import { judge } from '../judge.ts';
import { bandOf, type ReferenceRange } from '../../metrics/reference-range.ts';
import { strideNumber } from '../stride-number.ts';
import { summaryValues } from '../verdict.ts';

/**
 * The band in which a side's median lies, with the strides that lie in the same band or a worse
 * one, worst first. `values.certain` is `no` when the 95 % interval reaches into another band: then
 * `border` (and `otherBorder`) lie within it, and the severity is what the whole interval bears
 * out. Null without a numeric summary.
 */
export function bandFinding(
  metric: MetricId,
  range: ReferenceRange,
  side: Side | null,
  summary: MetricSummary,
  strides: readonly StrideResult[],
): Finding | null {
  if (typeof summary.median !== 'number') return null;
  const centre = summary.median;
  const judgement = judge(range, summary);
  if (!judgement) return null;
  const { band, severity, certain, borders } = judgement;
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
  const [border] = borders;
  const otherBorder = borders.at(-1);
  return {
    id: `${metric}-${band.outcome}`,
    severity,
    metric,
    side,
    strides: evidence.map(({ index }) => index),
    values: {
      ...summaryValues(summary, METRICS[metric].decimals),
      certain: certain ? 'yes' : 'no',
      ...(border === undefined ? {} : { border }),
      ...(otherBorder === undefined || otherBorder === border ? {} : { otherBorder }),
    },
  };
}
