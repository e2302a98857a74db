import type { LandmarkEdit } from '../run/run-edits.ts';
import { landmarkCorrection, type CorrectedPoint } from './landmark-correction.ts';
import type { Trajectories } from './trajectories.ts';

/** What the corrections are measured in. */
export interface EditedPicture {
  /** Of the displayed (rotated) frame, pixels. */
  readonly width: number;
  readonly height: number;
  /** How many times slower than life the file plays. */
  readonly slowMotion: number;
}

/**
 * Corrections of one landmark nearer than this are of the same frame: the later one holds, file
 * seconds.
 */
const SAME_FRAME_S = 1e-6;

/**
 * The paths with the landmarks that the user put in place by hand. Applied after the filter, so
 * that nothing takes the user's point for an outlier: at a corrected frame's time the path goes
 * through the point, around it the correction fades within `landmarkCorrection`'s reach, beyond
 * that the path is untouched. In a gap the point stands alone. Paths without a correction are
 * shared with `trajectories`.
 *
 * @param edits in file seconds and fractions of the picture
 */
export function applyLandmarkEdits(
  trajectories: Trajectories,
  edits: readonly LandmarkEdit[],
  { width, height, slowMotion }: EditedPicture,
): Trajectories {
  if (edits.length === 0) return trajectories;
  const x = [...trajectories.x];
  const y = [...trajectories.y];
  for (const landmark of new Set(edits.map((edit) => edit.landmark))) {
    const own = withoutOverruled(edits.filter((edit) => edit.landmark === landmark));
    const along = (size: number, axis: 'x' | 'y'): CorrectedPoint[] =>
      own.map((edit) => ({ timeS: edit.timeS / slowMotion, value: edit[axis] * size }));
    const [pathX, pathY] = [x[landmark], y[landmark]];
    if (!pathX || !pathY) continue;
    x[landmark] = landmarkCorrection(pathX, trajectories, along(width, 'x'));
    y[landmark] = landmarkCorrection(pathY, trajectories, along(height, 'y'));
  }
  return { ...trajectories, x, y };
}

/** In time order, one to a frame: the last that was made. */
function withoutOverruled(edits: readonly LandmarkEdit[]): LandmarkEdit[] {
  return edits
    .filter((edit, i) => !edits.slice(i + 1).some((later) => isSameFrame(edit, later)))
    .sort((a, b) => a.timeS - b.timeS);
}

function isSameFrame(a: LandmarkEdit, b: LandmarkEdit): boolean {
  return Math.abs(a.timeS - b.timeS) < SAME_FRAME_S;
}
