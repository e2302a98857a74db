import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { frameAtTime } from '../../../state/session/frame-times.ts';
import type { Playhead } from '../../../state/session/playhead.svelte.ts';

/** Who plays, and whether a frame's picture can be shown yet; getters keep it reactive. */
export interface StepClockModel {
  readonly playhead: Playhead;
  /** This clock plays; otherwise the element does. */
  readonly plays: boolean;
  readonly isReady: (frame: number) => boolean;
}

/**
 * Plays frame by frame at the frames' own times, forwards or backwards, round a loop where there is
 * one. It waits for a picture that is not ready rather than leave it out.
 */
export function stepClock(model: StepClockModel): Attachment {
  return () => {
    $effect(() => {
      const { playhead } = model;
      if (!playhead.playing || !model.plays) return;
      const direction = playhead.reverse ? -1 : 1;
      let request = 0;
      let before: number | null = null;
      let timeS = playhead.timesS[untrack(() => playhead.frame)] ?? 0;
      const tick = (nowMs: number): void => {
        const elapsedS = before === null ? 0 : (nowMs - before) / 1000;
        before = nowMs;
        const here = playhead.frame;
        const next = advance(playhead, timeS + direction * elapsedS * playhead.rate);
        if (next === null) return playhead.reportEnded();
        // One frame at a time while pictures are still coming.
        const frame = model.isReady(next.frame) ? next.frame : here;
        timeS = frame === next.frame ? next.timeS : (playhead.timesS[here] ?? 0);
        if (frame !== here) playhead.frame = frame;
        request = requestAnimationFrame(tick);
      };
      request = requestAnimationFrame(tick);
      return () => cancelAnimationFrame(request);
    });
  };
}

/** Where the clock stands at a time that may lie beyond what is played; null at the end of it. */
function advance(
  playhead: Playhead,
  timeS: number,
): { readonly timeS: number; readonly frame: number } | null {
  const { timesS, loop, reverse } = playhead;
  const [first, last] = playhead.playedFrames;
  const startS = timesS[first] ?? 0;
  const lastS = timesS[last] ?? 0;
  // The last frame stays on show as long as the one before it did.
  const endS = lastS + (lastS - (timesS[last - 1] ?? lastS));
  if (reverse ? timeS >= startS : timeS < endS) {
    return { timeS, frame: Math.min(last, Math.max(first, frameAtTime(timesS, timeS))) };
  }
  if (!loop) return null;
  return reverse ? { timeS: lastS, frame: last } : { timeS: startS, frame: first };
}
