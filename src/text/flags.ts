import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { MetricSummary, StrideFlag, StrideResult } from '../core/results/measured-run.ts';
import { isMeasured } from '../core/run/measure.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { formatValue } from './format/format-measured.ts';
import { formatFrame } from './format/format-time.ts';
import { describeMetric } from './metrics.ts';

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
  const name = describeMetric(flag.metric).name;
  const at =
    measured !== undefined && isMeasured(measured)
      ? `: ${formatValue(measured.value, measured.unit, decimals)} at ${formatFrame(measured.frame)}`
      : '';
  const median = ownMedian(analysis, flag, stride);
  const usual =
    median === null
      ? 'your own median'
      : `your own median of ${formatValue(median.median, median.unit, decimals)}`;
  return { what: `${name}${at}`, why: reason(flag, usual) };
}

/** What a flag says; the margin printed is the one that the flag rests on. */
function reason(flag: StrideFlag, usual: string): string {
  const { decimals, unit } = METRICS[flag.metric];
  const by = formatValue(Math.abs(flag.difference), unit, decimals);
  const way = flag.difference > 0 ? 'above' : 'below';
  const apart = `strides can be told apart to ± ${formatValue(flag.error, unit, decimals)}`;
  const said = `${by} ${way} ${usual}; ${apart}.`;
  switch (flag.kind) {
    case 'worse':
      return `Worse than your usual: ${said}`;
    case 'better':
      return `Better than your usual: ${said}`;
    case 'odd':
      return `Unlike your other strides, check the reading: ${said}`;
  }
}
