import type { BodyPoint } from '../../core/metrics/metric.ts';
import { JOINT_INDEX, oppositeSide, type JointName, type Side } from '../../core/pose/landmark.ts';
import { DOT_INDEX, type PicturePoint } from './pose-at-frame.ts';

/**
 * Where a drawing's named point of the stride's side lies in the picture; NaN when it is not known.
 */
export function drawingPoint(pose: readonly PicturePoint[], point: BodyPoint, side: Side): PicturePoint {
  switch (point) {
    case 'mid-hip':
      return midpoint(pose, 'hip');
    case 'mid-shoulder':
      return midpoint(pose, 'shoulder');
    case 'opposite-hip':
      return joint(pose, 'hip', oppositeSide(side));
    case 'opposite-knee':
      return joint(pose, 'knee', oppositeSide(side));
    case 'opposite-ankle':
      return joint(pose, 'ankle', oppositeSide(side));
    case 'left-dot':
      return pose[DOT_INDEX.left] ?? UNKNOWN;
    case 'right-dot':
      return pose[DOT_INDEX.right] ?? UNKNOWN;
    default:
      return joint(pose, point, side);
  }
}

/** A joint of one side. */
export function joint(pose: readonly PicturePoint[], name: JointName, side: Side): PicturePoint {
  return pose[JOINT_INDEX[name][side]] ?? UNKNOWN;
}

const UNKNOWN: PicturePoint = Object.freeze({ x: Number.NaN, y: Number.NaN });

function midpoint(pose: readonly PicturePoint[], name: JointName): PicturePoint {
  const left = joint(pose, name, 'left');
  const right = joint(pose, name, 'right');
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
}
