import type { PreflightCheck } from '../preflight-check.ts';
import { FEET_OUT_LIMITS } from './feet-out-of-frame.ts';
import { LOST_BY, WEAKENED_BY } from '../../quality/picture-effects.ts';

/** Limits of the check. On 20 clips, real and rendered, with the feet in sight: visibility 0.72 and novelty 6.9 at least. */
export const HIDDEN_FEET = Object.freeze({
  /** Nothing new where the shoes should be, levels of 255, and little against the knees: behind a bar it was 2 of 36. */
  novelty: 5,
  noveltyOfKnees: 0.25,
  /** How sure the pose model is of heel, toe and ankle. */
  visibility: 0.5,
});

/**
 * A rail or the belt's edge stands before the feet: where the pose model guesses the shoes, the picture stays the same
 * throughout the clip; or the model itself is not sure of them.
 */
export const feetHidden: PreflightCheck = {
  id: 'feet-hidden',
  check: ({ runner }) => {
    if (!runner || runner.feetOutShare >= FEET_OUT_LIMITS.some) return null;
    const { novelty, noveltyOfKnees, visibility } = HIDDEN_FEET;
    const covered = runner.feetNovelty < novelty && runner.feetNovelty < noveltyOfKnees * runner.kneeNovelty;
    const values = { percent: Math.round(100 * runner.feetVisibility) };
    if (covered) {
      return {
        severity: 'loses',
        lost: LOST_BY['feet-covered'] ?? [],
        weaker: WEAKENED_BY['feet-covered'],
        values,
      };
    }
    return runner.feetVisibility < visibility
      ? { severity: 'weakens', weaker: WEAKENED_BY['feet-unsure'], values }
      : null;
  },
};
