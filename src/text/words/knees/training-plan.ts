import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** What the four-week plan asks for, and why it waits. */
export const trainingPlanWords = inLanguage('knees/training-plan', {
  activities: {
    'strength-a': 'Strength A',
    'strength-b': 'Strength B',
    drill: 'Run with the drill',
    mobility: 'Stretch and roll',
  },
  rest: {
    title: 'Rest',
    text: 'Nothing today: tendons and muscles get stronger on rest days.',
  },
  today: {
    checkInFirst: 'Your last check-in comes first: the plan waits.',
    weeksAreOver: 'Four weeks are over. Film again, and make the next plan from what changed.',
    allTicked: 'All of today is ticked off.',
    stillToDo: (activities: string): string => `Today: ${activities}.`,
  },
  warmUp:
    'Five minutes of brisk walking or easy jogging, then ten leg swings each side. Ease off for five minutes at the end.',
  hold: {
    ask: {
      title: 'First: how is your knee?',
      text: 'A check-in takes half a minute. It tells whether this is a week to train, to do less or to rest.',
    },
    rest: {
      title: 'Not today',
      text: 'Your last check-in says no run today. Leave the plan alone, walk or cycle if that does not hurt, and check in again tomorrow.',
    },
    planWaits: 'This plan waits until somebody has looked at the knee.',
  },
  /** Where no film gave a number to work on. */
  general: {
    cue: 'Run tall, look ahead, and let the foot come down beneath you.',
    drill:
      'Run one minute with slightly quicker, shorter steps at the same speed, and one minute as you like.',
  },
  ofSide: (metric: string, side: Side): string => `${metric}, ${side}`,
  stepsToTry: (now: string, low: string, high: string): string =>
    `${now} steps a minute now, ${low} to ${high} to try`,
  drillRounds: (rounds: number): string => `${rounds} times one minute with it, one minute without`,
  beginEasier: 'Begin with the easier form of every exercise, to be careful after your last check-in.',
  beginAsDrawn: 'Begin with the form in the drawing; take the easier one whenever you like.',
});
