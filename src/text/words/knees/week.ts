import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const THE_USUAL_RULE =
  'The usual rule is at most 10 % more from week to week; a trial with 532 beginners found no protection in it (Buist 2008).';

/** The week’s running, and the runs in it. */
export const weekWords = inLanguage('knees/week', {
  surfaces: {
    treadmill: 'Treadmill',
    road: 'Road or pavement',
    trail: 'Trail or grass',
    track: 'Track',
    mixed: 'Mixed',
  },
  efforts: { easy: 'Easy', moderate: 'Moderate', hard: 'Hard' },
  /** Parts of a line about a run. */
  run: {
    minutes: (minutes: string): string => `${minutes} min`,
    surfaces: {
      treadmill: 'treadmill',
      road: 'road or pavement',
      trail: 'trail or grass',
      track: 'track',
      mixed: 'mixed',
    },
    efforts: { easy: 'easy', moderate: 'moderate', hard: 'hard' },
    cadence: (stepsPerMin: number): string => `${stepsPerMin} steps/min`,
  },
  ago: {
    today: 'today',
    yesterday: 'yesterday',
    days: (days: number): string => `${days} days ago`,
  },
  noRunYet: 'No run in your log yet this week.',
  soFar: (runs: number, minutes: string, distance: string, restDays: number): string =>
    `This week so far: ${plural(runs, { one: 'one run', other: `${runs} runs` })}, ${minutes} minutes, ${distance}, ${plural(restDays, { one: 'one rest day', other: `${restDays} rest days` })}.`,
  /** This week beside last week up to the same day. */
  lastWeek: {
    alone: (lastWeek: string): string => `By this day last week it was ${lastWeek}.`,
    twiceAsMuch: (lastWeek: string): string =>
      `By this day last week it was ${lastWeek}, so this is at least twice as much. ${THE_USUAL_RULE}`,
    theSame: (lastWeek: string): string => `By this day last week it was ${lastWeek}, so this is the same.`,
    more: (lastWeek: string, percent: number): string =>
      `By this day last week it was ${lastWeek}, so this is ${percent} % more.`,
    muchMore: (lastWeek: string, percent: number): string =>
      `By this day last week it was ${lastWeek}, so this is ${percent} % more. ${THE_USUAL_RULE}`,
    less: (lastWeek: string, percent: number): string =>
      `By this day last week it was ${lastWeek}, so this is ${percent} % less.`,
  },
  longest: {
    isAJump: (distance: string, before: string): string =>
      `Your run of ${distance} was over 10 % longer than the longest in your log of the 30 days before it, ${before}. In 5,205 runners such runs went with more injuries, and changes from week to week did not (Frandsen 2025): let the next long one be no longer.`,
    isNoJump: (distance: string, before: string): string =>
      `Your longest run, ${distance}, is no jump: the longest in your log of the 30 days before it was ${before}.`,
  },
  strength: {
    today: 'Strength last done today.',
    yesterday: 'Strength last done yesterday.',
    daysAgo: (days: number): string => `Strength last done ${days} days ago.`,
    twiceAWeek: 'Twice a week is what the plan asks for.',
  },
  film: {
    unread: 'This film gave no numbers that can be trusted.',
    before: 'The film before it',
  },
});
