import type { MetricSummary } from '../results/measured-run.ts';

/**
 * Half width of the 95 % interval of the difference of two medians. What pose points add to both
 * alike cancels; what is left is taken where it was measured and is less than both errors together.
 *
 * @param sharedSd spread of the difference that the pose leaves, standard deviation: between the
 * sides of one clip, or between two runs filmed alike (`addedByPose`); null: unknown
 */
export function pairedError(sharedSd: number | null, a: MetricSummary, b: MetricSummary): number {
  const apart = Math.hypot((a.high - a.low) / 2, (b.high - b.low) / 2);
  if (sharedSd === null || a.strideError === undefined || b.strideError === undefined) return apart;
  return Math.min(apart, Math.hypot(1.96 * sharedSd, a.strideError, b.strideError));
}
