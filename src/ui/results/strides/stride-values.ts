import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';
import type { MetricSummary, StrideResult } from '../../../core/results/measured-run.ts';
import type { FindingSeverity } from '../../../core/findings/finding.ts';
import { bandOf, type ReferenceRange } from '../../../core/metrics/reference-range.ts';
import { rangeOfRun } from '../../../core/findings/range-of-run.ts';
import { isScored } from '../../../core/findings/scored.ts';
import { strideNumber } from '../../../core/findings/stride-number.ts';
import { isMeasured, type MeasuredValue } from '../../../core/run/measure.ts';
import { METRIC_IDS, type MetricId } from '../../../core/metrics/registry.ts';

/** One number of a stride beside the runner's own. */
export interface StrideValue {
  readonly metric: MetricId;
  readonly measured: MeasuredValue & { readonly value: number };
  /** Median of the same foot, or of both where the metric has no side; null where there is none. */
  readonly own: MetricSummary | null;
  /** The same foot's clean strides, this one left out. */
  readonly others: readonly number[];
  /** Where most healthy runners lie at this speed; null without a norm. */
  readonly good: { readonly from: number; readonly to: number } | null;
  readonly isFlagged: boolean;
  /**
   * The band it lies in with its whole error; null where that reaches into another, where there are
   * no bands or the leg is not judged.
   */
  readonly severity: FindingSeverity | null;
}

/** The numbers of a stride, flagged ones first, else in the order of the dictionary. */
export function strideValues(analysis: RunAnalysis, stride: StrideResult): StrideValue[] {
  // What could not be read rightly is not shown; the card says why.
  if (stride.excluded !== null) return [];
  const alike = analysis.strides.filter(
    ({ side, index, excluded }) => side === stride.side && index !== stride.index && excluded === null,
  );
  const values = METRIC_IDS.flatMap((metric): StrideValue[] => {
    const measured = stride.metrics[metric];
    if (!measured || !isMeasured(measured)) return [];
    const { value } = measured;
    if (typeof value !== 'number') return [];
    const bySide = analysis.summary[metric];
    const others = alike.flatMap((other) => strideNumber(other, metric)?.value ?? []);
    const range = isScored(metric, stride.leg) ? rangeOfRun(metric, analysis) : undefined;
    return [
      {
        metric,
        measured: { ...measured, value },
        own: bySide?.[stride.side] ?? bySide?.both ?? null,
        others,
        good: rangeOfRun(metric, analysis)?.bands.find((band) => band.severity === 'good') ?? null,
        isFlagged: stride.flags.some((flag) => flag.metric === metric),
        severity: range ? severityOf(range, value, measured.uncertainty) : null,
      },
    ];
  });
  return values.sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged));
}

function severityOf(range: ReferenceRange, value: number, error: number): FindingSeverity | null {
  const severities = [value - error, value, value + error].map((at) => bandOf(range, at)?.severity ?? null);
  const [low, own, high] = severities;
  return own !== undefined && low === own && high === own ? own : null;
}

/**
 * A scale for a stride's number among the runner's own: ends, and the part of the good band that
 * lies between them.
 */
export interface StrideScale {
  /** Place of a value, 0…1, clipped to the ends. */
  place(value: number): number;
  readonly good: { readonly from: number; readonly to: number } | null;
}

/** Share of the span left free at both ends. */
const MARGIN = 0.08;

/**
 * The scale of one number: wide enough for it with its error, for the runner's other strides and
 * the median.
 */
export function strideScale({ good, measured, own, others }: StrideValue): StrideScale {
  const { value, uncertainty } = measured;
  const median = typeof own?.median === 'number' ? [own.median] : [];
  const all = [value - uncertainty, value + uncertainty, ...median, ...others];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const span = Math.max(high - low, Math.abs(value) * 0.02, 1e-6);
  const start = low - MARGIN * span;
  const end = high + MARGIN * span;
  const place = (at: number): number => Math.min(1, Math.max(0, (at - start) / (end - start)));
  const overlaps = good !== null && good.from < end && good.to > start;
  return { place, good: overlaps ? { from: place(good.from), to: place(good.to) } : null };
}
