import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

/** The words of `ui/learn`, by component. */
export const learnWords = inLanguage('learn', {
  drawnKnee: {
    rightKneeFront: 'A right knee from the front. Where it hurts:',
    thighBone: 'Thigh bone',
    outerThigh: 'Outer-thigh',
    cartilageDisc: 'Cartilage disc',
    kneecap: 'Kneecap',
    ligament: 'Ligament',
    kneecapTendon: 'Kneecap tendon',
    shinBone: 'Shin bone',
  },
  learnPage: {
    sources: (sources: string): string => `Sources: ${sources}.`,
  },
  learnScreen: {
    label: 'Topics',
    goesSoreKnees: 'What goes with sore knees',
    howAccurateIsThis: 'How accurate is this?',
  },
  loadCalculator: {
    cadence: 'Cadence',
    stepsMin: 'steps/min',
    lengthRun: 'Length of the run',
    min: 'min',
  },
  ownNumbers: {
    lastFilm: 'In your last film',
    whatIsMeasuredOf: 'What is measured of it',
    notInThisFilm: 'not in this film',
    filmARun: '⟦Film a run⟧ to see your own numbers here.',
    ofSide: (side: Side, value: string): string => `${side} ${value}`,
  },
});
