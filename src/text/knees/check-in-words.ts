import type {
  KneePlace,
  KneeSign,
  PainAroundRun,
  PainDuration,
  SameDaySign,
} from '../../core/knees/check-in.ts';

export const PLACE_WORDS: Readonly<Record<KneePlace, string>> = {
  front: 'At the front, around or behind the kneecap',
  below: 'Below the kneecap',
  outer: 'At the outer side',
  inner: 'At the inner side',
  deep: 'Deep inside, or at the back',
};

/** Places in one or two words, for tables. */
export const PLACE_SHORT: Readonly<Record<KneePlace, string>> = {
  front: 'front',
  below: 'below the kneecap',
  outer: 'outer side',
  inner: 'inner side',
  deep: 'deep inside',
};

export const DURATION_WORDS: Readonly<Record<PainDuration, string>> = {
  days: 'A few days',
  'under-two-weeks': 'Up to two weeks',
  'over-two-weeks': 'More than two weeks',
};

export const SIGN_WORDS: Readonly<Record<KneeSign, string>> = {
  swelling: 'It is swollen',
  'giving-way': 'It gives way',
  locking: 'It locks or catches',
};

/** Signs in one word, for tables. */
export const SIGN_SHORT: Readonly<Record<KneeSign, string>> = {
  swelling: 'swollen',
  'giving-way': 'gives way',
  locking: 'locks',
};

export const SAME_DAY_WORDS: Readonly<Record<SameDaySign, string>> = {
  'no-weight': 'I cannot put weight on the leg',
  'hot-with-fever': 'The knee is hot and red, and I have a fever or feel shivery',
  'swollen-after-twist': 'It swelled up a lot within hours of a twist or a fall',
  'changed-shape': 'It has changed its shape',
  stuck: 'It is stuck: I cannot bend it, or cannot straighten it',
  calf: 'The calf is swollen, sore or warm',
  breathless: 'I am short of breath, or my chest hurts',
};

export const PAIN_QUESTIONS: Readonly<Record<keyof PainAroundRun, string>> = {
  before: 'Before the run, or on an ordinary day',
  inRun: 'In the run, at its worst',
  hourAfter: 'An hour after',
  nextMorning: 'The next morning',
};
