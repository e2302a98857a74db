import type { planCalendarWords } from '../../words/plan-calendar.ts';

/** A plan as entries of a calendar. */
export const planCalendar: typeof planCalendarWords = {
  name: 'Vier Wochen für meine Knie',
  activity: (name) => `Knie: ${name}`,
  filmAgain: 'Knie: Film deinen Lauf noch einmal',
  filmTheSame: 'Von derselben Seite, mit demselben Tempo, am selben Ort wie beim letzten Mal.',
};
