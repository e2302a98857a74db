import type { citationsWords } from '../../words/citations.ts';

/** German for `words/citations.ts`. */
export const citations: typeof citationsWords = {
  noDate: 'ohne Datum',
  educationPage: 'Schulungsseite für Therapieberufe, keine Studie',
};
