import { isDuration, isPosture, isReadAtTouchDown, metricsWhere } from '../../metrics/metrics-by-trait.ts';
import type { PreflightCheck } from '../preflight-check.ts';
import { CAMERA_LIMITS } from '../../quality/check-camera.ts';
import { NO_TOUCH_DOWN_HZ } from '../../quality/frame-rate-limits.ts';
import { differentRateHz } from '../evidence/different-rate.ts';

/** Too few pictures a second for some numbers; repeated pictures do not count. */
export const frameRateLow: PreflightCheck = {
  id: 'frame-rate-low',
  check: (input) => {
    const fps = differentRateHz(input);
    if (!(fps < CAMERA_LIMITS.frameRateHz)) return null;
    const hangOnContact = [...metricsWhere(isDuration), ...metricsWhere(isReadAtTouchDown)];
    const values = { fps: Math.round(fps) };
    return fps < NO_TOUCH_DOWN_HZ
      ? {
          severity: 'loses',
          lost: hangOnContact,
          weaker: metricsWhere(isPosture),
          values,
        }
      : {
          severity: 'weakens',
          weaker: hangOnContact,
          values,
        };
  },
};
