import type { PreflightCheck } from '../preflight-check.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/** Share of the looks without the crown from which it is worth saying. */
const HEAD_OUT_SHARE = 0.25;

/**
 * The head is cut off. The legs do not need it; the pose model finds the runner less surely, and
 * the height is a guess.
 */
export const headOutOfFrame: PreflightCheck = {
  id: 'head-out-of-frame',
  check: ({ runner }) =>
    runner && runner.headOutShare >= HEAD_OUT_SHARE
      ? {
          severity: 'weakens',
          weaker: weakenedBy('head-out-of-frame'),
          values: { percent: Math.round(100 * runner.headOutShare) },
        }
      : null,
};
