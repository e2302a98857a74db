import { LANDMARK_COUNT } from './landmark.ts';
import { DOTS_STRIDE, frameCount, LANDMARK_STRIDE, type PoseTrack } from './pose-track.ts';

/** Sides of a picture, pixels. */
const LEAST_SIDE = 16;
const MOST_SIDE = 16_384;
/** Pixels: far outside of any picture. */
const MOST_PLACE = 1e6;
/**
 * Time between two frames, seconds: a burst may be this fast, the median frame of the fastest
 * camera is slower.
 */
const LEAST_STEP_S = 1e-4;
const LEAST_MEDIAN_STEP_S = 0.98e-3;
/**
 * The longest clip, seconds of the file: gait events are looked for at 240 Hz, whatever the
 * camera's rate.
 */
const MOST_SECONDS = 3600;
/**
 * Samples of the uniform grid that the analysis lays over the clip at the median frame rate, as a
 * share of its frames, plus what a stalled camera may cost; and at most. A change of rate in dim
 * light stays below 2; many frames at once and long waits between them are no video, and would fill
 * the memory with dozens of arrays of millions of samples.
 */
const MOST_SAMPLES_PER_FRAME = 2;
const SPARE_SAMPLES = 1_800;
const MOST_SAMPLES = 150_000;

/**
 * Why a track from outside cannot be the pose of a video: sizes, times or places that no camera
 * gives, and that would make the analysis run out of memory. Says nothing of how good the pose is.
 *
 * @returns words for "details", or null where nothing is wrong
 */
export function findTrackFault(track: PoseTrack): string | null {
  const { width, height, timesS, landmarks, dots } = track;
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
  if (medianS < LEAST_MEDIAN_STEP_S) return `${1 / medianS} frames a second`;
  const samples = lengthS / medianS + 1;
  const mostSamples = Math.min(MOST_SAMPLES, MOST_SAMPLES_PER_FRAME * frames + SPARE_SAMPLES);
  if (lengthS > MOST_SECONDS || samples > mostSamples) return `${frames} frames in ${lengthS} s`;
  const stray = findStray(landmarks);
  if (stray >= 0) return `landmark number ${landmarks[stray]}`;
  return dots === undefined || (dots.length === frames * DOTS_STRIDE && hasPlausibleDots(dots))
    ? null
    : 'dots that no picture has';
}

/** Whether every number of some frames' landmarks could be read in a picture. */
export function hasPlausibleLandmarks(landmarks: Float32Array): boolean {
  return findStray(landmarks) < 0;
}

/** Whether every place of the dots in some frames could be one in a picture. */
export function hasPlausibleDots(dots: Float32Array): boolean {
  return dots.every((place) => isPlausible(place, false));
}

function findStray(landmarks: Float32Array): number {
  return landmarks.findIndex((value, i) => !isPlausible(value, i % LANDMARK_STRIDE === 3));
}

/** NaN means that the point was not seen. */
function isPlausible(value: number, isVisibility: boolean): boolean {
  return Number.isNaN(value) || (isVisibility ? isWithin(value, -0.01, 1.01) : Math.abs(value) <= MOST_PLACE);
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
