import type { StrideResult } from '../core/results/measured-run.ts';
import { labelsWords } from './words/labels.ts';

/**
 * What is special about a stride's number, in a few words: `flagged, corrected by hand`; empty
 * where nothing is.
 */
export function strideRemark(
  { excluded, edited }: Pick<StrideResult, 'excluded' | 'edited'>,
  flagged: boolean,
): string {
  const state = excluded !== null ? 'left-out' : flagged ? 'flagged' : null;
  return labelsWords.strideRemark(state, edited === true);
}
