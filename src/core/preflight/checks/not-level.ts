import { isAgainstGravity, metricsWhere } from '../../metrics/metrics-by-trait.ts';
import type { PreflightCheck } from '../preflight-check.ts';

/**
 * Limits of the tilt check. On 12 synthetic clips the agreed tilt was within 0.6° of the camera's.
 */
const LEVEL_LIMITS = Object.freeze({
  degrees: 2,
  /** Uprights and level edges turned by different amounts are perspective, not tilt. */
  disagreementDeg: 1,
  /** Edges of each kind, in longer sides of the picture, and how alike they lie. */
  length: 0.3,
  share: 0.3,
});

/** The camera is tilted: upright and level edges of the room are turned by the same angle. */
export const notLevel: PreflightCheck = {
  id: 'not-level',
  check: ({ scene }) => {
    const tilt = scene?.tilt;
    if (!tilt) return null;
    const { upright, level } = tilt;
    const seen = [upright, level].every(
      ({ length, share }) => length >= LEVEL_LIMITS.length && share >= LEVEL_LIMITS.share,
    );
    if (!seen || !(Math.abs(upright.degrees - level.degrees) <= LEVEL_LIMITS.disagreementDeg)) return null;
    const degrees = (upright.degrees + level.degrees) / 2;
    return Math.abs(degrees) >= LEVEL_LIMITS.degrees
      ? {
          severity: 'weakens',
          weaker: metricsWhere(isAgainstGravity),
          values: { degrees: Math.round(10 * degrees) / 10 },
        }
      : null;
  },
};
