/** The list of commands that are found by typing. */
export const PALETTE = {
  title: 'Go to or do',
  placeholder: 'A screen, run, tab, stride, number or action',
  hint: '↑ ↓ to choose, Enter to go, Escape to close',
  none: 'Nothing here has that name.',
  groups: {
    actions: 'Do',
    tabs: 'Sections of this run',
    strides: 'Strides',
    numbers: 'Numbers',
    screens: 'Screens',
    runs: 'Your runs',
  },
  found: (count: number) => (count === 1 ? 'One fits' : `${count} fit`),
  more: (count: number) => `${count} more: type on to find them.`,
} as const;
