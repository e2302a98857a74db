import { frameStep } from '../camera/view-evidence.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { frameCount, landmarkOffset, type PoseTrack } from '../pose/pose-track.ts';

/**
 * With more folded frames than this share a clip says nothing of how its picture is held. Of 158
 * clips two have more than 4 %, 76 and 99 %: a console stands before the whole trunk.
 */
export const FOLDED_SHARE = 0.3;

/** Where trunks point in the picture, and how often they cannot. */
interface TrunkDirections {
  /** From the hips to the shoulders, unit length: x to the right, y down. */
  readonly across: readonly number[];
  readonly down: readonly number[];
  /**
   * Share of the frames with a person in which the trunk lies folded onto the legs: so the pose
   * model draws one that something hides. They are not among the directions.
   */
  readonly foldedShare: number;
}

/** Trunks of a clip, of frames spread over it. Frames without a person are left out. */
export function trunkDirections(track: PoseTrack): TrunkDirections {
  const { shoulder, hip, ankle } = JOINT_INDEX;
  const across: number[] = [];
  const down: number[] = [];
  let folded = 0;
  const step = frameStep(frameCount(track));
  for (let frame = 0; frame < frameCount(track); frame += step) {
    const middle = (joint: typeof hip, part: 0 | 1): number => {
      const at = (landmark: number): number =>
        track.landmarks[landmarkOffset(frame, landmark) + part] ?? Number.NaN;
      return (at(joint.left) + at(joint.right)) / 2;
    };
    const [hipX, hipY] = [middle(hip, 0), middle(hip, 1)];
    const [x, y] = [middle(shoulder, 0) - hipX, middle(shoulder, 1) - hipY];
    const length = Math.hypot(x, y);
    if (!(length > 0)) continue;
    if (x * (middle(ankle, 0) - hipX) + y * (middle(ankle, 1) - hipY) > 0) {
      folded++;
      continue;
    }
    across.push(x / length);
    down.push(y / length);
  }
  const seen = folded + down.length;
  return { across, down, foldedShare: seen > 0 ? folded / seen : 0 };
}
