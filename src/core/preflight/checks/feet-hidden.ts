import { METRIC_GROUPS } from '../metric-groups.ts';
import type { PreflightCheck } from '../preflight-check.ts';
import { FEET_OUT_LIMITS } from './feet-out-of-frame.ts';

/** Feet that are seen have a visibility of 0.72 or more on every clip tried; behind a rail or the belt's edge it falls. */
export const FEET_VISIBILITY = Object.freeze({ lost: 0.35, weaker: 0.6 });

/** Something stands before the feet: the pose model is not sure of heel, toe and ankle although they lie in the picture. */
export const feetHidden: PreflightCheck = {
  id: 'feet-hidden',
  check: ({ runner }) => {
    if (!runner || runner.feetOutShare >= FEET_OUT_LIMITS.some) return null;
    if (!(runner.feetVisibility < FEET_VISIBILITY.weaker)) return null;
    const values = { percent: Math.round(100 * runner.feetVisibility) };
    return runner.feetVisibility < FEET_VISIBILITY.lost
      ? {
          severity: 'loses',
          lost: METRIC_GROUPS.foot,
          weaker: [...METRIC_GROUPS.atTouchDown, ...METRIC_GROUPS.contactTimes],
          values,
        }
      : {
          severity: 'weakens',
          weaker: [...METRIC_GROUPS.atTouchDown, ...METRIC_GROUPS.contactTimes],
          values,
        };
  },
};
