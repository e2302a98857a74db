import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';
import type { MetricId } from '../../../core/metrics/registry.ts';
import type { Side } from '../../../core/pose/landmark.ts';
import { isMeasured } from '../../../core/run/measure.ts';

/**
 * The stride that shows a number best: the first of its finding, else the one with the smallest
 * error. Without a metric any stride that is not left out. Null where there is none.
 *
 * @param side null: of either foot
 */
export function clearestStride(
  { findings, strides }: Pick<RunAnalysis, 'findings' | 'strides'>,
  metric: MetricId | null,
  side: Side | null,
): number | null {
  const finding = findings.find((one) => one.metric === metric && one.side === side);
  const [first] = finding?.strides ?? [];
  if (first !== undefined) return first;
  let best: number | null = null;
  let bestError = Number.POSITIVE_INFINITY;
  for (const stride of strides) {
    if (stride.excluded !== null || (side !== null && stride.side !== side)) continue;
    if (metric === null) return stride.index;
    const measured = stride.metrics[metric];
    if (!measured || !isMeasured(measured) || measured.uncertainty >= bestError) continue;
    best = stride.index;
    bestError = measured.uncertainty;
  }
  return best;
}
