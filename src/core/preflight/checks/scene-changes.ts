import type { PreflightCheck } from '../preflight-check.ts';
import { weakenedBy } from '../../quality/picture-effects.ts';

/**
 * Stills that must show another scene: one alone may be somebody who walks by close to the camera.
 */
const OTHER_SCENE_STILLS = 2;

/** The video was cut together from several shots, or the camera swings away. */
export const sceneChanges: PreflightCheck = {
  id: 'scene-changes',
  check: ({ scene }) => {
    const camera = scene?.camera;
    return camera && camera.otherScene >= OTHER_SCENE_STILLS
      ? {
          severity: 'weakens',
          weaker: weakenedBy('scene-changes'),
          values: { stills: camera.otherScene, compared: camera.compared },
        }
      : null;
  },
};
