import { inLanguage } from '../language.ts';

/** What is said of a cited work beside its authors, title and journal. */
export const citationsWords = inLanguage('citations', {
  noDate: 'no date',
  /** Stands where a study has its journal. */
  educationPage: 'education page for therapists, not a study',
});
