import type { ShareErrorCode } from '../core/run/failure-codes.ts';
import { isolated } from './format/isolated.ts';
import { sharingWords } from './words/failures/sharing.ts';

export interface ShareFailureWords {
  readonly title: string;
  readonly whatIsWrong: string;
  readonly whatToDo: string;
}

/** What is wrong with a shared run, and what to do about it. */
export function describeShareFailure(code: ShareErrorCode): ShareFailureWords {
  return sharingWords.failures[code];
}

/**
 * Said where only parts of a video were to go with a run and its file cannot be cut; the choice is
 * the user's.
 */
export function describeCannotCut(fileName: string): { readonly title: string; readonly text: string } {
  const { title, text } = sharingWords.cannotCut;
  return { title, text: text(isolated(fileName)) };
}
