import { LANDMARK_COUNT } from './landmark.ts';

/** Numbers kept per landmark: x, y, z in pixels of the displayed frame, visibility 0…1. */
export const LANDMARK_STRIDE = 4;

/** Numbers kept per frame of two dots: x, y of the left one in the picture, x, y of the right. */
export const DOTS_STRIDE = 4;

/**
 * The pose of one person over a clip, as estimated: nothing repaired, nothing filtered.
 * Structure of arrays; NaN in x, y, z and visibility means the person was not seen in that frame.
 */
export interface PoseTrack {
  /** Width of the displayed (rotated) frame, pixels. */
  readonly width: number;
  /** Height of the displayed (rotated) frame, pixels. */
  readonly height: number;
  /**
   * Presentation time of each frame in the file, seconds, zero at the first frame, strictly
   * increasing.
   */
  readonly timesS: Float64Array;
  /** frames × 33 × [x, y, z, visibility]; x right, y down, z towards the camera is negative. */
  readonly landmarks: Float32Array;
  /**
   * Where somebody looked for two bright dots on the runner's lower back (`find-dots`): frames ×
   * [x, y, x, y], pixels of the displayed frame, the dot further left in the picture first; NaN
   * where they were not found. Left out: nobody looked.
   */
  readonly dots?: Float32Array;
}

/** Number of frames of the track. */
export function frameCount(track: PoseTrack): number {
  return track.timesS.length;
}

/** Offset of a landmark's x in `track.landmarks`; y, z, visibility follow it. */
export function landmarkOffset(frame: number, landmark: number): number {
  return (frame * LANDMARK_COUNT + landmark) * LANDMARK_STRIDE;
}

/** An empty track of the given size with every landmark missing (NaN). */
export function createPoseTrack(width: number, height: number, timesS: Float64Array): PoseTrack {
  const landmarks = new Float32Array(timesS.length * LANDMARK_COUNT * LANDMARK_STRIDE).fill(Number.NaN);
  return { width, height, timesS, landmarks };
}
