import type { LandmarkEdit } from '../run/run-edits.ts';

/** Two times of one frame, file seconds: the same number, but for storing and reading it. */
const SAME_FRAME_S = 1e-6;
/** How far outside of the picture a landmark may lie, in pictures. */
const OUTSIDE = 1;

/**
 * The corrections with a landmark put in its place on a frame; an earlier one of the same frame is
 * replaced.
 */
export function placeLandmark(landmarks: readonly LandmarkEdit[], edit: LandmarkEdit): LandmarkEdit[] {
  const inside = (fraction: number): number => Math.min(1 + OUTSIDE, Math.max(-OUTSIDE, fraction));
  return [...releaseLandmark(landmarks, edit), { ...edit, x: inside(edit.x), y: inside(edit.y) }];
}

/** The corrections with a landmark left where it was detected on a frame. */
export function releaseLandmark(
  landmarks: readonly LandmarkEdit[],
  { landmark, timeS }: Pick<LandmarkEdit, 'landmark' | 'timeS'>,
): LandmarkEdit[] {
  return landmarks.filter(
    (other) => other.landmark !== landmark || Math.abs(other.timeS - timeS) >= SAME_FRAME_S,
  );
}

/** The corrections made on a frame. */
export function landmarksAt(landmarks: readonly LandmarkEdit[], timeS: number): LandmarkEdit[] {
  return landmarks.filter((edit) => Math.abs(edit.timeS - timeS) < SAME_FRAME_S);
}
