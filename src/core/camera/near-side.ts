import { median } from 'd3-array';
import type { Facing } from '../run/run-context.ts';
import type { JointName, Side } from '../pose/landmark.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import { frameCount, landmarkOffset } from '../pose/pose-track.ts';
import { frameStep } from './view-evidence.ts';

/**
 * The leg nearer to the camera in a side view. A camera that sees the runner face image right
 * stands on the runner's right, so the side follows from the facing; a mirrored video turns facing
 * and anatomy together, and the rule holds.
 */
export function nearSide(facing: Facing): Side {
  return facing;
}

const DEPTH_JOINTS: readonly JointName[] = ['shoulder', 'hip', 'knee'];

/**
 * How plainly the estimated depths agree with a near side: mean over shoulders, hips and knees of
 * the median depth difference far − near, in torso lengths; negative means that they contradict it.
 * NaN without depths.
 */
export function nearSideDepth(track: PoseTrack, near: Side, torsoPx: number): number {
  const far: Side = near === 'left' ? 'right' : 'left';
  const step = frameStep(frameCount(track));
  let sum = 0;
  for (const joint of DEPTH_JOINTS) {
    const differences: number[] = [];
    for (let frame = 0; frame < frameCount(track); frame += step) {
      const farZ = track.landmarks[landmarkOffset(frame, JOINT_INDEX[joint][far]) + 2] ?? Number.NaN;
      const nearZ = track.landmarks[landmarkOffset(frame, JOINT_INDEX[joint][near]) + 2] ?? Number.NaN;
      differences.push(farZ - nearZ);
    }
    sum += median(differences) ?? Number.NaN;
  }
  return sum / DEPTH_JOINTS.length / torsoPx;
}
