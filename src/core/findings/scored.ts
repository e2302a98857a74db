import type { Leg } from '../run/gait-event.ts';
import type { MetricId } from '../metrics/metric.ts';

/**
 * Metrics that come from event times or the whole body, so that the far leg's are as good as the
 * near leg's.
 */
const LEG_INDEPENDENT: ReadonlySet<MetricId> = new Set<MetricId>([
  'cadence',
  'contact-time',
  'flight-time',
  'duty-factor',
  'vertical-oscillation',
  'step-length',
]);

/**
 * Whether a metric of a leg may enter verdicts: in side views only the near leg's landmarks may.
 */
export function isScored(metric: MetricId, leg: Leg): boolean {
  return leg !== 'far' || LEG_INDEPENDENT.has(metric);
}
