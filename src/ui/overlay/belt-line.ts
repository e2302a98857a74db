import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { JOINT_INDEX } from '../../core/pose/landmark.ts';
import type { PicturePoint } from './pose-at-frame.ts';

/**
 * The belt across the picture as the camera model has it (side view), picture pixels: through the
 * place where the near foot stands, with the belt's slope. Null where it is not known.
 */
export function beltLine(
  { camera, context, strides, trajectories }: RunAnalysis,
  width: number,
): readonly [PicturePoint, PicturePoint] | null {
  const { beltLineYPx, beltAngleDeg, forward } = camera;
  if (!Number.isFinite(beltLineYPx) || context.nearSide === null) return null;
  const toeX = trajectories.x[JOINT_INDEX.toe[context.nearSide]];
  const standing = strides
    .filter((stride) => stride.side === context.nearSide && stride.toeOffS !== null)
    .map((stride) => {
      const middleS = (stride.startS + (stride.toeOffS ?? stride.startS)) / 2 / context.slowMotion;
      return (
        toeX?.[Math.round((middleS - (trajectories.timesS[0] ?? 0)) * trajectories.rateHz)] ?? Number.NaN
      );
    })
    .filter((x) => Number.isFinite(x))
    .sort((a, b) => a - b);
  const atX = standing[standing.length >> 1] ?? width / 2;
  // Rising in the running direction is upwards in the picture, where y falls.
  const slope = -forward * Math.tan((beltAngleDeg * Math.PI) / 180);
  return [
    { x: 0, y: beltLineYPx - slope * atX },
    { x: width, y: beltLineYPx + slope * (width - atX) },
  ];
}
