import type { MetricId } from '../metrics/registry.ts';
import { METRICS } from '../metrics/registry.ts';
import type { MetricSummary } from '../results/measured-run.ts';
import type { ModelId, View } from '../run/run-context.ts';
import { NORMS } from '../norms/norms.ts';

/**
 * Half width of the 95 % interval of the difference of two medians. What pose points add to both
 * alike cancels; what is left is taken where it was measured and is less than both errors together.
 *
 * @param sharedSd spread of the difference that the pose leaves (`pairSpreads`); null: unknown
 */
export function pairedError(sharedSd: number | null, a: MetricSummary, b: MetricSummary): number {
  const apart = Math.hypot((a.high - a.low) / 2, (b.high - b.low) / 2);
  if (sharedSd === null || a.strideError === undefined || b.strideError === undefined) return apart;
  return Math.min(apart, Math.hypot(1.96 * sharedSd, a.strideError, b.strideError));
}

/**
 * Spreads of the difference of two readings that the pose leaves, standard deviations: of the sides
 * of one clip, and of two runs of one runner that were filmed alike. Null where unknown; a rhythm
 * is exact to the clock, so that no pose is in its error.
 */
export function pairSpreads(
  metric: MetricId,
  view: View,
  model: ModelId,
): { readonly betweenSidesSd: number | null; readonly betweenRunsSd: number | null } {
  const kind = view === 'side' ? 'side' : 'frontal';
  const found =
    METRICS[metric].kind === 'rhythm'
      ? undefined
      : NORMS.poseOffsets.find((one) => one.metric === metric && one.view === kind && one.model === model);
  return { betweenSidesSd: found?.betweenSidesSd ?? null, betweenRunsSd: found?.betweenRunsSd ?? null };
}
