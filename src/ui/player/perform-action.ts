import type { RunClip } from '../../state/run-session.svelte.ts';
import { eventFrames, neighbouringEvent } from './event-frames.ts';
import type { PlayerAction } from './player-keys.ts';

/** Carries out what a key or a button asks of the player. */
export function performAction(action: PlayerAction, clip: RunClip): void {
  const { playhead } = clip;
  switch (action) {
    case 'toggle-playing':
      return playhead.togglePlaying();
    case 'frame-back':
      return playhead.step(-1);
    case 'frame-forward':
      return playhead.step(1);
    case 'event-back':
    case 'event-forward': {
      const direction = action === 'event-back' ? -1 : 1;
      const frame = neighbouringEvent(eventFrames(clip.analysis), playhead.frame, direction);
      if (frame !== null) playhead.goToFrame(frame);
      return;
    }
    case 'to-start':
      return playhead.goToFrame(0);
    case 'to-end':
      return playhead.goToFrame(playhead.lastFrame);
    case 'slower':
      return playhead.changeRate(-1);
    case 'faster':
      return playhead.changeRate(1);
  }
}
