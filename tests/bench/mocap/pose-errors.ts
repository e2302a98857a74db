import { FRONTAL_CALIBRATION } from '../../../src/core/kinematics/frontal-calibration.ts';
import { LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE, landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';
import { PIXELS_PER_METRE } from './project-track.ts';

/** What a pose estimator adds to the truth. Lengths in metres at the runner. */
export interface PoseErrors {
  readonly whiteM: number;
  /** Slowly varying error and its time constant. */
  readonly slowM: number;
  readonly slowTimeS: number;
  /** Constant offset per joint over the clip. */
  readonly jointBiasM: number;
  /**
   * In front and rear views: how far the constant offset across the picture is the same on both
   * legs, towards the other one (correlation).
   */
  readonly mirrored: number;
  /**
   * In rear views: how much of a knee's way ahead of hip and ankle is drawn across the picture by a
   * camera that stands beside the running direction (1: as geometry has it).
   */
  readonly forwardKneeFromBehind: number;
  /**
   * Constant lag per joint over the clip (an estimator that trails or leads a fast joint), seconds.
   */
  readonly jointLagS: number;
  /** Share of frames in which nobody is seen. */
  readonly droppedFrames: number;
  /** Jitter along the motion as a share of the distance moved during the exposure. */
  readonly blur: number;
  readonly exposureS: number;
  /** How the legs are confused; each takes about `swappedFrames` of the frames. */
  readonly swaps: 'none' | 'runs' | 'half-clip' | 'foot-only' | 'both-on-one';
  readonly swappedFrames: number;
  readonly longestSwap: number;
}

const { front, rear } = FRONTAL_CALIBRATION.kneeAlignment.forwardKneePerAspect;

/**
 * About 8 mm of jitter and drift, as BlazePose heavy shows on a sharp 60 Hz clip. A joint's
 * constant offset differs by 8 mm between 51 rendered clips (near legs of side views, both legs of
 * the others, per axis: knees 5 to 7, ankles 8 to 13, hips 7 to 11; `npm run norms` prints it). On
 * seven of them from front and rear left and right go together by 0.6 (hips) to 0.9 (ankles). From
 * behind, where the kneecap is out of sight, it draws less of a bent knee than geometry does, as
 * the app's own formula has it.
 */
export const POSE_LIKE: PoseErrors = Object.freeze({
  whiteM: 0.006,
  slowM: 0.0053,
  slowTimeS: 0.1,
  jointBiasM: 0.008,
  mirrored: 0.7,
  forwardKneeFromBehind: rear / front,
  jointLagS: 0,
  droppedFrames: 0.01,
  blur: 0.25,
  exposureS: 0.006,
  swaps: 'runs',
  swappedFrames: 0.1,
  longestSwap: 30,
});

export const NO_ERRORS: PoseErrors = Object.freeze({
  ...POSE_LIKE,
  whiteM: 0,
  slowM: 0,
  jointBiasM: 0,
  forwardKneeFromBehind: 1,
  droppedFrames: 0,
  blur: 0,
  swaps: 'none',
});

export interface ErroneousTrack {
  readonly track: PoseTrack;
  /**
   * Per frame: 1 where the whole leg was exchanged, 2 where the foot alone was, 3 where both legs
   * lie on one.
   */
  readonly confused: Uint8Array;
  /** The same landmarks with the same errors, but for the confusion of legs and dropped frames. */
  readonly unconfused: Float32Array;
}

/** From here on the left landmark of a pair is odd, and the right one follows it. */
const FIRST_PAIR = 11;
/** Left leg points; the right ones follow at +1. */
const LEG = [25, 27, 29, 31] as const;
const FOOT = [27, 29, 31] as const;

/**
 * A copy of the track with seeded errors added.
 *
 * @param isSide a side view, in which what is added to one leg says nothing of the other
 */
export function addPoseErrors(
  truth: PoseTrack,
  errors: PoseErrors,
  seed: number,
  isSide = true,
): ErroneousTrack {
  const random = seededRandom(seed);
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const frames = truth.timesS.length;
  const landmarks = truth.landmarks.slice();
  const at = (frame: number, k: number, part: number): number =>
    truth.landmarks[landmarkOffset(frame, k) + part] ?? Number.NaN;
  const px = PIXELS_PER_METRE;
  let leftAcross = 0;
  for (let k = 0; k < LANDMARK_COUNT; k++) {
    const bias = [gauss(), gauss()].map((g) => g * errors.jointBiasM * px);
    const isRight = k >= FIRST_PAIR && k % 2 === 0;
    if (isRight && !isSide) {
      const shared = errors.mirrored;
      bias[0] = -shared * leftAcross + Math.sqrt(1 - shared ** 2) * (bias[0] ?? 0);
    }
    leftAcross = bias[0] ?? 0;
    const lagS = errors.jointLagS > 0 ? gauss() * errors.jointLagS : 0;
    const slow = [gauss(), gauss()].map((g) => g * errors.slowM * px);
    for (let frame = 0; frame < frames; frame++) {
      const dt = (truth.timesS[frame] ?? 0) - (truth.timesS[frame - 1] ?? truth.timesS[frame] ?? 0);
      const keep = Math.exp(-dt / errors.slowTimeS);
      const along = gauss() * errors.blur * errors.exposureS;
      for (const axis of [0, 1]) {
        slow[axis] = keep * (slow[axis] ?? 0) + Math.sqrt(1 - keep * keep) * gauss() * errors.slowM * px;
        const speed = dt > 0 ? (at(frame, k, axis) - at(frame - 1, k, axis)) / dt : 0;
        const lead = (truth.timesS[frame + 1] ?? truth.timesS[frame] ?? 0) - (truth.timesS[frame] ?? 0);
        const onward = lead > 0 ? (at(frame + 1, k, axis) - at(frame, k, axis)) / lead : speed;
        const lag = (-lagS * (speed + onward)) / 2;
        const error =
          lag + (bias[axis] ?? 0) + (slow[axis] ?? 0) + gauss() * errors.whiteM * px + along * speed;
        landmarks[landmarkOffset(frame, k) + axis] = at(frame, k, axis) + error;
      }
    }
  }
  const unconfused = landmarks.slice();
  const confused = confuseLegs(landmarks, frames, errors, random);
  for (let frame = 0; frame < frames; frame++) {
    if (random() >= errors.droppedFrames) continue;
    const start = landmarkOffset(frame, 0);
    landmarks.fill(Number.NaN, start, start + LANDMARK_COUNT * LANDMARK_STRIDE);
  }
  return { track: { ...truth, landmarks }, confused, unconfused };
}

function confuseLegs(
  landmarks: Float32Array,
  frames: number,
  errors: PoseErrors,
  random: () => number,
): Uint8Array {
  const confused = new Uint8Array(frames);
  const kind = { none: 0, runs: 1, 'half-clip': 1, 'foot-only': 2, 'both-on-one': 3 }[errors.swaps];
  if (kind === 0) return confused;
  if (errors.swaps === 'half-clip') {
    confused.fill(kind, Math.floor(0.55 * frames));
  } else {
    let done = 0;
    while (done < errors.swappedFrames * frames) {
      const length = 1 + Math.floor(random() * errors.longestSwap);
      const start = Math.floor(random() * (frames - length));
      if (confused.subarray(Math.max(0, start - 1), start + length + 1).some((c) => c > 0)) {
        done += 0.05; // crowded: give up in the end
        continue;
      }
      confused.fill(kind, start, start + length);
      done += length;
    }
  }
  for (let frame = 0; frame < frames; frame++) {
    const c = confused[frame] ?? 0;
    for (const k of c === 2 ? FOOT : c > 0 ? LEG : []) {
      for (const axis of [0, 1]) {
        const left = landmarkOffset(frame, k) + axis;
        const right = landmarkOffset(frame, k + 1) + axis;
        const a = landmarks[left] ?? Number.NaN;
        const b = landmarks[right] ?? Number.NaN;
        landmarks[left] = c === 3 ? b + (random() - 0.5) * 3 : b;
        if (c !== 3) landmarks[right] = a;
      }
    }
  }
  return confused;
}
