import { commonestReason } from '../../../core/results/commonest-reason.ts';
import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';
import { isMeasured, type UnavailableReason } from '../../../core/run/measure.ts';
import { isWholeBody } from '../../../core/metrics/metrics-by-trait.ts';
import { METRIC_IDS, type MetricId } from '../../../core/metrics/registry.ts';
import { METRIC_ORDER } from '../../../text/metric-order.ts';

/**
 * Whether a metric is shown as one number. In a side view that also holds for what both legs give
 * alike (contact time), because its two legs are not to be compared.
 */
export function isToldOnce(metric: MetricId, { summary, context }: RunAnalysis): boolean {
  return summary[metric]?.both !== undefined && (isWholeBody(metric) || context.nearSide !== null);
}

/** Metrics with a summary, leading ones first. The strike pattern is shown with its angle. */
export function summarisedMetrics(analysis: RunAnalysis): { leading: MetricId[]; further: MetricId[] } {
  const has = (id: MetricId): boolean => Object.keys(analysis.summary[id] ?? {}).length > 0;
  const leading = METRIC_ORDER.cards.filter(has);
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
  const hasNumber = analysis.strides.some(({ metrics }) => {
    const measured = metrics[metric];
    return measured !== undefined && isMeasured(measured);
  });
  return hasNumber ? null : commonestReason(analysis.strides, metric);
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
