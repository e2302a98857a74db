import { join, relative } from 'node:path';
import { JOINT_INDEX, SIDES } from '../../../src/core/pose/landmark.ts';
import { landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { isStored, readStored } from './stored-json.ts';

/** Beside the kept tracks: the pose model's own feet, before the second look. */
const FIRST_LOOK_FOLDER = join(import.meta.dirname, 'first-look');
const FOOT = ['ankle', 'heel', 'toe'] as const;

/**
 * The track of a kept file as it was before the feet were looked at a second time; the track itself
 * where no first look is kept.
 *
 * @param file path of the kept track, `….json`
 */
export function beforeSecondLook(track: PoseTrack, file: string): PoseTrack {
  const stored = join(FIRST_LOOK_FOLDER, relative(import.meta.dirname, file));
  if (!isStored(stored)) return track;
  const landmarks = track.landmarks.slice();
  const feet = readStored(stored) as (readonly number[] | null)[];
  feet.forEach((places, frame) => {
    if (!places) return;
    SIDES.forEach((side, sideAt) => {
      FOOT.forEach((joint, at) => {
        const offset = landmarkOffset(frame, JOINT_INDEX[joint][side]);
        const from = (sideAt * FOOT.length + at) * 2;
        landmarks[offset] = places[from] ?? Number.NaN;
        landmarks[offset + 1] = places[from + 1] ?? Number.NaN;
      });
    });
  });
  return { ...track, landmarks };
}
