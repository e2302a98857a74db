import { rangeAmong, type ReferenceRange } from '../metrics/reference-range.ts';
import { normRange } from '../metrics/reference-ranges.ts';
import type { MetricId } from '../metrics/registry.ts';
import type { MeasuredRun } from '../results/measured-run.ts';

/**
 * The bands that judge a metric at a run's own speed, in the metric's unit; undefined where no norm
 * was measured for it or for that speed, and of a reading that failed: what it gives is not judged
 * anywhere.
 */
export function rangeOfRun(
  metric: MetricId,
  { norms, state }: Pick<MeasuredRun, 'norms' | 'state'>,
): ReferenceRange | undefined {
  if (state.kind === 'unreliable') return undefined;
  const row = normRange(metric);
  const expected = norms[metric];
  return row && expected && rangeAmong(row, expected.mean, expected.sd);
}
