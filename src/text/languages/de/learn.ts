import type { learnWords } from '../../words/learn.ts';

export const learn: typeof learnWords = {
  drawnKnee: {
    rightKneeFront: 'Ein rechtes Knie von vorn. Wo es wehtut:',
    thighBone: 'Oberschenkelknochen',
    outerThigh: 'Außenseite',
    cartilageDisc: 'Meniskus',
    kneecap: 'Kniescheibe',
    ligament: 'Band',
    kneecapTendon: 'Kniescheibensehne',
    shinBone: 'Schienbein',
  },
  learnPage: {
    sources: (sources) => `Quellen: ${sources}.`,
  },
  learnScreen: {
    label: 'Themen',
    goesSoreKnees: 'Was mit Knieschmerzen einhergeht',
    howAccurateIsThis: 'Wie genau ist das?',
  },
  loadCalculator: {
    cadence: 'Schrittfrequenz',
    stepsMin: 'Schritte/min',
    lengthRun: 'Dauer des Laufs',
    min: 'min',
  },
  ownNumbers: {
    lastFilm: 'In deinem letzten Film',
    whatIsMeasuredOf: 'Was davon gemessen wird',
    notInThisFilm: 'nicht in diesem Film',
    filmARun: '⟦Filme einen Lauf⟧, um hier deine eigenen Zahlen zu sehen.',
    ofSide: (side, value) => `${side === 'left' ? 'links' : 'rechts'} ${value}`,
  },
};
