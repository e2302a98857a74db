import type { FootStrikeClass } from '../../core/metrics/foot-strike-class.ts';
import { recordOptionsWords } from '../../text/words/record-options.ts';

/** Short names of foot strikes for the live view. */
export const STRIKE_WORDS: Readonly<Record<FootStrikeClass, string>> = recordOptionsWords.strikes;
