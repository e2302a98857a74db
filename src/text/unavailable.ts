import type { UnavailableReason } from '../core/run/measure.ts';
import { unavailableWords } from './words/unavailable.ts';

/** Why a metric has no number, in one sentence, and what would bring it. */
export interface UnavailableText {
  /** Two to four words, for a table cell. */
  readonly short: string;
  readonly sentence: string;
  /** What would bring the number; null when nothing on the user's side would. */
  readonly whatToDo: string | null;
}

/** The wording of a missing number. */
export function describeUnavailable(reason: UnavailableReason): UnavailableText {
  return unavailableWords[reason];
}
