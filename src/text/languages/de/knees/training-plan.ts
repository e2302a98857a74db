import type { trainingPlanWords } from '../../../words/knees/training-plan.ts';

/** German for `words/knees/training-plan.ts`. */
export const trainingPlan: typeof trainingPlanWords = {
  activities: {
    'strength-a': 'Kraft A',
    'strength-b': 'Kraft B',
    drill: 'Lauf mit der Übung',
    mobility: 'Dehnen und Rollen',
  },
  rest: {
    title: 'Ruhe',
    text: 'Heute nichts: Sehnen und Muskeln werden an Ruhetagen stärker.',
  },
  today: {
    checkInFirst: 'Dein letzter Wochen-Check geht vor: Der Plan wartet.',
    weeksAreOver:
      'Vier Wochen sind um. Filme noch einmal und mach den nächsten Plan aus dem, was sich verändert hat.',
    allTicked: 'Für heute ist alles abgehakt.',
    stillToDo: (activities) => `Heute: ${activities}.`,
  },
  warmUp:
    'Fünf Minuten zügig gehen oder locker traben, dann zehn Beinschwünge je Seite. Am Ende fünf Minuten auslaufen.',
  hold: {
    ask: {
      title: 'Zuerst: Wie geht es deinem Knie?',
      text: 'Ein Wochen-Check dauert eine halbe Minute. Er sagt, ob das eine Woche zum Üben, zum Kürzertreten oder zum Ruhen ist.',
    },
    rest: {
      title: 'Heute nicht',
      text: 'Dein letzter Wochen-Check sagt: heute kein Lauf. Lass den Plan ruhen, geh spazieren oder fahr Rad, wenn das nicht wehtut, und mach morgen wieder einen Check.',
    },
    planWaits: 'Dieser Plan wartet, bis jemand das Knie untersucht hat.',
  },
  general: {
    cue: 'Lauf aufrecht, sieh nach vorn und lass den Fuß unter dir aufsetzen.',
    drill:
      'Lauf eine Minute mit etwas schnelleren, kürzeren Schritten bei gleichem Tempo und eine Minute, wie du magst.',
  },
  ofSide: (metric, side) => `${metric}, ${side === 'left' ? 'links' : 'rechts'}`,
  stepsToTry: (now, low, high) => `${now} Schritte pro Minute jetzt, ${low} bis ${high} zum Ausprobieren`,
  drillRounds: (rounds) => `${rounds}-mal eine Minute damit, eine Minute ohne`,
  beginEasier:
    'Fang bei jeder Übung mit der leichteren Form an, aus Vorsicht nach deinem letzten Wochen-Check.',
  beginAsDrawn: 'Fang mit der gezeichneten Form an; nimm die leichtere, wann immer du magst.',
};
