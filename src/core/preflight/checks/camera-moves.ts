import type { PreflightCheck } from '../preflight-check.ts';
import { knownCamera } from '../evidence/known-camera.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/**
 * Shares of the runner's height: drift over the clip, and shift from one frame to the next. Below,
 * it is less than the pose error.
 */
const CAMERA_MOTION_LIMITS = Object.freeze({ wander: 0.08, shake: 0.006, turnDeg: 2 });

/** The camera is held in the hand or swings after the runner. */
export const cameraMoves: PreflightCheck = {
  id: 'camera-moves',
  check: ({ scene, runner, longSidePx }) => {
    const camera = knownCamera(scene);
    if (!camera || !runner || !(runner.heightPx > 0)) return null;
    const perHeight = longSidePx / runner.heightPx;
    const wander = camera.wander * perHeight;
    const shake = camera.shake * perHeight;
    const { wander: most, shake: shaken, turnDeg } = CAMERA_MOTION_LIMITS;
    return wander > most || shake > shaken || camera.turnDeg > turnDeg
      ? {
          severity: 'weakens',
          weaker: weakenedBy('camera-moves'),
          values: { percent: Math.round(100 * Math.max(wander, shake)) },
        }
      : null;
  },
};
