import type { accuracyWords } from '../../words/accuracy.ts';

export const accuracy: typeof accuracyWords = {
  accuracyScreen: {
    landingSideFrames: 'Landung, von der Seite, 60 Bilder pro Sekunde',
    leavingBeltSide: 'Abheben vom Band, von der Seite, 60 Bilder pro Sekunde',
    landingNearLeg: 'Landung des kameranahen Beins, Handy im Fitnessstudio',
    landingFarLeg: 'Landung des kamerafernen Beins, Handy im Fitnessstudio',
    doi: (doi) => `doi:${doi}`,
    everyMeasuredError:
      'Jeden gemessenen Fehler auf dieser Seite haben ⟦npm run bench:accuracy⟧ und ⟦npm run bench:judgement⟧ geschrieben.',
  },
  errorBars: {
    ms: (bias) => `${bias} ms`,
    to: (low, high) => `(${low} bis ${high})`,
    timeNearEnough: 'kein Zeitpunkt nah genug, um zu zählen',
    tooEarly: 'zu früh',
    milliseconds: 'Millisekunden',
    tooLate: 'zu spät',
  },
};
