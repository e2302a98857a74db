import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { MetricSummary } from '../results/measured-run.ts';
import { isViewFree } from '../metrics/metrics-by-trait.ts';
import { pairedError } from '../findings/paired-error.ts';
import { METRIC_IDS } from '../metrics/registry.ts';
import { addedByPose } from '../norms/norms.ts';
import {
  areFilmedAlike,
  captureDifferences,
  type CaptureDifference,
  type CaptureFacts,
} from './capture-differences.ts';
import { differenceOf, type ComparedValue, type Difference } from './difference.ts';

/** Two captures beside each other. */
export interface ClipComparison {
  readonly captures: readonly CaptureDifference[];
  readonly differences: readonly Difference[];
}

/** A median with the half width of its 95 % interval. */
export function summaryValue({ median, low, high, unit }: MetricSummary): ComparedValue {
  return { value: median, uncertainty: (high - low) / 2, unit };
}

/**
 * The medians of two clips, b − a. A metric that both give for both feet together in a side view is
 * compared so (the near leg of one may be the far leg of the other); every other one foot by foot.
 * Where the views differ only what does not depend on the view is compared. Metrics that either
 * clip lacks are left out. Filmed alike, what the pose adds to this runner both times cancels.
 */
export function compareClips(
  a: CaptureFacts & Pick<RunAnalysis, 'summary'>,
  b: CaptureFacts & Pick<RunAnalysis, 'summary'>,
): ClipComparison {
  const captures = captureDifferences(a, b);
  const isBlocked = captures.some(({ severity }) => severity === 'blocks');
  const isAlike = areFilmedAlike(captures);
  const differences: Difference[] = [];
  for (const metric of METRIC_IDS) {
    if (isBlocked && !isViewFree(metric)) continue;
    const before = a.summary[metric];
    const after = b.summary[metric];
    if (!before || !after) continue;
    const isPooled = before.both && after.both && (a.context.view === 'side' || b.context.view === 'side');
    for (const side of isPooled ? (['both'] as const) : (['left', 'right'] as const)) {
      const first = before[side];
      const second = after[side];
      if (first && second) {
        const { view, model } = a.context;
        const sharedSd = isAlike ? addedByPose(metric, view, model)?.betweenRunsSd : null;
        const error = pairedError(sharedSd ?? null, first, second);
        differences.push(differenceOf(metric, side, summaryValue(first), summaryValue(second), error));
      }
    }
  }
  return { captures, differences };
}
