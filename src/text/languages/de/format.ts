import type { formatWords } from '../../words/format.ts';
import { plural } from './plural.ts';

const list = new Intl.ListFormat('de');

export const format: typeof formatWords = {
  number: {
    interval: (low, high) => `${low} bis ${high}`,
    summary: (value, strides) =>
      `${value} (${plural(strides, { one: 'ein Doppelschritt', other: `${strides} Doppelschritte` })})`,
  },
  time: {
    frame: (frame) => `Bild ${frame}`,
    frameRate: (rate) => `${rate} Bilder/s`,
    stretch: (from, to) => `${from} bis ${to}`,
    stretches: (each) => list.format(each),
  },
  height: {
    feetAndInches: (feet, inches) => `${feet} Fuß ${inches} Zoll`,
  },
  speed: {
    minutesPerMile: 'min/Meile',
  },
  unit: {
    degrees: 'Grad',
    percentOfLeg: { suffix: ' % der Beinlänge', shortSuffix: ' % Bein', long: '% der Beinlänge' },
    percentOfShin: {
      suffix: ' % der Schienbeinlänge',
      shortSuffix: ' % Schienbein',
      long: '% der Schienbeinlänge',
    },
    percentOfHips: { suffix: ' % der Hüftbreite', shortSuffix: ' % Hüfte', long: '% der Hüftbreite' },
    milliseconds: 'Millisekunden',
    seconds: 'Sekunden',
    metres: 'Meter',
    metresPerSecond: 'Meter pro Sekunde',
    stepsPerMinute: { suffix: ' Schritte/min', shortSuffix: ' Schritte/min', long: 'Schritte pro Minute' },
    category: 'Klasse',
  },
};
