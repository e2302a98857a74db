import { inLanguage } from '../language.ts';

/** Units in which numbers are entered, as far as they are words. */
export const kitUnitsWords = inLanguage('kit-units', {
  timesSlower: 'times slower',
  times: 'times',
  feetAndInches: 'ft in',
  minutes: 'minutes',
});
