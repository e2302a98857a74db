import type { kitUnitsWords } from '../../words/kit-units.ts';

/** Units in which numbers are entered. */
export const kitUnits: typeof kitUnitsWords = {
  timesSlower: 'mal langsamer',
  times: 'mal',
  feetAndInches: 'ft in',
  minutes: 'Minuten',
};
