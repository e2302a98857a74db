import { inLanguage } from '../../language.ts';

/** The words of `ui/results/coach`, by component. */
export const resultsCoachWords = inLanguage('results/coach', {
  coachPanel: {
    untilNextFilmSet: 'Until the next film: set',
    untilNextFilm: 'Until the next film: cue, exercises, date',
    cue: 'Cue',
    placeholder: 'One thought for the runner, e.g. “Kneecaps straight ahead”',
    exercisesUpTo: (MOST_EXERCISES: number): string => `Exercises, up to ${MOST_EXERCISES}`,
    nextFilm: 'Next film',
    takeItBack: 'Take it back',
    undo: 'Undo',
    keptRunSent: 'Kept with this run and sent along when you share it. The runner’s plan begins with it.',
    changeCoachsWord: 'change the coach’s word',
  },
  coachSays: {
    label: 'From your coach',
    exercises: (exercises: string): string => `Exercises: ${exercises}.`,
    nextFilm: (nextFilm: string): string => `Next film: ${nextFilm}.`,
    openYourPlan: 'Open your plan',
  },
});
