import type { Drawing } from '../../core/review/drawing.ts';
import { nearestFrame } from '../../state/session/frame-times.ts';
import type { RunClip } from '../../state/session/run-session.svelte.ts';

/** What was drawn on a frame. */
export function drawingsAt({ history, track }: RunClip, frame: number): readonly Drawing[] {
  return history.review.drawings.filter(({ timeS }) => nearestFrame(track.timesS, timeS) === frame);
}
