import { feetAreCovered } from './feet-hidden.ts';
import { FEET_OUT_LIMITS } from './feet-out-of-frame.ts';
import type { PreflightCheck } from '../preflight-check.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/**
 * Blur of the shoes (`blurEffect`, 0…1). Sharp clips, real and rendered: usual 0.24-0.42, in full
 * swing up to 0.43; motion blur that shows: in swing 0.48-0.69, usual up to 0.55.
 */
const SHOE_BLUR = Object.freeze({ swing: 0.46, usual: 0.5 });

/** The shutter was open too long, or the picture is out of focus: the shoes smear. */
export const feetBlurred: PreflightCheck = {
  id: 'feet-blurred',
  check: ({ runner }) => {
    // What is at the edge of the picture or stands before the shoes says nothing of their
    // sharpness.
    if (!runner || runner.feetOutShare >= FEET_OUT_LIMITS.some || feetAreCovered(runner)) return null;
    const values = { percent: Math.round(100 * runner.fastShoeBlur) };
    if (runner.shoeBlur > SHOE_BLUR.usual) {
      return {
        severity: 'weakens',
        weaker: weakenedBy('feet-blurred'),
        values: { ...values, always: 1 },
      };
    }
    return runner.fastShoeBlur > SHOE_BLUR.swing
      ? { severity: 'note', weaker: weakenedBy('fast-foot-blurred'), values: { ...values, always: 0 } }
      : null;
  },
};
