import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { MetricSummary, StrideFlag, StrideResult } from '../core/results/measured-run.ts';
import { isMeasured } from '../core/run/measure.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { formatValue } from './format/format-measured.ts';
import { formatFrame } from './format/format-time.ts';
import { describeMetric } from './metrics.ts';
import { findingsWords } from './words/findings.ts';

/** Why a stride is flagged, in words. */
export interface FlagText {
  /** Metric and value, `Foot ahead of hip: 19.3 % of leg length at frame 212`. */
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
  const { name } = describeMetric(flag.metric);
  const reading =
    measured !== undefined && isMeasured(measured)
      ? {
          value: formatValue(measured.value, measured.unit, decimals),
          frame: formatFrame(measured.frame),
        }
      : null;
  return {
    what: findingsWords.flag.what(name, reading),
    why: reason(flag, ownMedian(analysis, flag, stride)),
  };
}

/** What a flag says; the margin printed is the one that the flag rests on. */
function reason({ metric, kind, difference, error }: StrideFlag, median: MetricSummary | null): string {
  const { decimals, unit } = METRICS[metric];
  return findingsWords.flag.why(kind, {
    by: formatValue(Math.abs(difference), unit, decimals),
    isAbove: difference > 0,
    median: median && formatValue(median.median, median.unit, decimals),
    error: formatValue(error, unit, decimals),
  });
}
