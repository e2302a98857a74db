import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { PicturePoint } from '../overlay/pose-at-frame.ts';
import { drawingPoint } from '../overlay/drawing-points.ts';

/**
 * Moves a pose of one clip onto the runner of another: same place of the hips, same length of the
 * legs, turned to face the same way in side views. A point that is not known stays unknown.
 */
export function ghostPose(
  ghost: { readonly pose: readonly PicturePoint[]; readonly analysis: RunAnalysis },
  onto: { readonly pose: readonly PicturePoint[]; readonly analysis: RunAnalysis },
): PicturePoint[] {
  const from = drawingPoint(ghost.pose, 'mid-hip', 'left');
  const to = drawingPoint(onto.pose, 'mid-hip', 'left');
  const scale = onto.analysis.camera.legLengthPx / ghost.analysis.camera.legLengthPx;
  const isMirrored =
    ghost.analysis.context.view === 'side' && ghost.analysis.camera.forward !== onto.analysis.camera.forward;
  const scaleX = isMirrored ? -scale : scale;
  return ghost.pose.map(({ x, y }) => ({ x: to.x + (x - from.x) * scaleX, y: to.y + (y - from.y) * scale }));
}
