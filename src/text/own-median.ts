import type { MetricSummary } from '../core/results/measured-run.ts';
import { errorAmongStrides, type MeasuredValue } from '../core/run/measure.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';
import { findingsWords } from './words/findings.ts';

/**
 * How a stride's number lies to the runner's own median: `2.4° above your median of 12.3°`, or that
 * the difference is within the stride's own measuring error (what all strides of the clip share
 * cancels). Empty for categories.
 */
export function againstOwnMedian(
  measured: MeasuredValue,
  { median, unit }: MetricSummary,
  decimals: number,
): string {
  const { value } = measured;
  if (typeof value !== 'number' || typeof median !== 'number') return '';
  const { shortSuffix } = unitLabel(unit);
  const own = `${formatNumber(median, decimals)}${shortSuffix}`;
  const difference = value - median;
  const { within, above, below } = findingsWords.ownMedian;
  if (Math.abs(difference) <= errorAmongStrides(measured)) return within(own);
  const by = `${formatNumber(Math.abs(difference), decimals)}${shortSuffix}`;
  return difference > 0 ? above(by, own) : below(by, own);
}
