import { median } from 'd3-array';
import { footStrikeClass, type FootStrikeClass } from '../metrics/foot-strike-class.ts';
import type { Side } from '../pose/landmark.ts';
import { SIDES } from '../pose/landmark.ts';
import type { LiveStep } from './live-step.ts';

/** The numbers that a live step can carry. */
export type LiveMetric = 'overstridePercent' | 'footStrikeDeg' | 'kneeAlignmentDeg';

/**
 * So many of a foot's last steps make its number: about six seconds, so that a change shows soon.
 */
const RECENT_STEPS = 8;
/** Fewer than this say nothing. */
const LEAST_STEPS = 3;
/**
 * Within this of a cut-off the class of a foot strike is "between", degrees: twice the margin of
 * the analysis, for the coarser model. The band between the cut-offs is narrower than that, so that
 * a flat landing is "between" here until the recording is analysed.
 */
const STRIKE_MARGIN_DEG = 4;

/**
 * Median of a number over the last 8 steps that show it, of one side or of both; NaN with fewer
 * than three.
 */
export function recentMedian(steps: readonly LiveStep[], metric: LiveMetric, side?: Side): number {
  const sides = side ? [side] : SIDES;
  const values = steps
    .filter((step) => sides.includes(step.side) && Number.isFinite(step[metric]))
    .slice(-RECENT_STEPS)
    .map((step) => step[metric]);
  return values.length >= LEAST_STEPS ? (median(values) ?? Number.NaN) : Number.NaN;
}

/** Foot-strike class of a foot's last steps; null where it is not known. */
export function recentFootStrike(steps: readonly LiveStep[], side?: Side): FootStrikeClass | null {
  const angle = recentMedian(steps, 'footStrikeDeg', side);
  return Number.isNaN(angle) ? null : footStrikeClass(angle, STRIKE_MARGIN_DEG);
}
