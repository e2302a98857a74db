import type { Side } from '../../../core/pose/landmark.ts';
import type { weekWords } from '../../words/week.ts';

const KNEES: Readonly<Record<Side, string>> = { left: 'Linkes Knie', right: 'Rechtes Knie' };

/** The start page of who has been here. */
export const week: typeof weekWords = {
  filmCard: {
    tryThis: (what) => `⟦Zum Ausprobieren:⟧ ${what}`,
    noFilmYet: 'Noch kein Film von dir. Filme 15 Sekunden gleichmäßiges Laufen auf einem Laufband.',
    howToFilm: 'So filmst du',
  },
  planCard: {
    yourFourWeeks: 'Deine vier Wochen',
    thePlan: 'Der Plan',
  },
  thisWeek: {
    heading: 'Diese Woche',
    days: (monday, sunday) => `${monday} bis ${sunday}`,
    addARun: 'Einen Lauf eintragen',
    yourKnee: 'Dein Knie',
    checkIn: 'Wochen-Check',
    checkedIn: (side, ago) => `${KNEES[side]}, ${ago}.`,
    checkedInWithPain: (side, ago, inRun) => `${KNEES[side]}, ${ago}: ${inRun} von 10 beim Laufen.`,
    howIsItNow: 'Das ist eine Weile her. Wie ist es jetzt?',
    whatACheckInIs: 'Ein Wochen-Check dauert eine halbe Minute und sagt, ob du laufen kannst wie geplant.',
    yourRunning: 'Deine Läufe der Woche',
    theLog: 'Das Lauftagebuch',
    writeARunDown: 'Trage einen Lauf in zehn Sekunden ein, oder übernimm Läufe aus den Dateien deiner Uhr.',
    yourLastFilm: 'Dein letzter Film',
    yourRuns: 'Deine Läufe',
    yourSteps: 'Deine Schritte',
  },
};
