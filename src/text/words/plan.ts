import { inLanguage } from '../language.ts';

/** The words of `ui/plan`, by component. */
export const planWords = inLanguage('plan', {
  exerciseCard: {
    tempo: 'Tempo',
    beginWithThis: 'Begin with this.',
    stop: 'Stop',
    works: 'Works',
    easier: 'Easier',
    harder: 'Harder',
  },
  filmAgain: {
    filmAgain: 'Film again',
    filmWithoutNumbers: 'Your film gave no numbers that can be trusted. Film again to see what to work on.',
    filmYetFilm: 'You have no film yet. Film a run to see what to work on.',
    filmAgainLast: 'Film again, last film as a guide',
    filmARun: 'Film a run',
    openAVideo: 'Open a video',
    twoDays: (before: string, last: string): string => `${before} and ${last}`,
    changedMoreCameras: 'These changed by more than the camera’s error:',
    nothingChangedMore: 'Nothing changed by more than the camera’s error.',
    compareWithCare: (title: string): string => `${title}: compare with care.`,
    seeBothSide: 'See both side by side',
  },
  focusCard: {
    whileYouRun: 'While you run',
    fromYourCoach: 'From your coach',
    oneThought: 'One thought',
    oneDrill: 'One drill',
    thisWeek: (week: string): string => `This week: ${week}.`,
    yourSteps: 'Your steps',
    countTryMore: 'Count them, then try 5 to 10 % more at the same speed.',
    openTheMetronome: 'Open the metronome',
    beforeAndAfter: 'Before and after',
    firstThingFilm: (about: string): string =>
      `For: ${about.toLowerCase()}, the first thing in the film that this plan is made from.`,
  },
  makePlan: {
    makeYourPlan: 'Make your plan',
    thoughtDrillRuns:
      'One thought and one drill for your runs, two short strength sessions a week, stretching, and rest days. It is made from:',
    yourFilmOf: (day: string, title: string): string => `your film of ${day}: ⟦${title}⟧`,
    filmWithoutNumbers: 'your last film: ⟦it gave no numbers⟧, so the plan is a general one',
    noFilmYet: 'your last film: ⟦there is none yet⟧, so the plan is a general one',
    yourCheckInOf: (day: string): string => `your check-in of ${day}`,
    noCheckInYet: 'your check-in: ⟦there is none yet⟧',
    coachAsked: 'what your coach asked for',
    makingIt: 'Making it…',
    makePlanBeginning: 'Make the plan, beginning today',
    madeOnceSomebody: 'It can be made once somebody has looked at the knee and you have checked in again.',
  },
  planScreen: {
    title: 'Four-week plan',
    smallStepsSore:
      'Small steps for sore knees, made on this device. It does not replace a professional who has seen you. If you are under 18, or have had surgery on a knee, ask first.',
    readingYourPlan: 'Reading your plan…',
    checkIn: 'Check in',
    seeSomeone: 'When to see someone',
    keepPlanI: 'Keep the plan I have',
    planKneeCalm: 'The plan, for when the knee is calm again',
  },
  planWeek: {
    today: 'Today',
  },
  thePlan: {
    fourWeeksOver: 'Four weeks are over',
    tickedFilmAgain: (done: number, asked: number): string =>
      `You ticked ${done} of ${asked}. Film again, look at what changed, and make the next plan from it.`,
    weekOf: (week: number): string => `Week ${week} of 4`,
    week: 'Week',
    heading: (index: number): string => `Week ${index}`,
    runTodaysLight:
      'Run as today’s light says; the plan asks for no kilometres. Rest days are part of it. Move a day when life asks for it, but keep one day between the two strength sessions.',
    strengthA: 'Strength A',
    strengthB: 'Strength B',
    stretchAndRoll: 'Stretch and roll',
    fewMinutesWhatever: 'A few minutes for whatever feels tight, after a run or in the evening.',
    addMyCalendar: 'Add to my calendar (.ics)',
    print: 'Print',
    makeNewPlan: 'Make a new plan',
    deleteThePlan: 'Delete the plan',
    began: (day: string): string =>
      `Began on ${day}. Plan and ticks are kept on this device alone, with ⟦your knee diary⟧.`,
  },
});
