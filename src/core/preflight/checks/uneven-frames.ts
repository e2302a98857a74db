import type { PreflightCheck } from '../preflight-check.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/** Missing frames, share of all, and a single gap, seconds of file time, that are worth saying. */
const UNEVEN_LIMITS = Object.freeze({ missing: 0.03, gapS: 0.12 });

/** The phone dropped frames. The true times are used, but a touch-down in a gap cannot be timed. */
export const unevenFrames: PreflightCheck = {
  id: 'uneven-frames',
  check: ({ scene, slowMotion, durationS }) => {
    const timing = scene?.timing;
    if (!timing || durationS === null) return null;
    const frames = (durationS * slowMotion) / timing.intervalS;
    const gapS = timing.longestGapS > 1.8 * timing.intervalS ? timing.longestGapS : 0;
    return timing.missing > UNEVEN_LIMITS.missing * frames || gapS > UNEVEN_LIMITS.gapS
      ? {
          severity: gapS > UNEVEN_LIMITS.gapS ? 'weakens' : 'note',
          weaker: weakenedBy('uneven-frames'),
          values: { missing: timing.missing, gapMs: Math.round(1000 * timing.longestGapS) },
        }
      : null;
  },
};
