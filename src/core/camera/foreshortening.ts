import type { CameraModel } from './camera-model.ts';

/** Obliqueness beyond which the correction is not trusted to grow, degrees. */
const LARGEST_DEG = 30;

/**
 * How much shorter fore-aft distances look than they are, 0…1: the cosine of the obliqueness in a
 * side view, 1 in front and rear views and when the obliqueness is unknown. Divide horizontal image
 * distances by it.
 */
export function foreshortening(camera: Pick<CameraModel, 'obliqueDeg' | 'view'>): number {
  if (camera.view !== 'side' || !Number.isFinite(camera.obliqueDeg)) return 1;
  return Math.cos((Math.min(camera.obliqueDeg, LARGEST_DEG) * Math.PI) / 180);
}
