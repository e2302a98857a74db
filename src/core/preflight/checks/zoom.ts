import type { PreflightCheck } from '../preflight-check.ts';
import { knownCamera } from '../evidence/known-camera.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/**
 * Largest over smallest scale of the background from which the camera zoomed: drift and focusing
 * stay under 1.03.
 */
const ZOOM_RATIO = 1.06;

/** The picture was zoomed while filming: lengths have no steady scale. */
export const zoom: PreflightCheck = {
  id: 'zoom',
  check: ({ scene }) => {
    const camera = knownCamera(scene);
    return camera && camera.zoom >= ZOOM_RATIO
      ? {
          severity: 'weakens',
          weaker: weakenedBy('zoom'),
          values: { percent: Math.round(100 * (camera.zoom - 1)) },
        }
      : null;
  },
};
