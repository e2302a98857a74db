import type { RunFileErrorCode } from '../../core/run/failure-codes.ts';
import type { LeftOutReason, RunFileContent, RunFileKind } from '../../core/knees/found-run.ts';
import type { Sameness } from '../../core/knees/same-run.ts';
import { runFilesWords as words } from '../words/knees/run-files.ts';

/** What the import says before anything is chosen. */
export const WHAT_IS_READ = words.whatIsRead;

export const FILE_KIND_WORDS: Readonly<Record<RunFileKind, string>> = words.kinds;

/** What is taken from a file of a kind, for whoever wonders. */
export const WHAT_OF_IT: Readonly<Record<RunFileKind, string>> = words.whatOfIt;

export const SAMENESS_WORDS: Readonly<Record<Sameness, string>> = words.sameness;

/** What one file gave, in a sentence, and what of it was left out. */
export function describeRunFile({ runs, leftOut }: RunFileContent): string {
  const found = runs.length === 0 ? words.found.none : words.found.runs(runs.length);
  const reasons = (Object.entries(leftOut) as [LeftOutReason, number][]).map(([reason, count]) =>
    words.leftOut[reason](count),
  );
  return reasons.length === 0 ? found : `${found} ${words.found.leftOut(reasons.join(', '))}`;
}

/** What is wrong with a file, and what helps. */
export interface RunFileFailureWords {
  readonly title: string;
  readonly whatIsWrong: string;
  readonly whatToDo: string;
}

/** Why no run came out of a file, and what helps. */
export function describeRunFileFailure(code: RunFileErrorCode): RunFileFailureWords {
  return words.failures[code];
}
