import type { Command } from '../../../state/command-shelf.svelte.ts';
import type { PlayerAction } from './player-keys.ts';
import { resultsPlayerKeysWords } from '../../../text/words/results/player-keys.ts';
import { keyInWords } from './key-help.ts';

const words = resultsPlayerKeysWords.commands;

/** What the player does, by name; steps and speeds are for keys alone. */
const COMMANDS: readonly (readonly [action: PlayerAction, label: string, keys: string])[] = [
  ['toggle-playing', words.playOrPause, 'Space'],
  ['proof', words.playProof, 'G'],
  ['loop-next', words.repeat, 'R'],
  ['flagged-forward', words.nextFlagged, 'N'],
  ['flagged-back', words.flaggedBefore, 'P'],
  ['verdict-agree', words.agree, 'Y'],
  ['verdict-disagree', words.disagree, 'X'],
  ['verdict-not-visible', words.notVisible, 'V'],
  ['zoom-runner', words.pictureOrRunner, 'Z'],
  ['zoom-legs', words.showLegs, 'Shift Z'],
  ['layer-skeleton', words.skeleton, 'S'],
  ['layer-angles', words.angles, 'A'],
  ['layer-trails', words.trails, 'T'],
  ['layer-belt', words.beltLine, 'B'],
  ['layer-measurement', words.measuredNumber, 'M'],
  ['full-screen', words.fullScreen, 'F'],
  ['draw', words.draw, 'D'],
  ['note', words.comment, 'C'],
  ['walk-through', words.walkThrough, 'W'],
  ['corrections', words.correct, 'E'],
  ['help', words.allKeys, '?'],
];

/** The player's actions as commands. */
export function playerCommands(act: (action: PlayerAction) => void): readonly Command[] {
  return COMMANDS.map(([action, label, keys]) => ({
    id: `player-${action}`,
    group: 'actions',
    label,
    keys: keyInWords(keys),
    run: () => act(action),
  }));
}
