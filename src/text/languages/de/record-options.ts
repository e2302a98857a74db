import type { recordOptionsWords } from '../../words/record-options.ts';

/** How a recording begins and ends, and the short names of the live view. */
export const recordOptions: typeof recordOptionsWords = {
  start: {
    whenYouRun: 'Beginnt, wenn du läufst',
    atOnce: 'Beginnt sofort',
    after: (seconds) => `Beginnt nach ${seconds} s`,
  },
  untilYouStop: (start) => `${start}, bis du anhältst`,
  long: (start, seconds) => `${start}, ${seconds} s lang`,
  strikes: {
    rearfoot: 'Ferse zuerst',
    midfoot: 'Mittelfuß',
    forefoot: 'Vorfuß',
    between: 'dazwischen',
  },
};
