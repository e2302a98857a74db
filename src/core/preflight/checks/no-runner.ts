import { METRIC_IDS } from '../../metrics/registry.ts';
import type { PreflightCheck } from '../preflight-check.ts';

/** Nobody was found in any picture. */
export const noRunner: PreflightCheck = {
  id: 'no-runner',
  check: ({ people }) => (people === 0 ? { severity: 'loses', lost: METRIC_IDS } : null),
};
