import { JOINT_INDEX, SIDES, type JointName } from '../../src/core/pose/landmark.ts';
import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';

/** A runner of known rhythm, seen from the side. */
export interface SyntheticRunnerOptions {
  readonly frames: number;
  readonly fps: number;
  /** Time of a whole stride, seconds. */
  readonly strideS: number;
  /** +1 faces image right. */
  readonly forward: 1 | -1;
}

/**
 * A plain kinematic runner: feet go back at belt speed in stance and swing forward on a cosine; the
 * left foot lands at every whole stride, the right half a stride later; the pelvis sinks once per
 * step. Pixels; no noise.
 */
export function syntheticRunner(options: SyntheticRunnerOptions): PoseTrack {
  const { frames, fps, strideS, forward } = options;
  const track = createPoseTrack(
    800,
    600,
    Float64Array.from({ length: frames }, (_, i) => i / fps),
  );
  const contactShare = 0.36;
  const beltPxS = 600;
  const reach = (contactShare * strideS * beltPxS) / 2;
  for (let frame = 0; frame < frames; frame++) {
    const t = frame / fps;
    const put = (joint: JointName, side: 'left' | 'right', x: number, y: number): void => {
      track.landmarks.set([400 + forward * x, y, 0, 0.9], landmarkOffset(frame, JOINT_INDEX[joint][side]));
    };
    const bob = 8 * Math.cos((4 * Math.PI * t) / strideS + 2);
    for (const side of SIDES) {
      const phase = (((t / strideS + (side === 'right' ? 0.5 : 0)) % 1) + 1) % 1;
      const isStance = phase < contactShare;
      const share = isStance ? phase / contactShare : (phase - contactShare) / (1 - contactShare);
      const x = isStance ? reach - 2 * reach * share : -reach * Math.cos(Math.PI * share);
      const lift = isStance ? 0 : 70 * Math.sin(Math.PI * share);
      put('shoulder', side, 10, 180 + bob);
      put('elbow', side, 0, 240 + bob);
      put('wrist', side, 40, 250 + bob);
      put('hip', side, 0, 320 + bob);
      put('knee', side, 0.5 * x + 12 + 0.3 * lift, 420 - 0.4 * lift);
      put('ankle', side, x, 520 - lift);
      put('heel', side, x - 15, 535 - lift);
      put('toe', side, x + 35, 538 - 0.9 * lift);
    }
    track.landmarks.set([425 * 1, 130 + bob, 0, 0.9], landmarkOffset(frame, 0));
  }
  return track;
}
