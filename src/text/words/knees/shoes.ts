import type { DistanceUnit } from '../../../core/run/units.ts';
import { inLanguage } from '../../language.ts';

const lasting: Readonly<Record<DistanceUnit, string>> = {
  km: '500 to 800 km (300 to 500 miles)',
  mi: '300 to 500 miles (500 to 800 km)',
};

/** Families of running shoe, and how far a pair has come. */
export const shoesWords = inLanguage('knees/shoes', {
  /** What a family is called, is meant for and is said to do. */
  families: {
    cushioned: {
      name: 'Cushioned',
      meantFor: 'Feet that roll in a normal amount',
      saidToDo: 'Softens the landing',
    },
    stability: {
      name: 'Stability',
      meantFor: 'Feet that roll in somewhat too far',
      saidToDo: 'Reins in the rolling and spares the inner knee',
    },
    'motion-control': {
      name: 'Motion control',
      meantFor: 'Feet that roll in strongly, or flat feet',
      saidToDo: 'Holds the foot firmly and evens out the load',
    },
  },
  matching: {
    trials:
      'In three military trials with 7,203 recruits, shoes that were matched to the arch of the foot led to as many injuries as the same shoe for everybody.',
    takeWhatFeelsRight: 'So take the pair that feels right when you run in it.',
  },
  wear: {
    lookAtIt: (distance: string, unit: DistanceUnit): string =>
      `Past ${distance}: look at the sole and feel whether it still springs. Most pairs last ${lasting[unit]}.`,
    wornOut: (distance: string): string =>
      `Past ${distance}: most pairs are worn out by now. Wear a new one for short runs first.`,
  },
});
