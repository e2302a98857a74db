import { JOINT_INDEX } from '../../../src/core/pose/landmark.ts';
import { LEG_JOINTS } from '../../../src/core/pose/leg-points.ts';
import { landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { ErroneousTrack } from './pose-errors.ts';

export interface LegScore {
  /** Frames with a person in them. */
  readonly frames: number;
  /** Frames whose legs were confused by the estimator. */
  readonly confused: number;
  /** Frames in which all leg joints lie on the right leg after the repair. */
  readonly right: number;
  /** Frames that the estimator had right and the repair has wrong. */
  readonly spoilt: number;
}

/**
 * Counts the frames whose legs are rightly labelled after the repair; both legs on one point counts
 * by the true leg.
 */
export function scoreLegs(input: ErroneousTrack, repaired: PoseTrack): LegScore {
  let frames = 0;
  let confused = 0;
  let right = 0;
  let spoilt = 0;
  for (let frame = 0; frame < repaired.timesS.length; frame++) {
    const hip = input.track.landmarks[landmarkOffset(frame, JOINT_INDEX.hip.left)];
    if (!Number.isFinite(hip)) continue;
    const c = input.confused[frame] ?? 0;
    if (c === 3) continue;
    frames++;
    if (c > 0) confused++;
    const isRight = LEG_JOINTS.every((joint) =>
      (['left', 'right'] as const).every((side) => {
        const x = landmarkOffset(frame, JOINT_INDEX[joint][side]);
        const same = (part: number): boolean => {
          const value = repaired.landmarks[x + part] ?? Number.NaN;
          return Number.isNaN(value) || value === input.unconfused[x + part];
        };
        return same(0) && same(1);
      }),
    );
    if (isRight) right++;
    else if (c === 0) spoilt++;
  }
  return { frames, confused, right, spoilt };
}
