import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { frameAtTime } from '../../state/frame-times.ts';
import type { Playhead } from '../../state/playhead.svelte.ts';

/**
 * Drives the playhead where the browser cannot play the file: the drawn skeleton then moves alone, at the
 * frames' own times.
 */
export function timerClock(playhead: Playhead): Attachment {
  return () => {
    $effect(() => playhead.reportShown(playhead.frame));
    $effect(() => {
      if (!playhead.playing) return;
      let request = 0;
      let before: number | null = null;
      let timeS = playhead.timesS[untrack(() => playhead.shownFrame)] ?? 0;
      const tick = (nowMs: number): void => {
        timeS += before === null ? 0 : ((nowMs - before) / 1000) * playhead.rate;
        before = nowMs;
        if (timeS >= playhead.durationS) playhead.reportEnded();
        else {
          playhead.reportShown(frameAtTime(playhead.timesS, timeS));
          request = requestAnimationFrame(tick);
        }
      };
      request = requestAnimationFrame(tick);
      return () => cancelAnimationFrame(request);
    });
  };
}
