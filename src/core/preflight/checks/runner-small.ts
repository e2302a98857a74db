import { isPosture, metricsWhere } from '../../metrics/metrics-by-trait.ts';
import { METRIC_IDS } from '../../metrics/registry.ts';
import type { PreflightCheck } from '../preflight-check.ts';
import { PERSON_LIMITS } from '../../quality/check-person.ts';

/** The runner is small in the picture, by the limits that hold after the analysis too. */
export const runnerSmall: PreflightCheck = {
  id: 'runner-small',
  check: ({ runner }) => {
    if (!runner || !(runner.heightPx < PERSON_LIMITS.warnHeightPx)) return null;
    const values = { heightPx: Math.round(runner.heightPx) };
    return runner.heightPx < PERSON_LIMITS.refuseHeightPx
      ? { severity: 'loses', lost: METRIC_IDS, values }
      : { severity: 'weakens', weaker: metricsWhere(isPosture), values };
  },
};
