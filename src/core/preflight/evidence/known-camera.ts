import type { CameraMotion } from './camera-motion.ts';
import type { SceneEvidence } from './scene-evidence.ts';

/** Share of the stills whose background must be found again for the camera's motion to be known. */
const KNOWN_SHARE = 0.5;

/** The camera's motion where the background showed it; null before a bare wall. */
export function knownCamera(scene: SceneEvidence | null): CameraMotion | null {
  const camera = scene?.camera;
  return camera && camera.compared > 0 && camera.known >= KNOWN_SHARE * camera.compared ? camera : null;
}
