import { FOOT_STRIKE_CUTS, footStrikeClass } from '../../../src/core/metrics/foot-strike-class.ts';
import type { MetricScore } from '../synthetic/score-clip.ts';

/** How often the foot-strike class of a side of a clip is right. */
export interface StrikeClassScore {
  /** Sides whose true angle lies further than this from both cut-offs, degrees. */
  readonly marginDeg: number;
  readonly sides: number;
  readonly right: number;
}

/** Closer to a cut-off the class says nothing. */
const MARGIN_DEG = 3;

/**
 * Compares the class of the median foot-strike angle with that of the true one, where the truth is
 * clear.
 */
export function strikeClassScore(scores: readonly MetricScore[]): StrikeClassScore {
  const clear = scores.filter(
    ({ metric, truth }) =>
      metric === 'foot-strike-angle' &&
      Object.values(FOOT_STRIKE_CUTS).every((cut) => Math.abs(truth - cut) > MARGIN_DEG),
  );
  const right = clear.filter(
    ({ measured, truth }) => footStrikeClass(measured, 0) === footStrikeClass(truth, 0),
  );
  return { marginDeg: MARGIN_DEG, sides: clear.length, right: right.length };
}
