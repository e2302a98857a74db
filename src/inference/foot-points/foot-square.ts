import type { Point } from '../../core/geometry/point.ts';
import { JOINT_INDEX, SIDES, type JointName, type Side } from '../../core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../core/pose/pose-track.ts';

/** The points of a foot, in the order of the network's inputs and outputs. */
export const FOOT_POINTS = ['ankle', 'heel', 'toe'] as const satisfies readonly JointName[];

/** A foot's points in the order of `FOOT_POINTS`. */
type FootPoints = readonly [ankle: Point, heel: Point, toe: Point];

/**
 * The upright square around a foot that the network looks at, in pixels of the displayed frame. Its
 * side is the length of the trunk, which does not change while legs swing.
 */
export interface FootSquare {
  readonly centre: Point;
  readonly side: number;
  /** Seen in a mirror, so that the toe lies to the right of the heel: half as much to learn. */
  readonly mirrored: boolean;
  /** Where the pose model sees the foot. */
  readonly points: FootPoints;
}

/** A trunk of fewer pixels shows no foot: three pixels of the network would share one. */
const LEAST_TRUNK_PX = 20;

/**
 * The square around one foot; null where the pose model does not see the foot or the trunk, or the
 * runner is too small.
 *
 * @param landmarks 33 × [x, y, z, visibility] of one frame, pixels of the displayed frame
 */
export function footSquare(landmarks: ArrayLike<number>, side: Side): FootSquare | null {
  const [ankle, heel, toe] = FOOT_POINTS.map((joint) => pointOf(landmarks, joint, side)) as [
    Point,
    Point,
    Point,
  ];
  const hips = middleOf(landmarks, 'hip');
  const shoulders = middleOf(landmarks, 'shoulder');
  const trunk = Math.hypot(shoulders.x - hips.x, shoulders.y - hips.y);
  const centre = { x: (heel.x + toe.x) / 2, y: (heel.y + toe.y) / 2 };
  const isSeen = [centre.x, centre.y, ankle.x, ankle.y].every(Number.isFinite);
  if (!isSeen || !(trunk >= LEAST_TRUNK_PX)) return null;
  return { centre, side: trunk, mirrored: toe.x < heel.x, points: [ankle, heel, toe] };
}

/** From pixels of the displayed frame to parts of the square, 0…1, as it is looked at. */
export function intoSquare({ centre, side, mirrored }: FootSquare, { x, y }: Point): Point {
  const across = (x - centre.x) / side;
  return { x: 0.5 + (mirrored ? -across : across), y: 0.5 + (y - centre.y) / side };
}

/** The way back from `intoSquare`. */
export function fromSquare({ centre, side, mirrored }: FootSquare, { x, y }: Point): Point {
  const across = (x - 0.5) * side;
  return { x: centre.x + (mirrored ? -across : across), y: centre.y + (y - 0.5) * side };
}

function pointOf(landmarks: ArrayLike<number>, joint: JointName, side: Side): Point {
  const offset = JOINT_INDEX[joint][side] * LANDMARK_STRIDE;
  return { x: landmarks[offset] ?? Number.NaN, y: landmarks[offset + 1] ?? Number.NaN };
}

function middleOf(landmarks: ArrayLike<number>, joint: JointName): Point {
  const [left, right] = SIDES.map((side) => pointOf(landmarks, joint, side)) as [Point, Point];
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
}
