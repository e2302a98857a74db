import { resultsPlayerKeysWords } from '../../../text/words/results/player-keys.ts';

/** One line of the list of keys. */
export interface KeyHelp {
  /** Each key by itself, as `keyInWords` takes it; those of one line act in this order. */
  readonly keys: readonly string[];
  readonly action: string;
}

const { play, goTo, look, mark } = resultsPlayerKeysWords.keyHelp;

/** The player's keys in words, by what they are for. */
export const KEY_HELP: readonly { readonly title: string; readonly lines: readonly KeyHelp[] }[] = [
  {
    title: play.title,
    lines: [
      { keys: ['Space', 'K'], action: play.playPause },
      { keys: ['L'], action: play.forwards },
      { keys: ['J'], action: play.backwards },
      { keys: ['<', '>'], action: play.slowerFaster },
      { keys: ['R'], action: play.repeat },
      { keys: ['G'], action: play.proof },
      { keys: ['[', ']'], action: play.repeatFromHere },
    ],
  },
  {
    title: goTo.title,
    lines: [
      { keys: ['←', '→'], action: goTo.frame },
      { keys: ['Shift ←', 'Shift →'], action: goTo.event },
      { keys: ['P', 'N'], action: goTo.flagged },
      { keys: ['1 … 9'], action: goTo.firstToNinth },
      { keys: ['Home', 'End'], action: goTo.startEnd },
    ],
  },
  {
    title: look.title,
    lines: [
      { keys: ['+', '−'], action: look.enlargeShrink },
      { keys: ['Z'], action: look.pictureOrRunner },
      { keys: ['Shift Z'], action: look.legs },
      { keys: ['0'], action: look.wholePicture },
      { keys: ['H'], action: look.arrowsMove },
      { keys: ['S', 'A', 'T', 'B'], action: look.layers },
      { keys: ['M'], action: look.measured },
      { keys: ['F'], action: look.fullScreen },
      { keys: ['Ctrl wheel'], action: look.underPointer },
    ],
  },
  {
    title: mark.title,
    lines: [
      { keys: ['Y', 'X', 'V'], action: mark.verdict },
      { keys: ['D'], action: mark.draw },
      { keys: ['C'], action: mark.comment },
      { keys: ['W'], action: mark.walkThrough },
      { keys: ['E'], action: mark.corrections },
      { keys: ['Ctrl Z', 'Ctrl Shift Z'], action: mark.undoRedo },
      { keys: ['Ctrl K'], action: mark.palette },
      { keys: ['?'], action: mark.thisList },
    ],
  },
];

/** A key, or several pressed together, as the keyboard names them: `Ctrl Z`, `Space`. */
export function keyInWords(keys: string): string {
  const names: Readonly<Record<string, string>> = resultsPlayerKeysWords.names;
  return keys
    .split(' ')
    .map((key) => names[key] ?? key)
    .join(' ');
}
