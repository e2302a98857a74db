import type { Leg } from '../run/gait-event.ts';
import { isLegIndependent } from '../metrics/metrics-by-trait.ts';
import type { MetricId } from '../metrics/registry.ts';

/**
 * Whether a metric of a leg may enter verdicts: in side views only the near leg's landmarks may.
 */
export function isScored(metric: MetricId, leg: Leg): boolean {
  return leg !== 'far' || isLegIndependent(metric);
}
