import { detectView } from '../camera/detect-view.ts';
import { nameSides } from '../camera/name-sides.ts';
import { viewEvidence } from '../camera/view-evidence.ts';
import { frameCount, landmarkOffset, type PoseTrack } from '../pose/pose-track.ts';
import { repairLegs } from '../pose/repair-legs.ts';
import type { RepairedLegs } from '../pose/repair-legs.ts';
import { betweenPictures, repeatedPoses } from '../pose/repeated-poses.ts';
import { hasStepRhythm, stepRate } from '../quality/step-rate.ts';
import type { StepRate } from '../quality/step-rate.ts';
import type { View } from '../run/run-context.ts';
import { DEFAULT_FILTER, filterTrajectories } from '../trajectories/filter-trajectories.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/**
 * Cut-off of the paths that angles are read from, Hz. Higher than that for events: 10 Hz rounds off
 * the knee's minimum and the foot's fall at contact (5° of bias on synthetic clips), while the
 * spread from stride to stride does not grow up to 20 Hz, on synthetic clips and on the real gym
 * clip alike.
 */
const ANGLE_CUTOFF_HZ = 20;

/** More frames than these that show the other end are no slips. */
const BOTH_ENDS_SHARE = 0.1;

/**
 * A track's paths before any correction by the user: what the whole analysis begins with, and most
 * of its time.
 */
export interface FollowedLegs {
  readonly repaired: RepairedLegs;
  readonly trajectories: Trajectories;
  readonly rhythm: StepRate;
  /** Share of the frames whose pose is that of the frame before, 0…1 (see `repeatedPoses`). */
  readonly repeatedShare: number;
  /** Whether many frames named the sides against the view (see `nameSides`). */
  readonly isSeenFromBothEnds: boolean;
}

/**
 * Repaired track, its paths and the rhythm of its legs. A repair that leaves no rhythm of walking
 * or running where the estimator's own labels have one made things worse, and is not used. A pose
 * of a picture that is stored again is put between its neighbours.
 *
 * @param view where the clip was filmed from, by the user's word; else the picture decides. From
 * the front and from behind it says which side of the body is which.
 * @param seams frames at which the track goes on elsewhere in the file: which leg is which is asked
 * of each piece by itself
 * @throws RangeError when `slowMotion` is not positive
 */
export function followLegs(
  seen: PoseTrack,
  slowMotion: number,
  view?: View,
  seams: readonly number[] = [],
): FollowedLegs {
  const { track, exchangedShare } = nameSides(seen, view ?? detectView(viewEvidence(seen)).view);
  const isSeenFromBothEnds = exchangedShare > BOTH_ENDS_SHARE;
  const { repeats, share } = repeatedPoses(track);
  const follow = (legs: RepairedLegs): FollowedLegs => {
    const moving = { ...legs, track: betweenPictures(legs.track, repeats) };
    const trajectories = filterTrajectories(moving, slowMotion, {
      ...DEFAULT_FILTER,
      cutoffHz: ANGLE_CUTOFF_HZ,
    });
    const rhythm = stepRate(trajectories);
    return { repaired: legs, trajectories, rhythm, repeatedShare: share, isSeenFromBothEnds };
  };
  const repaired = follow(seams.length > 0 ? repairPieces(track, seams) : repairLegs(track));
  if (hasStepRhythm(repaired.rhythm)) return repaired;
  const asEstimated = follow({ track, swapped: new Uint8Array(frameCount(track)) });
  return hasStepRhythm(asEstimated.rhythm) ? asEstimated : repaired;
}

/** The pieces between seams, each repaired alone, in one track again. */
function repairPieces(track: PoseTrack, seams: readonly number[]): RepairedLegs {
  const landmarks = track.landmarks.slice();
  const swapped = new Uint8Array(frameCount(track));
  for (const [index, from] of [0, ...seams].entries()) {
    const to = seams[index] ?? frameCount(track);
    const repaired = repairLegs({
      ...track,
      timesS: track.timesS.slice(from, to),
      landmarks: track.landmarks.slice(landmarkOffset(from, 0), landmarkOffset(to, 0)),
    });
    landmarks.set(repaired.track.landmarks, landmarkOffset(from, 0));
    swapped.set(repaired.swapped, from);
  }
  return { track: { ...track, landmarks }, swapped };
}
