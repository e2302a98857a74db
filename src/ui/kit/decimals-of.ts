import { type MetricId, METRICS } from '../../core/metrics/registry.ts';

/** Decimals worth showing for a metric. */
export function decimalsOf(id: MetricId): number {
  return METRICS[id].decimals;
}
