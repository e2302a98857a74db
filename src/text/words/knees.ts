import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';
import { plural } from './plural.ts';

/** The words of `ui/knees`, by component. */
export const kneesWords = inLanguage('knees', {
  checkInForm: {
    firstAny: 'First: is any of this so?',
    eachShouldLooked: 'Each of these should be looked at today, before any advice about running.',
    whichKnee: 'Which knee?',
    left: 'Left',
    right: 'Right',
    dayRun: 'Day of the run',
    muchNoneWorst: 'How much, from 0 (none) to 10 (the worst you can imagine)?',
    sinceWhen: 'Since when?',
    hurtIKnow: 'It does not hurt, or I do not know',
    whatElseDoesIt: 'What else does it do?',
    saveChanges: 'Save changes',
    showTodaysLight: 'Show today’s light',
    cancel: 'Cancel',
  },
  checkInPart: {
    checkInOf: (day: string): string => `Check-in of ${day}`,
    howIsYourKnee: 'How is your knee?',
    afterKnee: (day: string, side: Side): string => `After ${day}, ${side} knee`,
    newCheckIn: 'New check-in',
    addChangeAnswers: 'Add or change answers',
    painOverTime: 'Pain over time',
  },
  checkInTable: {
    label: 'Your check-ins',
    day: 'Day',
    knee: 'Knee',
    before: 'Before',
    inTheRun: 'In the run',
    hourAfter: 'Hour after',
    morning: 'Morning',
    light: 'Light',
    changeOrDelete: 'Change or delete',
    changeCheck: (day: string): string => `Change the check-in of ${day}`,
    deleteCheck: (day: string): string => `Delete the check-in of ${day}`,
  },
  dayField: {
    chooseTodayDay: 'Choose today or a day before.',
  },
  keptData: {
    label: 'What is kept',
    keptHere: (entries: number): string =>
      `All of this is kept on this device alone: ${plural(entries, { one: 'one entry', other: `${entries} entries` })}. Nothing is sent anywhere.`,
    belongAnotherVersion: (unreadable: number): string =>
      `${unreadable} of them belong to another version of Treadlens and are not shown; they stay where they are.`,
    saveDiaryFile: 'Save the diary as a file',
    deleteTheDiary: 'Delete the diary',
    title: 'Delete the whole diary?',
    checkInsRuns: 'Check-ins, runs, shoes and plans go for good, on this device. Your films stay.',
    keepIt: 'Keep it',
    deleteOneEntry: 'Delete one entry',
    deleteEntries: (count: number): string => `Delete ${count} entries`,
  },
  kneeDrawing: {
    whereDoesItHurt: 'Where does it hurt?',
    kneeSeenFront: (side: Side): string => `Your ${side} knee, seen from the front`,
  },
  kneesScreen: {
    title: 'My knees',
    kneeTakesRunning:
      'How the knee takes your running, week by week. This is not a diagnosis. If you are under 18, or have had surgery on a knee, ask first.',
    readingYourDiary: 'Reading your diary…',
    oneEntryAdded: 'One entry added',
    entriesAdded: (entries: number): string => `${entries} entries added`,
  },
  lightCard: {
    toRead: (titles: readonly string[]): string =>
      `To read: ${titles.map((title) => `⟦${title}⟧`).join(', ')}`,
    oftenLookedAt: (names: readonly string[]): string =>
      `In a film, these numbers are often looked at with pain there: ${names.map((name) => `⟦${name.toLowerCase()}⟧`).join(', ')}.`,
    openLastFilm: 'Open your last film',
    filmARun: 'Film a run',
    fourWeekPlan: 'Your four-week plan',
    whereThisComesFrom: 'Where this comes from',
  },
  offeredRuns: {
    runAdded: (chosen: number): string => `${chosen} of one run will be added`,
    runsAdded: (chosen: number, offered: number): string => `${chosen} of ${offered} runs will be added`,
  },
  painChart: {
    label: 'Pain of each check-in over time, with your runs below. The numbers are in the table.',
    leftKneeCircles: (mostPain: number): string =>
      `Left knee: circles. Right knee: diamonds. Filled: in the run; hollow: the next morning. The shaded strip is 0 to ${mostPain}.`,
    barsBelowRuns: 'The bars below are your runs, taller for longer ones.',
  },
  painScale: {
    notYet: 'not yet',
  },
  removedToast: {
    planOf: (day: string): string => `Plan of ${day}`,
    entryOf: (day: string): string => `Entry of ${day}`,
    deleted: (what: string): string => `${what} deleted`,
  },
  runFileList: {
    waiting: 'Waiting',
    reading: (name: string): string => `Reading ${name}`,
    savedDiary: (entries: number): string =>
      `A diary saved from Treadlens: ${plural(entries, { one: 'one entry', other: `${entries} entries` })}. What is here already, or newer here, stays as it is.`,
    cannotReadVersion: (unreadable: number): string => `${unreadable} cannot be read by this version.`,
  },
  runForm: {
    minutes: 'Minutes',
    distance: 'Distance',
    day: 'Day',
    surface: 'Surface',
    effort: 'Effort',
    notSaid: 'Not said',
    saveChanges: 'Save changes',
    addTheRun: 'Add the run',
    cancel: 'Cancel',
    sayManyMinutes: 'Say how many minutes it was, and the distance as a number.',
  },
  runImportDialog: {
    title: 'Add runs from files',
    label: 'Files with runs',
    chooseFiles: 'Choose files',
    moreFiles: 'More files',
    tableSayUnit: 'The table does not say its unit. Distances are in',
    kilometres: 'Kilometres',
    miles: 'Miles',
    surfaceFileSay: 'Surface, where the file does not say',
    cancel: 'Cancel',
    add: (action: string): string => `Add ${action}`,
    oneRun: 'one run',
    runs: (count: number): string => `${count} runs`,
    oneEntry: 'one entry',
    entries: (restorable: number): string => `${restorable} entries`,
  },
  runList: {
    changeRun: (name: string): string => `Change the run of ${name}`,
    deleteRun: (name: string): string => `Delete the run of ${name}`,
    showAllRuns: (runs: number): string => `Show all ${runs} runs`,
  },
  shoeForm: {
    nameIt: 'Name',
    givePairName: 'Give the pair a name.',
    placeholder: 'e.g. the blue ones',
    wornSince: 'Worn since',
    runBeforeThat: 'Run before that',
    kind: 'Kind',
    iKnow: 'I do not know',
    putAwayLonger: 'Put away: no longer worn for running',
    saveChanges: 'Save changes',
    keepThePair: 'Keep the pair',
    cancel: 'Cancel',
  },
  shoesField: {
    shoes: 'Shoes',
    notSaid: 'Not said',
    pairList: 'A pair that is not in your list',
  },
  shoesPart: {
    yourShoes: 'Your shoes',
    addAPair: 'Add a pair',
    namePairOnce:
      'Name a pair once: your runs then fill in its distance, and your films say which pair you wore.',
    since: (day: string): string => `since ${day}`,
    sincePutAway: (day: string, retired: string): string => `since ${day}, put away ${retired}`,
    familySince: (family: string, day: string): string => `${family}, since ${day}`,
    familySincePutAway: (family: string, day: string, retired: string): string =>
      `${family}, since ${day}, put away ${retired}`,
    change: (name: string): string => `Change ${name}`,
    deleteIt: (name: string): string => `Delete ${name}`,
    kindShoe: 'Which kind of shoe?',
    shoeFamiliesSold: 'Shoe families, and what they are sold for',
    shoe: 'Shoe',
    meantFor: 'Meant for',
    saidKnee: 'What it is said to do for the knee',
    moreAboutShoes: 'More about shoes',
  },
  stepsPart: {
    quickerShorterSteps: 'And with quicker, shorter steps?',
  },
  weekPart: {
    yourRunning: 'Your running',
    addFromFiles: 'Add from files',
  },
});
