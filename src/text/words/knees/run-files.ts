import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

/** Files with runs: what is read of them, what was found, and what is wrong with one. */
export const runFilesWords = inLanguage('knees/run-files', {
  whatIsRead:
    'GPX, TCX and FIT files of a watch, the lists of Garmin Connect and Strava (CSV), and export.xml of Apple Health. They are read on this device.',
  kinds: {
    gpx: 'GPX',
    tcx: 'TCX',
    fit: 'FIT',
    csv: 'Table',
    'apple-health': 'Apple Health',
  },
  /** What is taken from a file of a kind. */
  whatOfIt: {
    gpx: 'Read: day, time in motion, the length of the track, cadence where it is there.',
    tcx: 'Read: day, time and distance of the laps, cadence where it is there.',
    fit: 'Read: day, timer time, distance, cadence, and whether it was a treadmill, a trail or a track.',
    csv: 'Read: day, time, distance, cadence and the kind of activity, from columns with English names.',
    'apple-health':
      'Read: your running workouts with day, time, distance and steps. Nothing else of the file is kept.',
  },
  sameness: {
    same: 'in your log already',
    alike: 'looks like a run in your log',
    new: '',
  },
  found: {
    none: 'No run in it.',
    runs: (count: number): string => plural(count, { one: 'One run.', other: `${count} runs.` }),
    leftOut: (reasons: string): string => `Left out: ${reasons}.`,
  },
  /** Why runs were left out, with how many. */
  leftOut: {
    'other-sport': (count: number): string =>
      plural(count, {
        one: `${count} activity of another sport`,
        other: `${count} activities of other sports`,
      }),
    'no-date': (count: number): string => `${count} without a date that can be read`,
    'no-duration': (count: number): string => `${count} without a time`,
    'in-the-future': (count: number): string =>
      plural(count, { one: `${count} of a day to come`, other: `${count} of days to come` }),
    'too-short': (count: number): string => `${count} shorter than a minute or 100 m`,
    'too-long': (count: number): string => `${count} longer than a day`,
    'walking-pace': (count: number): string => `${count} at walking pace`,
    'too-fast': (count: number): string => `${count} faster than anybody runs`,
  },
  failures: {
    'empty-file': {
      title: 'The file is empty',
      whatIsWrong: 'There is nothing in it.',
      whatToDo: 'Export the run once more.',
    },
    'too-large': {
      title: 'The file is too large',
      whatIsWrong: 'No watch writes a run of this size.',
      whatToDo: 'Export single runs, or a shorter time.',
    },
    'unknown-kind': {
      title: 'This is no file with runs',
      whatIsWrong: 'It is neither GPX, TCX, FIT, a table (CSV) nor export.xml of Apple Health.',
      whatToDo: 'Look for “Export GPX”, “Export original” or “Export CSV” in the app that has your runs.',
    },
    packed: {
      title: 'The file is packed',
      whatIsWrong: 'A zip file holds several files.',
      whatToDo: 'Unpack it, then choose the files inside. Of Apple Health that is export.xml.',
    },
    'broken-file': {
      title: 'The file is damaged',
      whatIsWrong: 'It ends too early, or parts of it are not what they should be. Nothing of it was taken.',
      whatToDo: 'Export the run once more.',
    },
    'no-columns': {
      title: 'The table has no run that can be found',
      whatIsWrong: 'It needs one line with headings in English: a date and a time or duration.',
      whatToDo: 'Set the app to English and export the list again, or export the runs as GPX or FIT.',
    },
    'nothing-run': {
      title: 'There is no activity in the file',
      whatIsWrong: 'It may be a route that was planned: those have no times.',
      whatToDo: 'Export the run itself.',
    },
    'took-too-long': {
      title: 'The file could not be read in time',
      whatIsWrong: 'Reading it came to nothing and was ended. Everything else goes on.',
      whatToDo: 'Export the run in another form, for example as GPX.',
    },
    'cannot-read': {
      title: 'The file cannot be opened',
      whatIsWrong: 'It may have been moved, or lie in a cloud that is out of reach.',
      whatToDo: 'Save it on this device, then choose it again.',
    },
  },
});
