import { quantile } from 'd3-array';
import { JOINT_INDEX } from './landmark.ts';
import { frameCount, landmarkOffset, type PoseTrack } from './pose-track.ts';

/** Points of which some always move in a runner. */
const MOVING = ['elbow', 'wrist', 'knee', 'ankle', 'toe'] as const;
/**
 * A pose that differs from the one before by less than this share of what poses near it differ by
 * is of the same picture. In clips without repeats the least was 0.3; of a picture that is stored
 * twice, 0.02 to 0.1.
 */
const SAME_SHARE = 0.18;
/**
 * Pairs on either side whose movement is the yardstick: wide enough for pictures that are stored
 * five times.
 */
const NEAR = 8;
/** Repeats are an accident below this share of all pairs. */
export const REPEATED_SHARE = 0.12;
const FEWEST_PAIRS = 16;

/** Which frames of a clip show the picture of the frame before again, as their poses tell. */
export interface RepeatedPoses {
  /**
   * Per frame: 1 where it repeats the one before. All 0 where the repeats are few enough to be an
   * accident.
   */
  readonly repeats: Uint8Array;
  /** Share of the neighbouring frames, 0…1; 0 where it is an accident. */
  readonly share: number;
}

/**
 * Finds pictures that are stored twice, as in a film of 30 pictures a second in a file of 60, from
 * the poses alone: arms and legs of a runner never stand still all at once. Left and right may be
 * exchanged between frames. Frames without a person are no repeats.
 */
export function repeatedPoses(track: PoseTrack): RepeatedPoses {
  const frames = frameCount(track);
  const movement = Float64Array.from({ length: frames }, (_, frame) =>
    frame === 0 ? Number.NaN : movementTo(track, frame),
  );
  const repeats = new Uint8Array(frames);
  let pairs = 0;
  let repeated = 0;
  for (let frame = 1; frame < frames; frame++) {
    const moved = movement[frame] ?? Number.NaN;
    if (!Number.isFinite(moved)) continue;
    pairs++;
    const near = movement.subarray(Math.max(1, frame - NEAR), frame + NEAR + 1);
    if (!(moved < SAME_SHARE * (quantile(near, 0.75) ?? 0))) continue;
    repeats[frame] = 1;
    repeated++;
  }
  const share = pairs >= FEWEST_PAIRS ? repeated / pairs : 0;
  return share >= REPEATED_SHARE ? { repeats, share } : { repeats: new Uint8Array(frames), share: 0 };
}

/**
 * Mean way of the moving points from the frame before, pixels, left and right taken the way that is
 * shorter; NaN without a person.
 */
function movementTo(track: PoseTrack, frame: number): number {
  const way = (from: number, to: number): number => {
    const [a, b] = [landmarkOffset(frame - 1, from), landmarkOffset(frame, to)];
    const at = (offset: number): number => track.landmarks[offset] ?? Number.NaN;
    return Math.hypot(at(b) - at(a), at(b + 1) - at(a + 1));
  };
  let sum = 0;
  for (const joint of MOVING) {
    const { left, right } = JOINT_INDEX[joint];
    const straight = way(left, left) + way(right, right);
    const crossed = way(left, right) + way(right, left);
    sum += Math.min(straight, crossed);
  }
  return sum / (2 * MOVING.length);
}

/**
 * The track with each repeated pose put on the way to the next picture, linearly in time: the
 * picture shows its own instant only once. Repeats at the end of the clip stay.
 */
export function betweenPictures(track: PoseTrack, repeats: Uint8Array): PoseTrack {
  if (!repeats.includes(1)) return track;
  const landmarks = track.landmarks.slice();
  const size = landmarkOffset(1, 0);
  let first = 0;
  for (let next = 1; next < frameCount(track); next++) {
    if (repeats[next] === 1) continue;
    const start = track.timesS[first] ?? 0;
    const span = (track.timesS[next] ?? 0) - start;
    for (let frame = first + 1; frame < next; frame++) {
      const share = ((track.timesS[frame] ?? 0) - start) / span;
      for (let part = 0; part < size; part++) {
        const from = track.landmarks[first * size + part] ?? Number.NaN;
        const to = track.landmarks[next * size + part] ?? Number.NaN;
        landmarks[frame * size + part] = from + share * (to - from);
      }
    }
    first = next;
  }
  return { ...track, landmarks };
}
