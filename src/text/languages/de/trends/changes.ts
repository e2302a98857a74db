import type { Difference } from '../../../../core/compare/difference.ts';
import type { changesWords } from '../../../words/trends/changes.ts';

const foot: Readonly<Record<Difference['side'], string>> = {
  both: '',
  left: 'Linker Fuß: ',
  right: 'Rechter Fuß: ',
};

/** What has changed from one day to another, or why that cannot be told, in German. */
export const changes: typeof changesWords = {
  larger: (side, fromDay, toDay, change) =>
    `${foot[side]}Vom ${fromDay} bis zum ${toDay}: ${change}, größer als der Messfehler.`,
  tooSmall: (side, fromDay, toDay, change) =>
    `${foot[side]}Vom ${fromDay} bis zum ${toDay}: ${change}, zu klein, um es vom Messfehler zu unterscheiden.`,
  notComparable: (side) => `${foot[side]}Die Läufe sind nicht zu vergleichen`,
  filmedApart: (fromDay, toDay, ways) =>
    `Die Läufe vom ${fromDay} und vom ${toDay} sind nicht gleich entstanden: ${ways.join(', ')}. Ein Unterschied könnte allein daher kommen. Filme zwei Läufe gleich, um dieser Zahl zu folgen.`,
  ways: {
    view: 'aus verschiedenen Richtungen gefilmt',
    'near-leg': 'von der anderen Seite gefilmt',
    speed: 'bei verschiedenen Geschwindigkeiten gelaufen',
    'frame-rate': 'mit sehr verschiedenen Bildraten gefilmt',
    model: 'mit verschiedenen Modellen der Posenerkennung gelesen',
    shoes: 'in anderen Schuhen gelaufen',
  },
  olderLeftOut: 'Ältere Läufe wurden anders gefilmt und sind hier ausgelassen.',
  speedUnknown:
    'Die Bandgeschwindigkeit beider Läufe ist nicht bekannt; die meisten Zahlen ändern sich schon mit der Geschwindigkeit.',
};
