import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

const KNEES: Readonly<Record<Side, string>> = { left: 'Left knee', right: 'Right knee' };

/** The words of `ui/week`, by component. */
export const weekWords = inLanguage('week', {
  filmCard: {
    tryThis: (what: string): string => `⟦Try:⟧ ${what}`,
    noFilmYet: 'No film of yours yet. Film 15 seconds of steady running on a treadmill.',
    howToFilm: 'How to film',
  },
  planCard: {
    yourFourWeeks: 'Your four weeks',
    thePlan: 'The plan',
  },
  thisWeek: {
    heading: 'This week',
    days: (monday: string, sunday: string): string => `${monday} to ${sunday}`,
    addARun: 'Add a run',
    yourKnee: 'Your knee',
    checkIn: 'Check in',
    /** `ago` as in “yesterday”. */
    checkedIn: (side: Side, ago: string): string => `${KNEES[side]}, ${ago}.`,
    checkedInWithPain: (side: Side, ago: string, inRun: number): string =>
      `${KNEES[side]}, ${ago}: ${inRun} of 10 in the run.`,
    howIsItNow: 'That was a while ago. How is it now?',
    whatACheckInIs: 'A check-in takes half a minute and says whether to run as planned.',
    yourRunning: 'Your running',
    theLog: 'The log',
    writeARunDown: 'Write a run down in ten seconds, or take runs in from the files of your watch.',
    yourLastFilm: 'Your last film',
    yourRuns: 'Your runs',
    yourSteps: 'Your steps',
  },
});
