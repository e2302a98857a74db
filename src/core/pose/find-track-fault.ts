import { LANDMARK_COUNT } from './landmark.ts';
import { frameCount, LANDMARK_STRIDE, type PoseTrack } from './pose-track.ts';

/** Sides of a picture, pixels. */
const LEAST_SIDE = 16;
const MOST_SIDE = 16_384;
/** Pixels: far outside of any picture. */
const MOST_PLACE = 1e6;
/** Time between two frames of the fastest camera, seconds; and the longest clip. */
const LEAST_STEP_S = 1e-4;
const MOST_SECONDS = 4 * 3600;
/** The clip's length in median frame times: a file with a few frames and hours between them is no video. */
const MOST_STRETCH = 50;

/**
 * Why a track from outside cannot be the pose of a video: sizes, times or places that no camera gives, and that would make
 * the analysis run out of memory. Says nothing of how good the pose is.
 *
 * @returns words for "details", or null where nothing is wrong
 */
export function findTrackFault(track: PoseTrack): string | null {
  const { width, height, timesS, landmarks } = track;
  const frames = frameCount(track);
  if (!isWithin(width, LEAST_SIDE, MOST_SIDE) || !isWithin(height, LEAST_SIDE, MOST_SIDE)) {
    return `picture of ${width} × ${height}`;
  }
  if (frames === 0 || landmarks.length !== frames * LANDMARK_COUNT * LANDMARK_STRIDE) return 'no frames';
  if (Math.abs(timesS[0] ?? Number.NaN) > 1e-6) return `starts at ${timesS[0]} s`;
  const steps = timesS.slice(1).map((timeS, i) => timeS - (timesS[i] ?? 0));
  const shortest = steps.find((step) => !(step >= LEAST_STEP_S));
  if (shortest !== undefined) return `two frames ${shortest} s apart`;
  const lengthS = timesS[frames - 1] ?? 0;
  const medianS = steps.sort()[steps.length >> 1] ?? 1;
  if (lengthS > MOST_SECONDS || lengthS > MOST_STRETCH * frames * medianS)
    return `${frames} frames in ${lengthS} s`;
  const stray = landmarks.findIndex((value, i) => !isPlausible(value, i % LANDMARK_STRIDE === 3));
  return stray < 0 ? null : `landmark number ${landmarks[stray]}`;
}

/** NaN means that the point was not seen. */
function isPlausible(value: number, isVisibility: boolean): boolean {
  return Number.isNaN(value) || (isVisibility ? isWithin(value, -0.01, 1.01) : Math.abs(value) <= MOST_PLACE);
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
