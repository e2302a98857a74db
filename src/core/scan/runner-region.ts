import { JOINT_INDEX } from '../pose/landmark.ts';
import type { PixelBox } from '../pose/pixel-box.ts';
import { LANDMARK_STRIDE } from '../pose/pose-track.ts';
import { medianHeight, type ScannedPerson } from './link-people.ts';
import { unionBox } from './landmark-box.ts';

/** The region to infer on, and how the runner in it is told from others. */
export interface RunnerRegion extends PixelBox {
  /**
   * Where the runner's mid-hips are to be found; null where nobody else is in the picture. Not
   * optional, so that a copied box cannot stand in for a region and lose it.
   */
  readonly hips: PixelBox | null;
}

/**
 * Room around the places where the mid-hips were seen, in body heights: drift on the belt, not the
 * next person.
 */
const HIP_ZONE_MARGINS = Object.freeze({ x: 0.25, y: 0.2 });

/** Where the runner's mid-hips may be: the places where the scan saw them, with room around. */
export function hipZone(runner: ScannedPerson): PixelBox | null {
  const places = runner.sightings.map(({ landmarks }) => ({ ...midHips(landmarks), width: 0, height: 0 }));
  const union = unionBox(places);
  if (!union) return null;
  const height = medianHeight(runner);
  return {
    x: union.x - HIP_ZONE_MARGINS.x * height,
    y: union.y - HIP_ZONE_MARGINS.y * height,
    width: union.width + 2 * HIP_ZONE_MARGINS.x * height,
    height: union.height + 2 * HIP_ZONE_MARGINS.y * height,
  };
}

/** The point between the hips, pixels. */
export function midHips(landmarks: Float32Array): { readonly x: number; readonly y: number } {
  const left = JOINT_INDEX.hip.left * LANDMARK_STRIDE;
  const right = JOINT_INDEX.hip.right * LANDMARK_STRIDE;
  return {
    x: ((landmarks[left] ?? Number.NaN) + (landmarks[right] ?? Number.NaN)) / 2,
    y: ((landmarks[left + 1] ?? Number.NaN) + (landmarks[right + 1] ?? Number.NaN)) / 2,
  };
}

/** True where a point lies in a box. */
export function isInside({ x, y }: { readonly x: number; readonly y: number }, box: PixelBox): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}
