import type { PreflightCheck } from '../preflight-check.ts';

/**
 * The file plays parts of the recording at another speed, as phones do with slow motion; the
 * recording itself is measured.
 */
export const slowMotionUndone: PreflightCheck = {
  id: 'slow-motion-undone',
  check: ({ undone, frameRateHz }) =>
    undone?.speeds ? { severity: 'note', values: { fps: Math.round(frameRateHz) } } : null,
};
