import type { Side } from '../../core/pose/landmark.ts';
import type { View } from '../../core/run/run-context.ts';
import { inLanguage } from '../language.ts';
import { plural } from './plural.ts';

const FROM: Readonly<Record<View, string>> = {
  side: 'from the side',
  front: 'from the front',
  rear: 'from behind',
};

const listed = new Intl.ListFormat('en-GB');

/** The words of `ui/library`, by component. */
export const libraryWords = inLanguage('library', {
  damagedRuns: {
    label: 'Damaged runs',
    noId: 'no id',
    deleteDamagedCopy: 'Delete the damaged copy',
  },
  libraryScreen: {
    yourRuns: 'Your runs',
    whereKept: 'Kept in this browser on this device, and nowhere else.',
    reading: 'Reading your runs…',
    noRunsYet: 'No runs yet',
    runsAreKeptHere:
      'Every run you analyse is kept here with its video, so that you can come back to it and see what has changed.',
    runner: 'Runner',
    everybody: 'Everybody',
    runnerWithRuns: (name: string, runs: number): string => `${name} (${runs})`,
    compare: 'Compare',
    overTime: 'Over time',
    heightNotEntered: 'height not entered',
    usuallyFilmed: (near: Side): string => `usually filmed with the ${near} leg near`,
    runs: (count: number): string => plural(count, { one: `${count} run`, other: `${count} runs` }),
    newRun: 'New run',
    newRunWithHeight: 'New run with this height',
    noRunFits: 'No run fits',
    nothingHolds: (search: string): string => `No name, file, date or view holds “${search}”.`,
    showAllRuns: 'Show all runs',
  },
  runCard: {
    noPicture: 'No picture of this run',
    noVideoNoPicture: 'No video, so no picture',
    demo: 'Demo',
    noNumbersRefused: 'No numbers: the reading failed, or the clip did not allow any.',
    noNumbersForView: 'No numbers for this view.',
    unreliable: 'Unreliable',
    /** Of a run of several clips, one of which could not be read. */
    partlyUnreliable: (view: View): string => `Unreliable ${FROM[view]}`,
    findingsToLookAt: (count: number): string =>
      `${count} ${plural(count, { one: 'finding', other: 'findings' })} to look at`,
    noFindingToLookAt: 'No finding to look at',
    dropVideoOf: (title: string): string => `Drop the video of ${title}, keep its numbers`,
    dropVideo: (size: string): string => `Drop the video (${size}), keep the numbers`,
    noVideoKept: 'no video kept',
    deleteRun: (title: string): string => `Delete ${title}`,
  },
  runTitle: {
    nameOf: (title: string): string => `Name of ${title}`,
    rename: (title: string): string => `Rename ${title}`,
  },
  runnerName: {
    runnerOf: (title: string): string => `Runner of ${title}`,
    placeholder: 'Runner’s name',
    whoRan: 'Who ran?',
    /** Heard after the runner's name. */
    ran: (title: string): string => `ran ${title}`,
  },
  searchField: {
    label: 'Search your runs',
    placeholder: 'Name, file, date or view',
    runs: (total: number): string => `${total} runs`,
    found: (found: number, total: number): string => `${found} of ${total} runs`,
  },
  sharedRunOpening: {
    title: 'Opening a shared run',
    progress: 'Opening the shared run',
    cancel: 'Cancel',
  },
  storageMeter: {
    label: 'Space used on this device',
    usedOfAllowed: (used: string, granted: string): string =>
      `${used} of ${granted} that this browser allows`,
    inUse: (used: string, granted: string): string => `⟦${used}⟧ of ${granted} in use.`,
    inUseByVideos: (used: string, granted: string, videos: string): string =>
      `⟦${used}⟧ of ${granted} in use, ${videos} of it videos.`,
    mayBeCleared: 'The browser may clear it when the disk runs full.',
  },
  storedRun: {
    results: 'Results',
    notOnThisDevice: 'This run is not on this device',
    deletedOrElsewhere: 'It was deleted, or it was analysed in another browser.',
    keptWhereAnalysed: 'Runs are kept only where they were analysed.',
    openingTheRun: 'Opening the run…',
  },
  unfinishedRuns: {
    files: (names: readonly string[]): string => listed.format(names),
    demoRun: (files: string): string => `Demo run (${files})`,
    unfinished: (name: string): string => `Unfinished: ${name}`,
  },
});
