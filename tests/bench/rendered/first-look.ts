import { join, relative } from 'node:path';
import type { TrackJson } from '../../../src/core/export/track-json.ts';
import { JOINT_INDEX, SIDES } from '../../../src/core/pose/landmark.ts';
import { landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { isStored, readStored, writePacked } from './stored-json.ts';

/** Beside the kept tracks: the pose model's own feet, before the second look. */
const FIRST_LOOK_FOLDER = join(import.meta.dirname, 'first-look');
const FOOT = ['ankle', 'heel', 'toe'] as const;

/** Where the first look of a kept track lies, both as plain files. */
function firstLookOf(file: string): string {
  return join(FIRST_LOOK_FOLDER, relative(import.meta.dirname, file));
}

/** Whether the first look of a kept track is kept, too. */
export function hasFirstLook(file: string): boolean {
  return isStored(firstLookOf(file));
}

/**
 * Keeps the feet of a track that was estimated without the second look.
 *
 * @param file path of the kept track that has it, `….json`
 */
export function keepFirstLook(track: TrackJson, file: string): void {
  const feet = track.landmarks.map(
    (frame) =>
      frame &&
      SIDES.flatMap((side) => FOOT.flatMap((joint) => frame[JOINT_INDEX[joint][side]]?.slice(0, 2) ?? [])),
  );
  writePacked(firstLookOf(file), feet);
}

/**
 * The track of a kept file as it was before the feet were looked at a second time; the track itself
 * where no first look is kept.
 *
 * @param file path of the kept track, `….json`
 */
export function beforeSecondLook(track: PoseTrack, file: string): PoseTrack {
  if (!hasFirstLook(file)) return track;
  const landmarks = track.landmarks.slice();
  const feet = readStored(firstLookOf(file)) as (readonly number[] | null)[];
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
