import type { resultsCoachWords } from '../../../words/results/coach.ts';

export const coach: typeof resultsCoachWords = {
  coachPanel: {
    untilNextFilmSet: 'Bis zum nächsten Film: festgelegt',
    untilNextFilm: 'Bis zum nächsten Film: Hilfe, Übungen, Datum',
    cue: 'Hilfe',
    placeholder: 'Ein Gedanke beim Laufen, z. B. „Kniescheiben geradeaus“',
    exercisesUpTo: (MOST_EXERCISES) => `Übungen, höchstens ${MOST_EXERCISES}`,
    nextFilm: 'Nächster Film',
    takeItBack: 'Zurücknehmen',
    undo: 'Rückgängig',
    keptRunSent:
      'Bleibt bei diesem Lauf und geht mit, wenn du ihn teilst. Der Plan der Person beginnt damit.',
    changeCoachsWord: 'das Wort des Coachs ändern',
  },
  coachSays: {
    label: 'Von deinem Coach',
    exercises: (exercises) => `Übungen: ${exercises}.`,
    nextFilm: (nextFilm) => `Nächster Film: ${nextFilm}.`,
    openYourPlan: 'Deinen Plan öffnen',
  },
};
