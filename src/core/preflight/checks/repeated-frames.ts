import type { PreflightCheck } from '../preflight-check.ts';
import { differentRateHz, repeatedShare } from '../evidence/different-rate.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/** Pictures are stored twice: 30 a second in a file of 60, or a film of 24 in one of 30. */
export const repeatedFramesCheck: PreflightCheck = {
  id: 'repeated-frames',
  check: (input) => {
    const share = repeatedShare(input);
    return share > 0
      ? {
          severity: 'weakens',
          weaker: weakenedBy('repeated-frames'),
          values: {
            percent: Math.round(100 * share),
            fps: Math.round(differentRateHz(input)),
            fileFps: Math.round(input.frameRateHz),
          },
        }
      : null;
  },
};
