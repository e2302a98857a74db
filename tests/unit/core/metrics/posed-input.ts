import type { ResolvedContext, View } from '../../../../src/core/run/run-context.ts';
import type { CameraModel } from '../../../../src/core/camera/camera-model.ts';
import type { Stride } from '../../../../src/core/run/stride.ts';
import { computeKinematics } from '../../../../src/core/kinematics/compute-kinematics.ts';
import type { MetricInput } from '../../../../src/core/metrics/metric.ts';
import type { JointName, Side } from '../../../../src/core/pose/landmark.ts';
import { JOINT_INDEX, LANDMARK_COUNT } from '../../../../src/core/pose/landmark.ts';
import type { Trajectories } from '../../../../src/core/trajectories/trajectories.ts';

/** Position of a joint at a time: x right, y down, pixels. */
export type Path = (timeS: number) => readonly [number, number];
export type Pose = Partial<Record<`${Side}-${JointName}`, Path>>;

const RATE_HZ = 100;

/**
 * Trajectories of two seconds at 100 Hz that follow the given paths; every other landmark is
 * missing.
 */
export function posedTrajectories(pose: Pose, seconds = 2): Trajectories {
  const n = Math.round(seconds * RATE_HZ) + 1;
  const timesS = Float64Array.from({ length: n }, (_, i) => i / RATE_HZ);
  const x = Array.from({ length: LANDMARK_COUNT }, () => new Float64Array(n).fill(Number.NaN));
  const y = Array.from({ length: LANDMARK_COUNT }, () => new Float64Array(n).fill(Number.NaN));
  for (const [name, path] of Object.entries(pose)) {
    const [side, joint] = name.split('-') as [Side, JointName];
    const landmark = JOINT_INDEX[joint][side];
    for (let i = 0; i < n; i++) {
      const [px, py] = path(timesS[i]!);
      x[landmark]![i] = px;
      y[landmark]![i] = py;
    }
  }
  const frame = Int32Array.from({ length: n }, (_, i) => i);
  return { rateHz: RATE_HZ, timesS, x, y, frame, frameTimesS: timesS, swapped: new Uint8Array(n) };
}

/** A camera that sees a runner with a leg of 200 px, level and unscaled. */
export function camera(view: View, changes: Partial<CameraModel> = {}): CameraModel {
  const side = view === 'side';
  return {
    view,
    obliqueDeg: 0,
    facing: side ? 'right' : null,
    forward: 1,
    nearSide: side ? 'right' : null,
    rollDeg: 0,
    rollSource: 'unknown',
    beltAngleDeg: 0,
    legLengthPx: 200,
    runnerHeightPx: 400,
    metresPerPx: null,
    beltSpeedPxS: Number.NaN,
    beltLineYPx: Number.NaN,
    frontalAspectRad: 0,
    viewConfidence: 1,
    nearSideDepth: 0.4,
    torsoPx: 120,
    beltSpreadPx: 0,
    ...changes,
  };
}

/** A stride of 0.7 s from 0.5 s with toe-off at 0.75 s and the other foot's contact at 0.85 s. */
export function stride(changes: Partial<Stride> = {}): Stride {
  return {
    index: 0,
    side: 'right',
    leg: null,
    initialContactS: 0.5,
    toeOffS: 0.75,
    oppositeContactS: 0.85,
    nextContactS: 1.2,
    initialContactUncertaintyS: 0.01,
    toeOffUncertaintyS: 0.02,
    excluded: null,
    ...changes,
  };
}

export function metricInput(
  pose: Pose,
  view: View,
  options: {
    readonly camera?: Partial<CameraModel>;
    readonly context?: Partial<ResolvedContext>;
    readonly strides?: readonly Stride[];
    readonly frameRateHz?: number;
  } = {},
): MetricInput {
  const trajectories = posedTrajectories(pose);
  const model = camera(view, options.camera);
  return {
    context: {
      view,
      facing: model.facing,
      nearSide: model.nearSide,
      slowMotion: 1,
      model: 'heavy',
      ...options.context,
    },
    camera: model,
    trajectories,
    kinematics: computeKinematics(trajectories, model),
    strides: options.strides ?? [stride()],
    frameRateHz: options.frameRateHz ?? RATE_HZ,
  };
}

/** A path that stays at one place. */
export function still(x: number, y: number): Path {
  return () => [x, y];
}
