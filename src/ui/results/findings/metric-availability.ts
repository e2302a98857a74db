import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';
import { isMeasured, type UnavailableReason } from '../../../core/run/measure.ts';
import { METRIC_IDS, type MetricId } from '../../../core/metrics/metric.ts';

/** The metrics that lead the list, in this order; the others follow in the dictionary's order. */
const LEADING: readonly MetricId[] = [
  'knee-alignment',
  'cadence',
  'overstride',
  'foot-strike-angle',
  'knee-flexion-excursion',
  'peak-stance-knee-flexion',
  'shank-angle-at-contact',
  'contact-time',
  'step-width',
  'vertical-oscillation',
];

/** Metrics of the whole body: one number for both legs wherever there is one. */
const WHOLE_BODY: ReadonlySet<MetricId> = new Set<MetricId>([
  'cadence',
  'trunk-lean',
  'vertical-oscillation',
  'step-length',
  'step-width',
]);

/**
 * Whether a metric is shown as one number. In a side view that also holds for what both legs give
 * alike (contact time), because its two legs are not to be compared.
 */
export function isToldOnce(metric: MetricId, { summary, context }: RunAnalysis): boolean {
  return summary[metric]?.both !== undefined && (WHOLE_BODY.has(metric) || context.nearSide !== null);
}

/** Metrics with a summary, leading ones first. The strike pattern is shown with its angle. */
export function summarisedMetrics(analysis: RunAnalysis): { leading: MetricId[]; further: MetricId[] } {
  const has = (id: MetricId): boolean => Object.keys(analysis.summary[id] ?? {}).length > 0;
  const leading = LEADING.filter(has);
  const further = METRIC_IDS.filter(
    (id) => has(id) && !leading.includes(id) && (id !== 'foot-strike-pattern' || !has('foot-strike-angle')),
  );
  return { leading, further };
}

/**
 * The commonest reason for which a metric has no number; null where it has one or was never asked
 * for.
 */
function missingReason(analysis: RunAnalysis, metric: MetricId): UnavailableReason | null {
  const ofClip = analysis.unavailable[metric];
  if (ofClip) return ofClip;
  const counts = new Map<UnavailableReason, number>();
  for (const stride of analysis.strides) {
    const measured = stride.metrics[metric];
    if (!measured) continue;
    if (isMeasured(measured)) return null;
    counts.set(measured.unavailable, (counts.get(measured.unavailable) ?? 0) + 1);
  }
  let commonest: UnavailableReason | null = null;
  for (const [reason, count] of counts) {
    if (commonest === null || count > (counts.get(commonest) ?? 0)) commonest = reason;
  }
  return commonest;
}

/** The metrics that a clip without strides says it cannot give, by the reason. */
export function missingByReason({
  unavailable,
}: Pick<RunAnalysis, 'unavailable'>): ReadonlyMap<UnavailableReason, readonly MetricId[]> {
  const byReason = new Map<UnavailableReason, MetricId[]>();
  for (const id of METRIC_IDS) {
    const reason = unavailable[id];
    if (!reason) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  }
  return byReason;
}

/** Metrics without any number in this clip, by the reason. */
export function missingMetrics(analysis: RunAnalysis): ReadonlyMap<UnavailableReason, readonly MetricId[]> {
  const byReason = new Map<UnavailableReason, MetricId[]>();
  for (const id of METRIC_IDS) {
    if (Object.keys(analysis.summary[id] ?? {}).length > 0) continue;
    const reason = missingReason(analysis, id);
    if (reason === null) continue;
    const others = byReason.get(reason);
    if (others) others.push(id);
    else byReason.set(reason, [id]);
  }
  return byReason;
}
