import { METRIC_IDS } from '../../metrics/registry.ts';
import type { PreflightCheck } from '../preflight-check.ts';

/** The runner stands on the head or lies on the side: the file lost how the camera was held. */
export const pictureTurned: PreflightCheck = {
  id: 'picture-turned',
  check: ({ runner }) =>
    runner && runner.turnDeg !== 0
      ? { severity: 'loses', lost: METRIC_IDS, values: { degrees: runner.turnDeg } }
      : null,
};
