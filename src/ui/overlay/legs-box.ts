import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { joint } from './drawing-points.ts';
import { poseAtFrame } from './pose-at-frame.ts';

/** Room around the legs, as a share of their extent. */
const MARGIN = 0.12;

/**
 * A square around the legs at a frame, pixels of the picture, and inside of it where it can be;
 * else its middle.
 */
export function legsBox(
  { analysis, track }: RunClip,
  frame: number,
): { readonly x: number; readonly y: number; readonly size: number } {
  const pose = poseAtFrame(analysis.trajectories, frame);
  const seen = (['left', 'right'] as const)
    .flatMap((side) => (['hip', 'knee', 'heel', 'toe'] as const).map((name) => joint(pose, name, side)))
    .filter(({ x, y }) => Number.isFinite(x + y));
  const least = Math.min(track.width, track.height);
  if (seen.length === 0) {
    return { x: (track.width - least) / 2, y: (track.height - least) / 2, size: least };
  }
  const xs = seen.map(({ x }) => x);
  const ys = seen.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.min(least, Math.max(right - left, bottom - top) * (1 + 2 * MARGIN));
  const within = (middle: number, extent: number): number =>
    Math.min(extent - size, Math.max(0, middle - size / 2));
  return {
    x: within((left + right) / 2, track.width),
    y: within((top + bottom) / 2, track.height),
    size,
  };
}
