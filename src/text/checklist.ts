import type { ChecklistItemId } from '../core/review/checklist.ts';
import type { Verdict } from '../core/review/clip-review.ts';
import { spoken } from './spoken.ts';
import { checklistWords } from './words/checklist.ts';

/** An item of the clinic checklist in words. */
export interface ChecklistWords {
  readonly title: string;
  /** How to judge it by eye. */
  readonly look: string;
  /** What the choices of an item without a number are about, as a statement that is seen or not. */
  readonly statement: string;
}

export const CHECKLIST_WORDS: Readonly<Record<ChecklistItemId, ChecklistWords>> = spoken(
  () => checklistWords.items,
);

/** The choices on something that was measured. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = spoken(() => checklistWords.verdicts);

/** The choices on something that is left to the eye. */
export const BY_EYE_LABELS: Readonly<Record<Verdict, string>> = spoken(() => checklistWords.byEye);
