import { inLanguage } from '../language.ts';

/** A plan as entries of a calendar. */
export const planCalendarWords = inLanguage('plan-calendar', {
  name: 'Four weeks for my knees',
  activity: (name: string): string => `Knees: ${name}`,
  filmAgain: 'Knees: film your run again',
  filmTheSame: 'Same side, same speed, same place as last time.',
});
