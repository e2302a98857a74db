import { bodyPoints, type BodyPoints } from './body-points.ts';
import type { MocapRun } from './load-mocap.ts';
import { addPoseErrors, type ErroneousTrack, type PoseErrors } from './pose-errors.ts';
import { projectTrack, type BenchCamera } from './project-track.ts';

/** Side views from both sides, straight and 10° off axis, level and rolled. */
export const SIDE_CAMERAS: readonly BenchCamera[] = [
  { name: 'right', view: 'side', azimuthDeg: 0, rollDeg: 0 },
  { name: 'right +10° roll 3°', view: 'side', azimuthDeg: 10, rollDeg: 3 },
  { name: 'right -10° roll -3°', view: 'side', azimuthDeg: -10, rollDeg: -3 },
  { name: 'left', view: 'side', azimuthDeg: 180, rollDeg: 0 },
  { name: 'left +10° roll -3°', view: 'side', azimuthDeg: 190, rollDeg: -3 },
  { name: 'left -10° roll 3°', view: 'side', azimuthDeg: 170, rollDeg: 3 },
];

export const REAR_CAMERAS: readonly BenchCamera[] = [
  { name: 'rear', view: 'rear', azimuthDeg: 270, rollDeg: 0 },
  { name: 'rear +8° roll 2°', view: 'rear', azimuthDeg: 278, rollDeg: 2 },
  { name: 'rear -8° roll -2°', view: 'rear', azimuthDeg: 262, rollDeg: -2 },
];

export const FRONT_CAMERAS: readonly BenchCamera[] = [
  { name: 'front', view: 'front', azimuthDeg: 90, rollDeg: 0 },
  { name: 'front +8° roll 2°', view: 'front', azimuthDeg: 98, rollDeg: 2 },
  { name: 'front -8° roll -2°', view: 'front', azimuthDeg: 82, rollDeg: -2 },
];

/** A part of a trial as a camera and a pose estimator see it. */
export interface SimulatedClip {
  readonly run: MocapRun;
  readonly camera: BenchCamera;
  /** Trial time of the first frame, seconds. */
  readonly startS: number;
  /** Seconds of the trial that are seen. */
  readonly durationS: number;
  readonly input: ErroneousTrack;
}

const points = new Map<MocapRun, BodyPoints>();

/** Films a trial from `startS` on with the given camera, frame rate and seeded pose errors. */
export function filmRun(
  run: MocapRun,
  camera: BenchCamera,
  rateHz: number,
  errors: PoseErrors,
  seed: number,
  startS = 0.003,
  longestS = 20,
): SimulatedClip {
  const known = points.get(run) ?? bodyPoints(run);
  points.set(run, known);
  const durationS = Math.min(run.durationS - startS - 0.01, longestS);
  const count = Math.floor(durationS * rateHz);
  const frameTimesS = Float64Array.from({ length: count }, (_, i) => startS + i / rateHz);
  const knee = camera.view === 'rear' ? errors.forwardKneeFromBehind : 1;
  const truth = projectTrack(known, run.rateHz, frameTimesS, camera, knee);
  return {
    run,
    camera,
    startS,
    durationS,
    input: addPoseErrors(truth, errors, seed, camera.view === 'side'),
  };
}
