import { LANDMARK_COUNT, oppositeLandmark } from '../pose/landmark.ts';
import { frameCount, landmarkOffset, LANDMARK_STRIDE, type PoseTrack } from '../pose/pose-track.ts';
import type { View } from '../run/run-context.ts';
import { bodyOrder } from './view-evidence.ts';

/** A track whose sides are named by its view. */
interface NamedSides {
  readonly track: PoseTrack;
  readonly exchangedShare: number;
}

/**
 * The track with left and right as a front or rear view shows them. Where the pose model takes a
 * front for a back in single frames it names all of the body's sides the wrong way round there:
 * those frames are exchanged as a whole, legs and arms with the trunk. Seen from the front the
 * runner's left is at image right. From the side nothing is asked; a track in which nothing is
 * wrong comes back as it is, with the share of its frames that were exchanged (0…1).
 *
 * @param view the direction that the clip was filmed from, as it was found or entered
 */
export function nameSides(track: PoseTrack, view: View): NamedSides {
  if (view === 'side') return { track, exchangedShare: 0 };
  const sign = view === 'front' ? 1 : -1;
  const wrong = Array.from({ length: frameCount(track) }, (_, frame) => frame).filter(
    (frame) => sign * bodyOrder(track.landmarks, frame) < 0,
  );
  if (wrong.length === 0) return { track, exchangedShare: 0 };
  const landmarks = track.landmarks.slice();
  for (const frame of wrong)
    for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
      const from = landmarkOffset(frame, oppositeLandmark(landmark));
      const point = track.landmarks.subarray(from, from + LANDMARK_STRIDE);
      landmarks.set(point, landmarkOffset(frame, landmark));
    }
  return { track: { ...track, landmarks }, exchangedShare: wrong.length / frameCount(track) };
}
