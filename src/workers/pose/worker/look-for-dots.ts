import { dotWindow } from '../../../core/pose/dot-window.ts';
import { findDots } from '../../../core/pose/find-dots.ts';
import type { Point } from '../../../core/geometry/point.ts';
import type { PoseLandmarks } from '../../../inference/pose-estimator.ts';
import type { RegionCanvas } from '../../../media/region-canvas.ts';

/**
 * The two bright dots on the lower back of the runner whose landmarks these are, as
 * `PoseTrack.dots` has them: [x, y, x, y], pixels of the displayed frame; undefined where they are
 * not found.
 *
 * @param picture shows the frame, as the pose model saw it
 */
export function lookForDots(
  picture: RegionCanvas,
  landmarks: PoseLandmarks,
): readonly [number, number, number, number] | undefined {
  const window = dotWindow(landmarks);
  const patch = window && picture.readPatch(window.box);
  if (!patch) return undefined;
  const { region, canvas } = picture;
  const [across, down] = [region.width / canvas.width, region.height / canvas.height];
  const { middle, torsoPx } = window;
  const pair = findDots(patch, {
    middle: { x: (middle.x - region.x) / across - patch.x, y: (middle.y - region.y) / down - patch.y },
    torsoPx: torsoPx / down,
  });
  if (!pair) return undefined;
  const place = ({ x, y }: Point): readonly [number, number] => [
    region.x + (patch.x + x) * across,
    region.y + (patch.y + y) * down,
  ];
  return [...place(pair.left), ...place(pair.right)];
}
