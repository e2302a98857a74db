import type { MetricId } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';
import { isMeasured, type UnavailableReason } from '../run/measure.ts';
import type { StrideResult } from './measured-run.ts';

/**
 * The reason that most strides of a side (null: of either) give for having no number of a metric,
 * the earliest of equals; null where every stride that was asked has one.
 */
export function commonestReason(
  strides: readonly StrideResult[],
  metric: MetricId,
  side: Side | null = null,
): UnavailableReason | null {
  const counts = new Map<UnavailableReason, number>();
  for (const stride of strides) {
    const measured = stride.metrics[metric];
    if (!measured || isMeasured(measured) || (side !== null && stride.side !== side)) continue;
    counts.set(measured.unavailable, (counts.get(measured.unavailable) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? null;
}
