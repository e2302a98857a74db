import type {
  KneePlace,
  KneeSign,
  PainAroundRun,
  PainDuration,
  SameDaySign,
} from '../../core/knees/check-in.ts';
import { checkInWords } from '../words/knees/check-in.ts';

export const PLACE_WORDS: Readonly<Record<KneePlace, string>> = checkInWords.places;

/** Places in one or two words, for tables. */
export const PLACE_SHORT: Readonly<Record<KneePlace, string>> = checkInWords.placesInTable;

export const DURATION_WORDS: Readonly<Record<PainDuration, string>> = checkInWords.durations;

export const SIGN_WORDS: Readonly<Record<KneeSign, string>> = checkInWords.signs;

/** Signs in one word, for tables. */
export const SIGN_SHORT: Readonly<Record<KneeSign, string>> = checkInWords.signsInTable;

export const SAME_DAY_WORDS: Readonly<Record<SameDaySign, string>> = checkInWords.sameDaySigns;

export const PAIN_QUESTIONS: Readonly<Record<keyof PainAroundRun, string>> = checkInWords.pain;
