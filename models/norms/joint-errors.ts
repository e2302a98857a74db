import { deviation, group, mean } from 'd3-array';

import type { CameraModel } from '../../src/core/camera/camera-model.ts';
import { JOINT_INDEX, SIDES } from '../../src/core/pose/landmark.ts';
import { landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';

/** The joints that a leg's readings are made of. */
const JOINTS = ['hip', 'knee', 'ankle'] as const;

/** Where the pose model places a joint all through a clip, off its true centre. */
export interface JointOffset {
  /** View, joint, leg and axis: what clips share under one kind is no error but a constant. */
  readonly kind: string;
  readonly mm: number;
}

/**
 * Mean over a clip of estimated minus true place of hips, knees and ankles, in the direction of
 * running (front and rear views: towards the other leg) and downwards.
 */
export function jointOffsets(
  estimated: PoseTrack,
  truth: PoseTrack,
  { view, forward, nearSide }: CameraModel,
  pxPerM: number,
): JointOffset[] {
  const frames = Array.from(truth.timesS.keys());
  return SIDES.flatMap((side) => {
    const leg = view === 'side' ? (side === nearSide ? 'near' : 'far') : 'either';
    // The runner's right lies at image right when seen from behind.
    const inwards = (side === 'left') === (view === 'rear') ? 1 : -1;
    const across = view === 'side' ? forward : inwards;
    return JOINTS.flatMap((joint) =>
      [0, 1].map((axis) => {
        const at = (track: PoseTrack, frame: number): number =>
          track.landmarks[landmarkOffset(frame, JOINT_INDEX[joint][side]) + axis] ?? Number.NaN;
        const px = mean(frames, (frame) => at(estimated, frame) - at(truth, frame)) ?? Number.NaN;
        const kind = `${view === 'side' ? 'side' : 'frontal'} ${joint} ${leg} ${axis === 0 ? 'along' : 'down'}`;
        return { kind, mm: ((axis === 0 ? across : 1) * 1000 * px) / pxPerM };
      }),
    );
  });
}

/**
 * Spread between clips of the joints' constant places, around what clips of that kind share (which
 * calibrations and corrections take off): root mean square over the kinds of legs that are judged,
 * millimetres.
 */
export function constantJointErrorMm(offsets: readonly JointOffset[]): number {
  const judged = offsets.filter(({ kind }) => !kind.includes(' far '));
  const spreads = [...group(judged, ({ kind }) => kind).values()].map((own) =>
    deviation(own, ({ mm }) => mm),
  );
  return Math.sqrt(mean(spreads, (spread) => spread && spread ** 2) ?? Number.NaN);
}
