import { pluralIn } from '../plural-in.ts';
import { SOURCE_LANGUAGE } from '../language.ts';

/** The form of English words that goes with a count. */
export const plural = pluralIn(SOURCE_LANGUAGE);
