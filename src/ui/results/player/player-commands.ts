import type { Command } from '../../../state/command-shelf.svelte.ts';
import type { PlayerAction } from './player-keys.ts';

/** What the player does, by name; steps and speeds are for keys alone. */
const COMMANDS: readonly (readonly [action: PlayerAction, label: string, keys: string])[] = [
  ['toggle-playing', 'Play or pause', 'Space'],
  ['proof', 'Play the proof of the number on show', 'G'],
  ['loop-next', 'Repeat the stride, its stance, its swing, nothing', 'R'],
  ['flagged-forward', 'Next flagged stride', 'N'],
  ['flagged-back', 'Flagged stride before', 'P'],
  ['verdict-agree', 'Flagged stride: agree', 'Y'],
  ['verdict-disagree', 'Flagged stride: disagree', 'X'],
  ['verdict-not-visible', 'Flagged stride: not visible', 'V'],
  ['zoom-runner', 'Whole picture or the runner', 'Z'],
  ['zoom-legs', 'Show the legs', 'Shift Z'],
  ['layer-skeleton', 'Skeleton on or off', 'S'],
  ['layer-angles', 'Angles on or off', 'A'],
  ['layer-trails', 'Trails on or off', 'T'],
  ['layer-belt', 'Belt line on or off', 'B'],
  ['layer-measurement', 'Measured number on or off', 'M'],
  ['full-screen', 'Full screen', 'F'],
  ['draw', 'Draw on this frame', 'D'],
  ['note', 'Comment on this frame', 'C'],
  ['walk-through', 'Record a walk-through', 'W'],
  ['corrections', 'Correct contacts, joints and strides', 'E'],
  ['help', 'All keys', '?'],
];

/** The player's actions as commands. */
export function playerCommands(act: (action: PlayerAction) => void): readonly Command[] {
  return COMMANDS.map(([action, label, keys]) => ({
    id: `player-${action}`,
    group: 'actions',
    label,
    keys,
    run: () => act(action),
  }));
}
