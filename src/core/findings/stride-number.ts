import type { StrideResult } from '../results/measured-run.ts';
import { errorAmongStrides, isMeasured } from '../run/measure.ts';
import type { MetricId } from '../metrics/registry.ts';

/**
 * The number a stride has for a metric, with its error and the part of it that is the stride's own;
 * null where it has none or a class.
 */
export function strideNumber(
  stride: StrideResult,
  metric: MetricId,
): { readonly value: number; readonly uncertainty: number; readonly ownError: number } | null {
  const measured = stride.metrics[metric];
  if (!measured || !isMeasured(measured) || typeof measured.value !== 'number') return null;
  return {
    value: measured.value,
    uncertainty: measured.uncertainty,
    ownError: errorAmongStrides(measured),
  };
}
