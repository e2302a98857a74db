import type { StrideResult } from '../results/measured-run.ts';
import { errorAmongStrides, isMeasured, type MeasuredValue } from '../run/measure.ts';
import { isViewFree } from '../metrics/metrics-by-trait.ts';
import { METRIC_IDS } from '../metrics/registry.ts';
import { captureDifferences, type CaptureFacts } from './capture-differences.ts';
import type { ClipComparison } from './compare-clips.ts';
import { differenceOf, type Difference } from './difference.ts';

/** A stride with the capture it is from. */
export interface StrideInCapture {
  readonly capture: CaptureFacts;
  readonly stride: StrideResult;
}

/**
 * The readings of two strides, b − a, of one clip or of two; what either lacks is left out. Between
 * two strides of one leg of one clip the error that they share cancels. A near leg against a far
 * one counts as captured differently, within one clip too.
 */
export function compareStrides(a: StrideInCapture, b: StrideInCapture): ClipComparison {
  // What counts is which leg each stride is of, not which leg each clip has near.
  const captures = (a.capture === b.capture ? [] : captureDifferences(a.capture, b.capture)).filter(
    ({ code }) => code !== 'near-leg',
  );
  if (a.stride.leg !== b.stride.leg && a.capture.context.view === b.capture.context.view)
    captures.push({ code: 'near-leg', severity: 'weakens', a: null, b: null });
  const isBlocked = captures.some(({ severity }) => severity === 'blocks');
  const side = a.stride.side === b.stride.side ? a.stride.side : 'both';
  const cancels = a.capture === b.capture && a.stride.side === b.stride.side;
  const compared = (read: MeasuredValue): MeasuredValue =>
    cancels ? { ...read, uncertainty: errorAmongStrides(read) } : read;
  const differences: Difference[] = [];
  for (const metric of METRIC_IDS) {
    if (isBlocked && !isViewFree(metric)) continue;
    const first = a.stride.metrics[metric];
    const second = b.stride.metrics[metric];
    if (!first || !second || !isMeasured(first) || !isMeasured(second)) continue;
    differences.push(differenceOf(metric, side, compared(first), compared(second)));
  }
  return { captures, differences };
}
