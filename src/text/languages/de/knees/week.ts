import type { weekWords } from '../../../words/knees/week.ts';
import { plural } from '../plural.ts';

const THE_USUAL_RULE =
  'Die übliche Regel ist höchstens 10 % mehr von Woche zu Woche; eine Studie mit 532 Neulingen fand darin keinen Schutz (Buist 2008).';

/** German for `words/knees/week.ts`. */
export const week: typeof weekWords = {
  surfaces: {
    treadmill: 'Laufband',
    road: 'Straße oder Gehweg',
    trail: 'Gelände oder Gras',
    track: 'Bahn',
    mixed: 'Gemischt',
  },
  efforts: { easy: 'Locker', moderate: 'Mittel', hard: 'Hart' },
  run: {
    minutes: (minutes) => `${minutes} min`,
    surfaces: {
      treadmill: 'Laufband',
      road: 'Straße oder Gehweg',
      trail: 'Gelände oder Gras',
      track: 'Bahn',
      mixed: 'gemischt',
    },
    efforts: { easy: 'locker', moderate: 'mittel', hard: 'hart' },
    cadence: (stepsPerMin) => `${stepsPerMin} Schritte/min`,
  },
  ago: {
    today: 'heute',
    yesterday: 'gestern',
    days: (days) => `vor ${days} Tagen`,
  },
  noRunYet: 'Diese Woche steht noch kein Lauf in deinem Tagebuch.',
  soFar: (runs, minutes, distance, restDays) =>
    `Diese Woche bisher: ${plural(runs, { one: 'ein Lauf', other: `${runs} Läufe` })}, ${minutes} Minuten, ${distance}, ${plural(restDays, { one: 'ein Ruhetag', other: `${restDays} Ruhetage` })}.`,
  lastWeek: {
    alone: (lastWeek) => `Letzte Woche waren es bis zu diesem Tag ${lastWeek}.`,
    twiceAsMuch: (lastWeek) =>
      `Letzte Woche waren es bis zu diesem Tag ${lastWeek}, jetzt ist es mindestens doppelt so viel. ${THE_USUAL_RULE}`,
    theSame: (lastWeek) => `Letzte Woche waren es bis zu diesem Tag ${lastWeek}, jetzt ist es gleich viel.`,
    more: (lastWeek, percent) =>
      `Letzte Woche waren es bis zu diesem Tag ${lastWeek}, jetzt sind es ${percent} % mehr.`,
    muchMore: (lastWeek, percent) =>
      `Letzte Woche waren es bis zu diesem Tag ${lastWeek}, jetzt sind es ${percent} % mehr. ${THE_USUAL_RULE}`,
    less: (lastWeek, percent) =>
      `Letzte Woche waren es bis zu diesem Tag ${lastWeek}, jetzt sind es ${percent} % weniger.`,
  },
  longest: {
    isAJump: (distance, before) =>
      `Dein Lauf von ${distance} war über 10 % länger als der längste in deinem Tagebuch aus den 30 Tagen davor, ${before}. Bei 5205 Läuferinnen und Läufern gingen solche Läufe mit mehr Verletzungen einher, Änderungen von Woche zu Woche nicht (Frandsen 2025): Lass den nächsten langen nicht länger sein.`,
    isNoJump: (distance, before) =>
      `Dein längster Lauf, ${distance}, ist kein Sprung: Der längste in deinem Tagebuch aus den 30 Tagen davor war ${before}.`,
  },
  strength: {
    today: 'Zuletzt Kraftübungen: heute.',
    yesterday: 'Zuletzt Kraftübungen: gestern.',
    daysAgo: (days) => `Zuletzt Kraftübungen: vor ${days} Tagen.`,
    twiceAWeek: 'Der Plan sieht sie zweimal pro Woche vor.',
  },
  film: {
    unread: 'Dieser Film gab keine Werte, auf die Verlass ist.',
    before: 'Der Film davor',
  },
};
