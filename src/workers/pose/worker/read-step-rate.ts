import { followLegs } from '../../../core/analysis/follow-legs.ts';
import {
  createPoseTrack,
  frameCount,
  landmarkOffset,
  type PoseTrack,
} from '../../../core/pose/pose-track.ts';
import { legAlternations } from '../../../core/scan/leg-alternations.ts';
import { openVideo } from '../../../media/open-video.ts';
import { RegionCanvas } from '../../../media/region-canvas.ts';
import { feedFrames } from './frame-feed.ts';
import { INFERENCE_LONG_SIDE } from './infer-span.ts';
import { keptEstimator } from './kept-estimator.ts';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import type { PoseEvent } from '../protocol.ts';

/**
 * Looks per second of the file: three or more to a step of real running, many to one of slow
 * motion.
 */
const LOOKS_HZ = 10;
/**
 * Real running shows itself in the first stretch; slow motion, up to 12-fold, in all of it. Seconds
 * of the file.
 */
const [FIRST_S, MOST_S] = [4, 30];
/** Steps in the first stretch that only real running takes: 135 a minute. */
const PLAINLY_REAL = 9;
/** A weaker rhythm is no ground for a question. */
const LEAST_STRENGTH = 0.6;

/**
 * Steps per minute of the file as the legs' rhythm tells, to see slow motion before the analysis
 * does: a moment for real running, some seconds for slow motion. Null for plain running in real
 * time, and where no rhythm shows itself.
 */
export async function readStepRate(
  { file, name, crop, bundle }: { file: Blob; name: string; crop: PixelBox; bundle?: Blob },
  emit: (event: PoseEvent) => void,
): Promise<{ readonly stepsPerMin: number | null }> {
  using video = await openVideo(file, name);
  const { width, height, durationS } = video.info;
  const fromS = Math.max(0, (durationS - MOST_S) / 2);
  const frames = framesBetween(video.times.timesS, fromS, fromS + MOST_S);
  const timesS = Float64Array.from(frames, (frame) => (video.times.timesS[frame] ?? 0) - fromS);
  const track = createPoseTrack(width, height, timesS);
  const firstLooks = Math.min(frames.length, FIRST_S * LOOKS_HZ);
  const estimator = await keptEstimator({
    model: 'lite',
    delegate: 'CPU',
    mode: { type: 'single', maxPeople: 1 },
    ...(bundle && { bundle }),
  });
  const picture = new RegionCanvas(crop, INFERENCE_LONG_SIDE);
  let look = 0;
  for await (const fed of feedFrames(video, frames, 'decode', emit)) {
    fed.drawTo(picture);
    const landmarks = (await estimator.estimate(picture))[0];
    if (landmarks) track.landmarks.set(landmarks, landmarkOffset(look, 0));
    look++;
    if (look !== firstLooks) continue;
    if (legAlternations(beginning(track, look)) >= PLAINLY_REAL) return { stepsPerMin: null };
  }
  const { stepsPerMin, strength } = followLegs(track, 1).rhythm;
  return { stepsPerMin: strength >= LEAST_STRENGTH ? stepsPerMin : null };
}

/** The first frames of a track. */
function beginning(track: PoseTrack, frames: number): PoseTrack {
  const end = Math.min(frames, frameCount(track));
  return {
    ...track,
    timesS: track.timesS.slice(0, end),
    landmarks: track.landmarks.slice(0, landmarkOffset(end, 0)),
  };
}

/** Frames about `1 / LOOKS_HZ` apart between two times, ascending, each once. */
function framesBetween(timesS: Float64Array, fromS: number, toS: number): readonly number[] {
  const frames: number[] = [];
  let nextS = fromS;
  for (const [frame, timeS] of timesS.entries()) {
    if (timeS < nextS) continue;
    if (timeS >= toS) break;
    frames.push(frame);
    nextS += 1 / LOOKS_HZ;
  }
  return frames;
}
