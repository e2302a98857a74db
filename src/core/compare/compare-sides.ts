import type { RunAnalysis } from '../findings/run-analysis.ts';
import { pairedError } from '../findings/paired-error.ts';
import { isOfOneLeg } from '../metrics/metrics-by-trait.ts';
import { METRIC_IDS } from '../metrics/registry.ts';
import { betweenSidesSd } from '../norms/norms-of-run.ts';
import { addedByPose } from '../norms/norms.ts';
import { isAspectUnread } from '../quality/measurement-error.ts';
import { captureDifferences, type CaptureFacts } from './capture-differences.ts';
import { summaryValue, type ClipComparison } from './compare-clips.ts';
import { differenceOf, type Difference } from './difference.ts';

/**
 * The runner's right foot against the left one, right − left, from one front or rear clip or from
 * one side clip each (see `findComparableSides`).
 */
export function compareSides(
  left: CaptureFacts & Pick<RunAnalysis, 'summary'>,
  right: CaptureFacts & Pick<RunAnalysis, 'summary'>,
): ClipComparison {
  const captures = (left === right ? [] : captureDifferences(left, right)).filter(
    // Each side clip shows its own leg near: that is the point of taking two.
    ({ code }) => code !== 'near-leg',
  );
  const differences: Difference[] = [];
  for (const metric of METRIC_IDS) {
    // Steps are counted between the feet: there is no cadence of one foot. A belt that ran
    // otherwise in the other clip is no difference of the legs.
    if (metric === 'cadence' || (left !== right && !isOfOneLeg(metric))) continue;
    const first = left.summary[metric]?.left;
    const second = right.summary[metric]?.right;
    if (first && second) {
      const { view, model } = left.context;
      // Two side clips show one leg each: they are two captures.
      const added = left === right ? addedByPose(metric, view, model) : null;
      const sharedSd =
        added && betweenSidesSd(metric, added, isAspectUnread(left.camera) ? left.camera.view : null);
      const error = pairedError(sharedSd, first, second);
      differences.push(differenceOf(metric, 'both', summaryValue(first), summaryValue(second), error));
    }
  }
  return { captures, differences };
}
