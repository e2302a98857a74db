import { inLanguage } from '../language.ts';
import { plural } from './plural.ts';

/** The words of `app`, by component. */
export const appWords = inLanguage('app', {
  app: {
    skipContent: 'Skip to the content',
  },
  pageTitle: {
    home: 'Treadlens: what your knees do, stride by stride',
    import: 'Your run · Treadlens',
    record: 'Record · Treadlens',
    demo: 'Demo run · Treadlens',
    analyse: 'Analysing · Treadlens',
    results: 'Results · Treadlens',
    library: 'Your runs · Treadlens',
    report: 'Report · Treadlens',
    compare: 'Compare · Treadlens',
    trends: 'Over time · Treadlens',
    knees: 'My knees · Treadlens',
    plan: 'Four-week plan · Treadlens',
    metronome: 'Metronome · Treadlens',
    learn: 'Learn · Treadlens',
    guide: 'How to film · Treadlens',
    accuracy: 'How accurate is this? · Treadlens',
    analysing: (percent: number): string => `${percent} % · Analysing · Treadlens`,
  },
  lazyScreen: {
    loading: 'Loading…',
    title: 'This part of Treadlens could not be loaded',
    checkProgramServes: 'Check that the program that serves this page still runs, then reload.',
  },
  lazyScreens: {
    heading: 'Results',
    title: 'No results yet',
    openVideoTreadmill:
      'Open a video of a treadmill run, or try the demo run. The findings will be here, and in your runs.',
    openAVideo: 'Open a video',
    tryDemoRun: 'Try the demo run',
    yourRuns: 'Your runs',
  },
  siteFooter: {
    treadlensReportsFindings:
      'Treadlens reports findings from video, not diagnoses. Pain that lasts longer than two weeks, swelling, or a knee that locks or gives way belongs with a professional.',
    whenToSeeOne: 'When to see one',
    aloneOnDevice:
      'Runs on this device alone. Open source, MIT licence; ⟦licences of the work of others in it⟧.',
    aloneWithoutNetwork:
      'Runs on this device alone, without a network too. Open source, MIT licence; ⟦licences of the work of others in it⟧.',
    howAccurateIsThis: 'How accurate is this?',
  },
  siteHeader: {
    label: 'Treadlens, home',
    main: 'Main',
    analysing: (percent: number): string => `Analysing, ${percent} %`,
    unfinished: (runs: number): string =>
      `, ${plural(runs, { one: 'one is', other: `${runs} are` })} unfinished`,
    menu: 'Menu',
    goOrDo: 'Go to or do',
    goCtrlK: 'Go to or do (Ctrl K)',
    lightTheme: 'Light theme',
    darkTheme: 'Dark theme',
    settings: 'Settings',
    settingsSearch: 'units appearance csv model',
    newRun: 'New run',
    record: 'Record',
    results: 'Results',
    yourRuns: 'Your runs',
    myKnees: 'My knees',
    howToFilm: 'How to film',
    howAccurateIsThis: 'How accurate is this?',
    learn: 'Learn',
  },
});
