import { inLanguage } from '../language.ts';

/** What a run is called that nobody gave a name. */
export const runTitlesWords = inLanguage('run-titles', {
  demoRun: 'Demo run',
  /** Of several clips. */
  yourRun: 'Your run',
});
