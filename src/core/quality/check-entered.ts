import { median } from 'd3-array';
import type { CameraModel } from '../camera/camera-model.ts';
import { detectFacing } from '../camera/detect-facing.ts';
import { detectView } from '../camera/detect-view.ts';
import { viewEvidence } from '../camera/view-evidence.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import type { QualityIssue } from './quality-issue.ts';
import { FOLDED_SHARE, trunkDirections } from './trunk-directions.ts';

/**
 * How plain the picture must be, 0…1, before it is believed against what was entered, and how
 * plainly feet on the belt go forwards before a video is said to play backwards (20 side views,
 * real and rendered: 0.26 to 1; the same played backwards: −1).
 */
const PLAIN = Object.freeze({ view: 0.5, facing: 0.6, backwards: -0.6 });

/** How many degrees clockwise a picture must be turned for its runner to stand upright. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/**
 * A torso within this of lying flat or on its head is of a turned picture, as a share of its
 * length: no runner leans by 45°.
 */
const TURNED_BY = 0.71;

/**
 * What the poses say against how the clip is held or described: a picture that stands on its head
 * or lies on its side, a video that plays backwards, a view or a direction that is plainly another
 * one. Each would turn signs
 * round or make numbers of what they are not, so each is said instead of any number.
 *
 * @param camera as it was used: with the view and facing that were entered, where they were
 * @param standsBy the user has seen that the picture contradicts them, and stands by them
 */
export function checkEntered(
  track: PoseTrack,
  camera: Pick<CameraModel, 'view' | 'facing'>,
  standsBy = false,
): readonly QualityIssue[] {
  const severity = standsBy ? 'warn' : 'refuse';
  const degrees = turnNeeded(track);
  if (degrees !== 0) return [{ code: 'picture-turned', severity: 'refuse', values: { degrees } }];
  const evidence = viewEvidence(track);
  const seen = detectView(evidence);
  if (seen.view !== camera.view) {
    if (!(seen.confidence >= PLAIN.view)) return [];
    const values = { entered: camera.view, seen: seen.view };
    return [{ code: 'view-contradicted', severity, values }];
  }
  if (camera.facing === null) return [];
  const direction = detectFacing(track, evidence.torsoPx);
  if (direction.feetGoBack <= PLAIN.backwards) return [{ code: 'plays-backwards', severity: 'refuse' }];
  if (direction.facing === camera.facing || !(direction.confidence >= PLAIN.facing)) return [];
  const values = { entered: camera.facing, seen: direction.facing };
  return [{ code: 'facing-contradicted', severity, values }];
}

/** The turn that brings the shoulders above the hips; 0 where they are, or cannot be told. */
export function turnNeeded(track: PoseTrack): QuarterTurn {
  const { across, down, foldedShare } = trunkDirections(track);
  if (foldedShare > FOLDED_SHARE) return 0;
  const [x, y] = [median(across) ?? 0, median(down) ?? 0];
  if (y > TURNED_BY) return 180;
  if (x < -TURNED_BY) return 90;
  return x > TURNED_BY ? 270 : 0;
}
