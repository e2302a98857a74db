import type { PreflightCheck } from '../preflight-check.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/** Share of the looks without a hand from which it is worth saying. */
const HANDS_OUT_SHARE = 0.25;

/** The hands leave the picture: only the arms' numbers suffer. */
export const handsOutOfFrame: PreflightCheck = {
  id: 'hands-out-of-frame',
  check: ({ runner }) =>
    runner && runner.handsOutShare >= HANDS_OUT_SHARE
      ? {
          severity: 'note',
          weaker: weakenedBy('hands-out-of-frame'),
          values: { percent: Math.round(100 * runner.handsOutShare) },
        }
      : null,
};
