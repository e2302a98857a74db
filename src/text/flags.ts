import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { MetricSummary, StrideFlag, StrideResult } from '../core/results/measured-run.ts';
import { isMeasured } from '../core/run/measure.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { formatMeasured, formatValue } from './format/format-measured.ts';
import { formatFrame } from './format/format-time.ts';
import { describeMetric } from './metrics.ts';

/** Why a stride is flagged, in words. */
export interface FlagText {
  /** Metric and value, `Foot ahead of hip: 19.3 ± 1.9 % of leg length at frame 212`. */
  readonly what: string;
  /** Why that is flagged. */
  readonly why: string;
}

function ownMedian(
  analysis: Pick<RunAnalysis, 'summary'>,
  flag: StrideFlag,
  stride: StrideResult,
): MetricSummary | null {
  const bySide = analysis.summary[flag.metric];
  return bySide?.[stride.side] ?? bySide?.both ?? null;
}

/**
 * The flag of a stride in words, with the value, the frame it was read at, and the runner's own
 * median.
 */
export function describeFlag(
  flag: StrideFlag,
  stride: StrideResult,
  analysis: Pick<RunAnalysis, 'summary'>,
): FlagText {
  const { decimals } = METRICS[flag.metric];
  const measured = stride.metrics[flag.metric];
  const name = describeMetric(flag.metric).name;
  const at =
    measured !== undefined && isMeasured(measured)
      ? `: ${formatMeasured(measured, decimals)} at ${formatFrame(measured.frame)}`
      : '';
  const median = ownMedian(analysis, flag, stride);
  const usual =
    median === null
      ? 'your own median'
      : `your own median of ${formatValue(median.median, median.unit, decimals)}`;
  return { what: `${name}${at}`, why: reason(flag, usual, comparison(stride, flag, median)) };
}

/** `higher than`, `lower than`, or `away from` where either is not a number. */
function comparison(stride: StrideResult, flag: StrideFlag, median: MetricSummary | null): string {
  const measured = stride.metrics[flag.metric];
  if (measured === undefined || !isMeasured(measured)) return 'away from';
  if (typeof measured.value !== 'number' || typeof median?.median !== 'number') return 'away from';
  return measured.value > median.median ? 'higher than' : 'lower than';
}

function reason(flag: StrideFlag, usual: string, how: string): string {
  switch (flag.reason) {
    case 'departs-from-own-median':
      return `Clearly ${how} ${usual}: by more than your usual spread and the measuring error.`;
    case 'in-flag-band':
      return `In the band worth working on, while ${usual} is not.`;
  }
}
