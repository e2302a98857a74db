import { isolated } from './format/isolated.ts';
import type { StorageErrorCode } from '../core/run/failure-codes.ts';
import { keepingWords } from './words/failures/keeping.ts';

/** Why a kept run cannot be opened. */
export type DamageCode = 'unreadable' | 'newer-version' | 'track-missing';

export interface StorageWords {
  readonly title: string;
  readonly whatIsWrong: string;
  readonly whatToDo: string;
}

/** What went wrong with keeping or reading runs, and what to do about it. */
export function describeStorageFailure(code: StorageErrorCode): StorageWords {
  return keepingWords.failures[code];
}

/** Why a kept run cannot be opened, and what to do about it. */
export function describeDamage(code: DamageCode): StorageWords {
  return keepingWords.damages[code];
}

/** What another tab did to the run that is shown here. */
export type ElsewhereCode = 'changed' | 'deleted';

/** That a run was changed or deleted in another tab, and what follows from it. */
export function elsewhereWords(code: ElsewhereCode): { readonly title: string; readonly body: string } {
  return keepingWords.elsewhere[code];
}

/** Said while a run, or its videos, can still be brought back. */
export function removedWords({
  what,
  record,
}: {
  readonly what: 'run' | 'videos';
  readonly record: { readonly title: string };
}): string {
  return keepingWords.removed[what](isolated(record.title));
}
