import { inLanguage } from '../language.ts';
import { plural } from './plural.ts';

/** The list of commands that are found by typing. */
export const commandPaletteWords = inLanguage('command-palette', {
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
  found: (count: number): string => plural(count, { one: 'One fits', other: `${count} fit` }),
  more: (count: number): string => `${count} more: type on to find them.`,
});
