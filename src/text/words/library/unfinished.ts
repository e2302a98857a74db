import { inLanguage } from '../../language.ts';

/** Runs that waited or were being analysed when their tab went; offered in the library. */
export const unfinishedWords = inLanguage('library/unfinished', {
  cutOff: (done: string, total: string, since: string): string =>
    `Cut off after ${done} of ${total} frames, ${since}.`,
  waiting: (frames: string, since: string): string =>
    `Was waiting to be analysed (${frames} frames, ${since}). What you said about it is kept.`,
  chooseAgain: (names: string): string =>
    `The page was closed before this browser had its own copy, or there was no room for one: choose ${names} again to go on.`,
  cutAgain: (names: string, start: string, end: string): string =>
    `The page was closed before the part ${start} to ${end} was stored, or there was no room for it: open ${names} as a new run, take the part again and discard this one.`,
  resume: 'Resume',
  begin: 'Analyse now',
  resumeAll: (count: number): string => `Analyse all ${count}`,
  chooseOne: 'Choose the video again',
  chooseSeveral: 'Choose the videos again',
  discard: 'Discard',
  refused: {
    'video-missing': 'Its video cannot be read any more: discard it and open the video again.',
    'other-video': 'This is another video: its picture size or its number of frames is not the same.',
  },
});
