import { inLanguage } from '../language.ts';

/** How a recording begins and ends, and the short names of the live view, of `ui/record`. */
export const recordOptionsWords = inLanguage('record-options', {
  start: {
    whenYouRun: 'Starts when you run',
    atOnce: 'Starts at once',
    after: (seconds: number): string => `Starts after ${seconds} s`,
  },
  untilYouStop: (start: string): string => `${start}, until you stop`,
  long: (start: string, seconds: number): string => `${start}, ${seconds} s long`,
  strikes: {
    rearfoot: 'heel first',
    midfoot: 'midfoot',
    forefoot: 'forefoot',
    between: 'in between',
  },
});
