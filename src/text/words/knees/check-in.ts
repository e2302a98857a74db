import { inLanguage } from '../../language.ts';

/** What a check-in asks and offers as answers, by code. */
export const checkInWords = inLanguage('knees/check-in', {
  places: {
    front: 'At the front, around or behind the kneecap',
    below: 'Below the kneecap',
    outer: 'At the outer side',
    inner: 'At the inner side',
    deep: 'Deep inside, or at the back',
  },
  /** In one or two words, for tables. */
  placesInTable: {
    front: 'front',
    below: 'below the kneecap',
    outer: 'outer side',
    inner: 'inner side',
    deep: 'deep inside',
  },
  durations: {
    days: 'A few days',
    'under-two-weeks': 'Up to two weeks',
    'over-two-weeks': 'More than two weeks',
  },
  signs: {
    swelling: 'It is swollen',
    'giving-way': 'It gives way',
    locking: 'It locks or catches',
  },
  /** In one word, for tables. */
  signsInTable: {
    swelling: 'swollen',
    'giving-way': 'gives way',
    locking: 'locks',
  },
  /** Signs that should be looked at on the same day. */
  sameDaySigns: {
    'no-weight': 'I cannot put weight on the leg',
    'hot-with-fever': 'The knee is hot and red, and I have a fever or feel shivery',
    'swollen-after-twist': 'It swelled up a lot within hours of a twist or a fall',
    'changed-shape': 'It has changed its shape',
    stuck: 'It is stuck: I cannot bend it, or cannot straighten it',
    calf: 'The calf is swollen, sore or warm',
    breathless: 'I am short of breath, or my chest hurts',
  },
  pain: {
    before: 'Before the run, or on an ordinary day',
    inRun: 'In the run, at its worst',
    hourAfter: 'An hour after',
    nextMorning: 'The next morning',
  },
});
