import { pluralIn } from '../../plural-in.ts';

/** The form of German words that goes with a count. */
export const plural = pluralIn('de');
