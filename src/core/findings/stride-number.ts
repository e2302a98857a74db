import type { StrideResult } from '../analysis/run-analysis.ts';
import { isMeasured } from '../measure.ts';
import type { MetricId } from '../metrics/metric.ts';

/** The number a stride has for a metric, with its error; null where it has none or a class. */
export function strideNumber(
  stride: StrideResult,
  metric: MetricId,
): { readonly value: number; readonly uncertainty: number } | null {
  const measured = stride.metrics[metric];
  if (!measured || !isMeasured(measured) || typeof measured.value !== 'number') return null;
  return { value: measured.value, uncertainty: measured.uncertainty };
}
