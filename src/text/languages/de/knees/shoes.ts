import type { DistanceUnit } from '../../../../core/run/units.ts';
import type { shoesWords } from '../../../words/knees/shoes.ts';

const lasting: Readonly<Record<DistanceUnit, string>> = {
  km: '500 bis 800 km (300 bis 500 Meilen)',
  mi: '300 bis 500 Meilen (500 bis 800 km)',
};

/** German for `words/knees/shoes.ts`. */
export const shoes: typeof shoesWords = {
  families: {
    cushioned: {
      name: 'Gedämpft',
      meantFor: 'Füße, die normal nach innen rollen',
      saidToDo: 'Macht die Landung weicher',
    },
    stability: {
      name: 'Stabil',
      meantFor: 'Füße, die etwas zu weit nach innen rollen',
      saidToDo: 'Bremst das Rollen und schont die Innenseite des Knies',
    },
    'motion-control': {
      name: 'Bewegungskontrolle',
      meantFor: 'Füße, die stark nach innen rollen, oder Plattfüße',
      saidToDo: 'Hält den Fuß fest und gleicht die Belastung aus',
    },
  },
  matching: {
    trials:
      'In drei Studien beim Militär mit 7203 Rekruten führten Schuhe, die zum Fußgewölbe passend gewählt waren, zu ebenso vielen Verletzungen wie derselbe Schuh für alle.',
    takeWhatFeelsRight: 'Nimm also das Paar, das sich beim Laufen richtig anfühlt.',
  },
  wear: {
    lookAtIt: (distance, unit) =>
      `Über ${distance}: Sieh dir die Sohle an und fühl, ob sie noch federt. Die meisten Paare halten ${lasting[unit]}.`,
    wornOut: (distance) =>
      `Über ${distance}: Die meisten Paare sind jetzt abgelaufen. Trag ein neues zuerst auf kurzen Läufen.`,
  },
};
