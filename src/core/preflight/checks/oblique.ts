import { isLength, isPosture, metricsWhere } from '../../metrics/metrics-by-trait.ts';
import type { PreflightCheck } from '../preflight-check.ts';

/**
 * A dozen looks give the angle to about 8° (synthetic clips: 0-9° where it was 0°, 24° where it was
 * 20°).
 */
const OBLIQUE_DEG = Object.freeze({ weaker: 17, lost: 32 });

/** The camera does not look at a right angle to the belt, or not along it. */
export const oblique: PreflightCheck = {
  id: 'oblique',
  check: ({ runner, view }) => {
    // Where the user says another view than was seen, the angle is that of the wrong view.
    if (!runner || !(runner.obliqueDeg >= OBLIQUE_DEG.weaker) || (view ?? runner.view) !== runner.view)
      return null;
    const values = { degrees: Math.round(runner.obliqueDeg / 5) * 5 };
    return runner.obliqueDeg >= OBLIQUE_DEG.lost
      ? { severity: 'loses', lost: metricsWhere(isPosture), weaker: metricsWhere(isLength), values }
      : { severity: 'weakens', weaker: metricsWhere(isPosture), values };
  },
};
