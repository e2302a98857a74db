import { isReadAtTouchDown, metricsWhere, needsNoFeet } from '../../metrics/metrics-by-trait.ts';
import type { PreflightCheck } from '../preflight-check.ts';

/**
 * Shares of the looks with the lower foot outside: from the first on strides are lost, from the
 * second on all contacts.
 */
export const FEET_OUT_LIMITS = Object.freeze({ some: 0.08, most: 0.3 });

/**
 * The lower foot lies outside of the picture. Without feet there are no contacts, and with them
 * nearly every number goes.
 */
export const feetOutOfFrame: PreflightCheck = {
  id: 'feet-out-of-frame',
  check: ({ runner }) => {
    if (!runner || !(runner.feetOutShare >= FEET_OUT_LIMITS.some)) return null;
    const values = { percent: Math.round(100 * runner.feetOutShare) };
    return runner.feetOutShare >= FEET_OUT_LIMITS.most
      ? {
          severity: 'loses',
          lost: metricsWhere((metric) => !needsNoFeet(metric)),
          weaker: metricsWhere(needsNoFeet),
          values,
        }
      : { severity: 'weakens', weaker: metricsWhere(isReadAtTouchDown), values };
  },
};
