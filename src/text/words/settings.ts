import { inLanguage } from '../language.ts';

/** The words of `ui/settings`, by component. */
export const settingsWords = inLanguage('settings', {
  deviceDataPart: {
    heading: 'Everything on this device',
    runsNotesRecordings:
      'Your runs with their notes, recordings, recorded walk-throughs, unfinished analyses, the knee diary with check-ins, runs, shoes and plans, and these settings are kept in this browser only.',
    title: 'Delete everything, for good?',
    runsVideosRecordings:
      'Runs and their videos, recordings, check-ins, your running log, shoes, plans and settings go. There is no way back; save them as a file first.',
    deleteEverythingGood: 'Delete everything for good',
    keepIt: 'Keep it',
    stop: 'Stop',
    withTheVideos: 'With the videos',
    saveEverythingFile: 'Save everything as one file',
    putSuchFile: 'Put such a file back…',
    deleteEverything: 'Delete everything…',
    savedGoesBack: (name: string): string =>
      `Saved as ${name}. It goes back in here, with “Put such a file back”; each run in it also opens by itself.`,
    becauseRead: (unread: string): string => `Not in it, because they could not be read: ${unread}.`,
    deleting: 'Deleting…',
    packing: 'Packing',
    readingTheFile: 'Reading the file',
    puttingBack: 'Putting back',
  },
  deviceFileFound: {
    savedOn: (day: string): string => `Saved on ${day}`,
    withItsSettings: 'With its settings',
    putItBack: 'Put it back',
    leaveIt: 'Leave it',
  },
  settingsDialog: {
    title: 'Settings',
    appearance: 'Appearance',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    language: 'Language',
    browsersLanguage: (name: string): string => `As the browser (${name})`,
    loadsAgain: 'The page is loaded again for it.',
    beltSpeedPace: 'Belt speed and pace in',
    distancesRunsShoes: 'Distances of runs and shoes in',
    kilometres: 'Kilometres',
    miles: 'Miles',
    heightIn: 'Height in',
    centimetres: 'Centimetres',
    feetAndInches: 'Feet and inches',
    cellsCsvFiles: 'Cells of CSV files are parted by',
    comma: 'Comma',
    semicolon: 'Semicolon',
    tab: 'Tab',
    decimalSignCsv: 'Decimal sign in CSV files',
    decimalPoint: 'Point, 1.5',
    decimalComma: 'Comma, 1,5',
  },
});
