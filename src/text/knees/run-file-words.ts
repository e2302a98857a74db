import type { RunFileErrorCode } from '../../core/run/failure-codes.ts';
import type { LeftOutReason, RunFileContent, RunFileKind } from '../../core/knees/found-run.ts';
import type { Sameness } from '../../core/knees/same-run.ts';

/** What the import says before anything is chosen. */
export const WHAT_IS_READ =
  'GPX, TCX and FIT files of a watch, the lists of Garmin Connect and Strava (CSV), and export.xml of Apple Health. They are read on this device.';

export const FILE_KIND_WORDS: Readonly<Record<RunFileKind, string>> = {
  gpx: 'GPX',
  tcx: 'TCX',
  fit: 'FIT',
  csv: 'Table',
  'apple-health': 'Apple Health',
};

/** What is taken from a file of a kind, for whoever wonders. */
export const WHAT_OF_IT: Readonly<Record<RunFileKind, string>> = {
  gpx: 'Read: day, time in motion, the length of the track, cadence where it is there.',
  tcx: 'Read: day, time and distance of the laps, cadence where it is there.',
  fit: 'Read: day, timer time, distance, cadence, and whether it was a treadmill, a trail or a track.',
  csv: 'Read: day, time, distance, cadence and the kind of activity, from columns with English names.',
  'apple-health':
    'Read: your running workouts with day, time, distance and steps. Nothing else of the file is kept.',
};

export const SAMENESS_WORDS: Readonly<Record<Sameness, string>> = {
  same: 'in your log already',
  alike: 'looks like a run in your log',
  new: '',
};

const LEFT_OUT: Readonly<Record<LeftOutReason, readonly [string, string]>> = {
  'other-sport': ['activity of another sport', 'activities of other sports'],
  'no-date': ['without a date that can be read', 'without a date that can be read'],
  'no-duration': ['without a time', 'without a time'],
  'in-the-future': ['of a day to come', 'of days to come'],
  'too-short': ['shorter than a minute or 100 m', 'shorter than a minute or 100 m'],
  'too-long': ['longer than a day', 'longer than a day'],
  'walking-pace': ['at walking pace', 'at walking pace'],
  'too-fast': ['faster than anybody runs', 'faster than anybody runs'],
};

/** What one file gave, in a sentence, and what of it was left out. */
export function describeRunFile({ runs, leftOut }: RunFileContent): string {
  const found = runs.length === 0 ? 'No run in it.' : runs.length === 1 ? 'One run.' : `${runs.length} runs.`;
  const parts = (Object.entries(leftOut) as [LeftOutReason, number][]).map(
    ([reason, count]) => `${count} ${LEFT_OUT[reason][count === 1 ? 0 : 1]}`,
  );
  return parts.length === 0 ? found : `${found} Left out: ${parts.join(', ')}.`;
}

/** What is wrong with a file, and what helps. */
export interface RunFileFailureWords {
  readonly title: string;
  readonly whatIsWrong: string;
  readonly whatToDo: string;
}

const FAILURES: Readonly<Record<RunFileErrorCode, RunFileFailureWords>> = {
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
};

/** Why no run came out of a file, and what helps. */
export function describeRunFileFailure(code: RunFileErrorCode): RunFileFailureWords {
  return FAILURES[code];
}
