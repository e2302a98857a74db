import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

/** Words around the date of filming. */
export const filmedWords = inLanguage('capture/filmed', {
  filmed: (when: string): string => `Filmed ${when}`,
  fileOf: (when: string): string => `File of ${when}`,
  analysed: (when: string): string => `Analysed ${when}`,
  change: 'Change the date of filming',
  ask: 'When was it filmed?',
  label: (title: string): string => `Date of filming of ${title}`,
  atAnalysis: (runs: number): string =>
    `${plural(runs, { one: 'One run stands', other: `${runs} runs stand` })} at the day of analysis: nothing in the video says when it was filmed. You can enter that in your runs.`,
});
