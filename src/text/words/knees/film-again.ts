import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** When the next film is due, and what changed since the last one. */
export const filmAgainWords = inLanguage('knees/film-again', {
  due: {
    inDays: (day: string, days: number): string => `The next film is due on ${day}, in ${days} days.`,
    tomorrow: 'The next film is due tomorrow.',
    today: 'The next film is due today.',
    past: (day: string): string => `The next film was due on ${day}.`,
    coachNamedDay: 'Your coach named that day.',
    filmAlike: 'Same side, same speed, same place, so that the numbers compare.',
  },
  change: {
    ofSide: (metric: string, side: Side): string => `${metric}, ${side}`,
    beforeAndNow: (metric: string, before: string, now: string): string =>
      `${metric}: ${before} before, ${now} now`,
    beforeAndNowBy: (metric: string, before: string, now: string, by: string): string =>
      `${metric}: ${before} before, ${now} now (${by})`,
  },
  pain: {
    notWrittenDown: 'not written down',
    of10: (pain: number): string => `${pain} of 10`,
    thenAndNow: (then: string, now: string): string =>
      `Pain in the run, at its worst in the week around each film: ${then} then, ${now} now.`,
  },
});
