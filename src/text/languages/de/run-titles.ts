import type { runTitlesWords } from '../../words/run-titles.ts';

/** What a run is called that nobody gave a name. */
export const runTitles: typeof runTitlesWords = {
  demoRun: 'Demo-Lauf',
  yourRun: 'Dein Lauf',
};
