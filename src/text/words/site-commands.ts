import { inLanguage } from '../language.ts';

/**
 * What can be gone to from anywhere, where no other room has its name, and by which other words it
 * is found; those are lower case, and no sentence.
 */
export const siteCommandsWords = inLanguage('site-commands', {
  screens: {
    home: 'Home',
    compare: 'Compare',
    overTime: 'Over time',
    fourWeekPlan: 'Four-week plan',
    metronome: 'Metronome',
    analysisUnderWay: 'Analysis under way',
  },
  alsoFoundBy: {
    home: 'this week start',
    import: 'open video upload import analyse',
    record: 'camera film live',
    library: 'library history',
    compare: 'side by side',
    trends: 'trends progress',
    knees: 'diary check-in pain shoes log',
    plan: 'exercises',
    metronome: 'beep cadence beat',
    learn: 'explain help',
    guide: 'guide camera',
    accuracy: 'error precision',
    demo: 'try example',
    theme: 'appearance colours mode',
  },
});
