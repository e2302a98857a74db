import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { JointName, Side } from '../../core/pose/landmark.ts';
import { jointError } from '../../core/quality/joint-error.ts';
import { legOf } from '../../core/run/leg-of.ts';

/** Radius of a joint's disc on the screen, CSS pixels. */
export type JointRadius = (name: JointName, side: Side) => number;

/**
 * How large the joints of a clip are drawn: as wide as they are uncertain. Undefined where the
 * runner's size in the picture is not known.
 *
 * @param scale picture pixels to screen pixels
 */
export function jointRadius(
  { camera, context }: Pick<RunAnalysis, 'camera' | 'context'>,
  scale: number,
): JointRadius | undefined {
  const legPx = camera.legLengthPx * scale;
  if (!(legPx > 0)) return undefined;
  return (name, side) => (jointError(context.model, legOf(side, context.nearSide), name) / 100) * legPx;
}
