import { runnerExtent } from '../../core/compare/runner-extent.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';

/** Room around the runner, share of the body's height on each side. */
const MARGIN = 0.15;

/**
 * The part of the picture in which the runner runs, with some room, pixels; null where nobody was
 * seen.
 */
export function runnerBox({ trajectories }: Pick<RunAnalysis, 'trajectories'>): PixelBox | null {
  const extent = runnerExtent(trajectories);
  if (!extent) return null;
  const { left, right, top, bottom } = extent;
  const margin = MARGIN * (bottom - top);
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}
