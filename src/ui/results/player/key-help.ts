/** One line of the list of keys. */
export interface KeyHelp {
  /** Each key by itself; those of one line do the actions in this order. */
  readonly keys: readonly string[];
  readonly action: string;
}

/** The player's keys in words, by what they are for. */
export const KEY_HELP: readonly { readonly title: string; readonly lines: readonly KeyHelp[] }[] = [
  {
    title: 'Play',
    lines: [
      { keys: ['Space', 'K'], action: 'Play, pause' },
      { keys: ['L'], action: 'Forwards; again: faster, up to 1×' },
      { keys: ['J'], action: 'Backwards; again: faster, up to 1×' },
      { keys: ['<', '>'], action: 'Slower, faster' },
      { keys: ['R'], action: 'Repeat the stride, its stance, its swing, nothing' },
      { keys: ['G'], action: 'The proof: the clearest stride of the number, stopped where it was read' },
      { keys: ['[', ']'], action: 'Repeat from here, up to here' },
    ],
  },
  {
    title: 'Go to',
    lines: [
      { keys: ['←', '→'], action: 'One frame back, forward (also , and .)' },
      { keys: ['Shift ←', 'Shift →'], action: 'Contact or toe-off before, after' },
      { keys: ['P', 'N'], action: 'Flagged stride before, after' },
      { keys: ['1 … 9'], action: 'First to ninth flagged stride' },
      { keys: ['Home', 'End'], action: 'Start, end, with the focus in the player' },
    ],
  },
  {
    title: 'Look',
    lines: [
      { keys: ['+', '−'], action: 'Enlarge, shrink' },
      { keys: ['Z'], action: 'Whole picture; again: the runner' },
      { keys: ['Shift Z'], action: 'The legs' },
      { keys: ['0'], action: 'Whole picture' },
      { keys: ['H'], action: 'Arrows move the enlarged picture; again: frames' },
      { keys: ['S', 'A', 'T', 'B'], action: 'Skeleton, angles, trails, belt line' },
      { keys: ['M'], action: 'The number that was measured here' },
      { keys: ['F'], action: 'Full screen' },
      { keys: ['Ctrl wheel'], action: 'Enlarge under the pointer; then drag' },
    ],
  },
  {
    title: 'Mark',
    lines: [
      { keys: ['Y', 'X', 'V'], action: 'Flagged stride: agree, disagree, not visible; then the next' },
      { keys: ['D'], action: 'Draw on this frame' },
      { keys: ['C'], action: 'Comment on this frame' },
      { keys: ['W'], action: 'Record a walk-through: what you show, draw and say' },
      { keys: ['E'], action: 'Corrections of contacts, joints and strides' },
      { keys: ['Ctrl Z', 'Ctrl Shift Z'], action: 'Undo, redo' },
      {
        keys: ['Ctrl K'],
        action: 'Go to any screen, run, section, stride or number, or do anything, by typing',
      },
      { keys: ['?'], action: 'This list' },
    ],
  },
];
