import type { CameraModel } from '../camera/camera-model.ts';
import { foreshortening } from '../camera/foreshortening.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/**
 * Landmark paths in axes of gravity: `u` horizontal (side view: + forward; front and rear: + image
 * right) and `h` upward, both in pixels, camera roll and an oblique side view's foreshortening
 * removed. Differences are what counts.
 */
export interface GravityFrame {
  readonly u: readonly Float64Array[];
  readonly h: readonly Float64Array[];
}

/**
 * Turns the image axes of the given landmarks into axes of gravity; NaN stays NaN. Other landmarks
 * are left empty.
 */
export function gravityFrame(
  trajectories: Trajectories,
  camera: Pick<CameraModel, 'forward' | 'obliqueDeg' | 'rollDeg' | 'view'>,
  landmarks: readonly number[],
): GravityFrame {
  const roll = (camera.rollDeg * Math.PI) / 180;
  const cos = Math.cos(roll);
  const sin = Math.sin(roll);
  const direction = (camera.view === 'side' ? camera.forward : 1) / foreshortening(camera);
  const u: Float64Array[] = trajectories.x.map(() => new Float64Array(0));
  const h: Float64Array[] = trajectories.x.map(() => new Float64Array(0));
  for (const landmark of landmarks) {
    const x = trajectories.x[landmark];
    const y = trajectories.y[landmark];
    if (!x || !y) continue;
    const along = new Float64Array(x.length);
    const up = new Float64Array(x.length);
    for (let i = 0; i < x.length; i++) {
      const xi = x[i] ?? Number.NaN;
      const yi = y[i] ?? Number.NaN;
      along[i] = direction * (xi * cos - yi * sin);
      up[i] = -xi * sin - yi * cos;
    }
    u[landmark] = along;
    h[landmark] = up;
  }
  return { u, h };
}
