import type { ChronophotographPose } from './chronophotograph-data.ts';

/**
 * A polyline through flat x, y pairs, y turned to point down; `belt` is the y of the belt in the
 * drawing.
 */
function polyline(pairs: readonly number[], belt: number): string {
  let path = '';
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    path += `${index === 0 ? 'M' : 'L'}${pairs[index]} ${belt - (pairs[index + 1] ?? 0)}`;
  }
  return path;
}

/** Hip to knee to ankle, then the foot as a closed triangle: ankle, heel, toe. */
export function legPath(leg: readonly number[], belt: number): string {
  return `${polyline(leg, belt)}L${leg[4]} ${belt - (leg[5] ?? 0)}`;
}

/** Radius of the head's circle, centimetres. */
export const HEAD_RADIUS = 7.5;

/** Mid-hip to mid-shoulder to the edge of the head. */
export function trunkPath({ left, right, shoulder, head }: ChronophotographPose, belt: number): string {
  const hip = [0, 1].map((axis) => ((left[axis] ?? 0) + (right[axis] ?? 0)) / 2);
  const [dx = 0, dy = 0] = [0, 1].map((axis) => (head[axis] ?? 0) - (shoulder[axis] ?? 0));
  const share = 1 - HEAD_RADIUS / Math.max(HEAD_RADIUS, Math.hypot(dx, dy));
  const neck = [(shoulder[0] ?? 0) + dx * share, (shoulder[1] ?? 0) + dy * share];
  return polyline([...hip, ...shoulder, ...neck.map((value) => Math.round(value * 10) / 10)], belt);
}
