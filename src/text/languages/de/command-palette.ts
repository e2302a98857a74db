import type { commandPaletteWords } from '../../words/command-palette.ts';
import { plural } from './plural.ts';

/** The list of commands that are found by typing, in German. */
export const commandPalette: typeof commandPaletteWords = {
  title: 'Gehen zu oder tun',
  placeholder: 'Eine Seite, ein Lauf, Tab, Doppelschritt, eine Zahl oder Aktion',
  hint: '↑ ↓ zum Wählen, Enter zum Ausführen, Escape zum Schließen',
  none: 'Hier hat nichts diesen Namen.',
  groups: {
    actions: 'Tun',
    tabs: 'Abschnitte dieses Laufs',
    strides: 'Doppelschritte',
    numbers: 'Zahlen',
    screens: 'Seiten',
    runs: 'Deine Läufe',
  },
  found: (count) => plural(count, { one: 'Eines passt', other: `${count} passen` }),
  more: (count) => `${count} weitere: Tippe weiter, um sie zu finden.`,
};
