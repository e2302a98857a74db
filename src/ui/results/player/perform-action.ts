import { proofOnShow, toggleProof } from '../proof/proof-of.ts';
import { eventFrames, neighbouringEvent } from './event-frames.ts';
import type { PlayerAction } from './player-keys.ts';
import type { PlayerState } from './player-state.svelte.ts';

/** What only the component can do. */
export interface PlayerDoors {
  readonly toggleFullScreen: () => void;
  readonly openNotes: () => void;
  /** Shows or hides the bar of the walk-through. */
  readonly toggleWalkThrough: () => void;
}

/** Carries out what a key or a button asks of the player. */
export function performAction(action: PlayerAction, player: PlayerState, doors: PlayerDoors): void {
  const { clip, view, draw, layers } = player;
  const { playhead } = clip;
  switch (action) {
    case 'toggle-playing':
      return playhead.togglePlaying();
    case 'play-forwards':
      return playInDirection(player, false);
    case 'play-backwards':
      return playInDirection(player, true);
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
    case 'flagged-back':
      return player.goToFlagged('before');
    case 'flagged-forward':
      return player.goToFlagged('after');
    case 'verdict-agree':
      return player.judge('agree');
    case 'verdict-disagree':
      return player.judge('disagree');
    case 'verdict-not-visible':
      return player.judge('not-visible');
    case 'to-start':
      return playhead.goToFrame(0);
    case 'to-end':
      return playhead.goToFrame(playhead.lastFrame);
    case 'slower':
      return playhead.changeRate(-1);
    case 'faster':
      return playhead.changeRate(1);
    case 'loop-in':
      return player.markLoop('in');
    case 'loop-out':
      return player.markLoop('out');
    case 'loop-next':
      return player.repeatNext();
    case 'proof': {
      const shown = proofOnShow(clip);
      if (shown) toggleProof(clip, shown);
      return;
    }
    case 'zoom-in':
      return view.zoomStep(1);
    case 'zoom-out':
      return view.zoomStep(-1);
    case 'zoom-runner':
      return player.toggleRunner();
    case 'zoom-legs':
      return player.showLegs();
    case 'zoom-reset':
      return view.reset();
    case 'pan-keys':
      player.togglePanKeys();
      return;
    case 'layer-skeleton':
      return layers.toggle('skeleton');
    case 'layer-angles':
      return layers.toggle('angles');
    case 'layer-trails':
      return layers.toggle('trails');
    case 'layer-belt':
      return layers.toggle('belt');
    case 'layer-measurement':
      return layers.toggle('measurement');
    case 'full-screen':
      return doors.toggleFullScreen();
    case 'draw':
      return draw.toggle();
    case 'note':
      return doors.openNotes();
    case 'walk-through':
      return doors.toggleWalkThrough();
    case 'corrections':
      clip.editMode.isOn = !clip.editMode.isOn;
      return;
    case 'help':
      player.helpOpen = true;
      return;
    default:
      return player.goToFlagged(Number(action.slice('flagged-'.length)));
  }
}

/** Starts in a direction; asked again while it already goes there, it goes faster. */
function playInDirection({ clip: { playhead } }: PlayerState, reverse: boolean): void {
  if (playhead.playing && playhead.reverse === reverse) playhead.changeRate(1);
  else {
    playhead.playing = false;
    playhead.play(reverse);
  }
}
