import type { PreflightCheck } from '../preflight-check.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/**
 * Fastest over slowest movement, and frame rate, of the clip's parts. Steady running on all clips
 * tried: up to 1.3.
 */
const SPEED_LIMITS = Object.freeze({ pace: 2.2, rate: 2.5 });

/**
 * The speed changes within the clip: slow motion sets in, the video was edited, or the run begins
 * or ends.
 */
export const speedChanges: PreflightCheck = {
  id: 'speed-changes',
  check: ({ scene }) => {
    const pace = scene?.pace ?? 1;
    const rate = scene?.timing?.rateRatio ?? 1;
    return pace > SPEED_LIMITS.pace || rate > SPEED_LIMITS.rate
      ? {
          severity: 'weakens',
          weaker: weakenedBy('speed-changes'),
          values: { ratio: Math.round(10 * Math.max(pace, rate)) / 10 },
        }
      : null;
  },
};
