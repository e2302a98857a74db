import { JOINT_INDEX, type JointName } from './landmark.ts';
import { frameCount, landmarkOffset, type PoseTrack } from './pose-track.ts';

/** The joints whose sides a pose estimator confuses, from the hip down. */
export const LEG_JOINTS = ['knee', 'ankle', 'heel', 'toe'] as const satisfies readonly JointName[];

/** Image points of one joint of both legs over the frames that show a person, pixels. */
export interface JointPoints {
  readonly leftX: Float64Array;
  readonly leftY: Float64Array;
  readonly rightX: Float64Array;
  readonly rightY: Float64Array;
}

/**
 * Leg points of the frames in which a person was seen; the others are skipped, times tell how much
 * is missing.
 */
export interface LegPoints {
  /** File frame of each entry. */
  readonly frames: Int32Array;
  readonly timesS: Float64Array;
  /** y of the mid-hip, pixels: the same whichever leg is called left. */
  readonly midHipY: Float64Array;
  /** One entry per `LEG_JOINTS`. */
  readonly joints: readonly JointPoints[];
}

/** Collects the leg points of a track, leaving out frames without a person. */
export function legPoints(track: PoseTrack): LegPoints {
  const seen: number[] = [];
  for (let frame = 0; frame < frameCount(track); frame++) {
    if (
      LEG_JOINTS.every((joint) =>
        Number.isFinite(track.landmarks[landmarkOffset(frame, JOINT_INDEX[joint].left)]),
      )
    ) {
      seen.push(frame);
    }
  }
  const read = (landmark: number, axis: number): Float64Array =>
    Float64Array.from(seen, (frame) => track.landmarks[landmarkOffset(frame, landmark) + axis] ?? Number.NaN);
  return {
    frames: Int32Array.from(seen),
    timesS: Float64Array.from(seen, (frame) => track.timesS[frame] ?? Number.NaN),
    midHipY: mean(read(JOINT_INDEX.hip.left, 1), read(JOINT_INDEX.hip.right, 1)),
    joints: LEG_JOINTS.map((joint) => ({
      leftX: read(JOINT_INDEX[joint].left, 0),
      leftY: read(JOINT_INDEX[joint].left, 1),
      rightX: read(JOINT_INDEX[joint].right, 0),
      rightY: read(JOINT_INDEX[joint].right, 1),
    })),
  };
}

function mean(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => (value + (b[i] ?? Number.NaN)) / 2);
}
