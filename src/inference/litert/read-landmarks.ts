import { sigmoid } from './sigmoid.ts';

/** Pixels to a side of the landmark network's picture. */
export const LANDMARK_PICTURE_SIZE = 256;
/** Landmarks that the network answers: 33 of the body, two for alignment, four of the hands. */
export const NETWORK_LANDMARKS = 39;
/** The alignment points, which tell where the body lies in the next picture. */
export const [MID_HIPS, ALIGNMENT] = [33, 34] as const;
/** Numbers of a landmark: x, y, z, visibility, presence. */
export const NUMBERS_PER_LANDMARK = 5;
/** Cells to a side of the heat maps. */
export const HEAT_MAP_SIZE = 64;

/** Cells around a landmark that its heat map is asked in, to each side. */
const HEAT_REACH = 3;
/** A heat map that is less certain than this leaves the landmark as it is. */
const LEAST_HEAT = 0.5;

/** One landmark: x, y, z in parts of the network's picture, visibility 0…1. */
export interface NetworkLandmark {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly visibility: number;
}

/**
 * The 39 landmarks in what the network answers; x and y made finer by the mean of the landmark's
 * heat map around it, where the map is sure, as MediaPipe does.
 *
 * @param landmarks 39 × (x, y, z in pixels of the network's picture, visibility, presence)
 * @param heatMaps 64 × 64 × 39, row by row, landmark innermost
 */
export function readLandmarks(landmarks: Float32Array, heatMaps: Float32Array): readonly NetworkLandmark[] {
  return Array.from({ length: NETWORK_LANDMARKS }, (_, index) => {
    const at = index * NUMBERS_PER_LANDMARK;
    const x = (landmarks[at] ?? Number.NaN) / LANDMARK_PICTURE_SIZE;
    const y = (landmarks[at + 1] ?? Number.NaN) / LANDMARK_PICTURE_SIZE;
    return {
      ...(heatCentre(heatMaps, index, x, y) ?? { x, y }),
      z: (landmarks[at + 2] ?? Number.NaN) / LANDMARK_PICTURE_SIZE,
      visibility: sigmoid(landmarks[at + 3] ?? Number.NaN),
    };
  });
}

/** Null where the point lies outside of the map, or the map is not sure. */
function heatCentre(
  heatMaps: Float32Array,
  index: number,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } | null {
  const column = Math.trunc(x * HEAT_MAP_SIZE);
  const row = Math.trunc(y * HEAT_MAP_SIZE);
  // Written so that NaN is outside too.
  if (!(column >= 0 && column < HEAT_MAP_SIZE && row >= 0 && row < HEAT_MAP_SIZE)) return null;
  let [sum, columns, rows, most] = [0, 0, 0, 0];
  for (let r = Math.max(0, row - HEAT_REACH); r <= Math.min(HEAT_MAP_SIZE - 1, row + HEAT_REACH); r++) {
    for (
      let c = Math.max(0, column - HEAT_REACH);
      c <= Math.min(HEAT_MAP_SIZE - 1, column + HEAT_REACH);
      c++
    ) {
      const heat = sigmoid(heatMaps[(r * HEAT_MAP_SIZE + c) * NETWORK_LANDMARKS + index] ?? Number.NaN);
      sum += heat;
      columns += c * heat;
      rows += r * heat;
      most = Math.max(most, heat);
    }
  }
  if (most < LEAST_HEAT) return null;
  return { x: columns / HEAT_MAP_SIZE / sum, y: rows / HEAT_MAP_SIZE / sum };
}
