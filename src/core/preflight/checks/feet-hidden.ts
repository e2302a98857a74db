import type { RunnerEvidence } from '../evidence/runner-evidence.ts';
import type { PreflightCheck } from '../preflight-check.ts';
import { FEET_OUT_LIMITS } from './feet-out-of-frame.ts';
import { lostBy, weakenedBy } from '../../quality/picture-effects.ts';

/**
 * Limits of the check. On 20 clips, real and rendered, with the feet in sight: visibility 0.72 and
 * novelty 6.9 at least.
 */
const HIDDEN_FEET = Object.freeze({
  /**
   * Nothing new where the shoes should be, levels of 255, and little against the knees: behind a
   * bar it was 2 of 36.
   */
  novelty: 5,
  noveltyOfKnees: 0.25,
  /** How sure the pose model is of heel, toe and ankle. */
  visibility: 0.5,
});

/** Whether the picture stays the same where the shoes should be. */
export function feetAreCovered({
  feetNovelty,
  kneeNovelty,
}: Pick<RunnerEvidence, 'feetNovelty' | 'kneeNovelty'>): boolean {
  const { novelty, noveltyOfKnees } = HIDDEN_FEET;
  return feetNovelty < novelty && feetNovelty < noveltyOfKnees * kneeNovelty;
}

/**
 * A rail or the belt's edge stands before the feet: where the pose model guesses the shoes, the
 * picture stays the same throughout the clip; or the model itself is not sure of them.
 */
export const feetHidden: PreflightCheck = {
  id: 'feet-hidden',
  check: ({ runner }) => {
    if (!runner || runner.feetOutShare >= FEET_OUT_LIMITS.some) return null;
    const values = { percent: Math.round(100 * runner.feetVisibility) };
    if (feetAreCovered(runner)) {
      return {
        severity: 'loses',
        lost: lostBy('feet-covered'),
        weaker: weakenedBy('feet-covered'),
        values,
      };
    }
    return runner.feetVisibility < HIDDEN_FEET.visibility
      ? { severity: 'weakens', weaker: weakenedBy('feet-unsure'), values }
      : null;
  },
};
