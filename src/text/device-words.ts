import { formatNumber } from './format.ts';
import { isolated } from './format/isolated.ts';

/** How many of each kind of thing lie on a device or in its file. */
interface Counts {
  readonly runs: number;
  readonly recordings: number;
  readonly walkThroughs: number;
  readonly unfinished: number;
  readonly entries: number;
}

const NAMES: readonly (readonly [keyof Counts, one: string, many: string])[] = [
  ['runs', 'run', 'runs'],
  ['recordings', 'recording that waits to be analysed', 'recordings that wait to be analysed'],
  ['walkThroughs', 'recorded walk-through', 'recorded walk-throughs'],
  ['unfinished', 'unfinished analysis', 'unfinished analyses'],
  ['entries', 'entry of the diary', 'entries of the diary'],
];

/** “2 runs, 1 recording that waits to be analysed and 12 entries of the diary”; or “nothing”. */
function countThings(counts: Counts): string {
  const parts = NAMES.flatMap(([kind, one, many]) =>
    counts[kind] === 0 ? [] : [`${formatNumber(counts[kind], 0)} ${counts[kind] === 1 ? one : many}`],
  );
  const last = parts.pop();
  if (last === undefined) return 'nothing';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** What the file will hold and how large it will be; sizes are given as words. */
export function describeDeviceSize(
  counts: Counts,
  sizes: { readonly all: string; readonly videos: string },
): string {
  return `Here: ${countThings(counts)}. About ${sizes.all}, ${sizes.videos} of it videos.`;
}

/** One file cannot hold it all. */
export const TOO_MUCH_FOR_ONE_FILE = {
  title: 'This is more than one file can hold, 4 GB',
  text: 'Save it without the videos, and the runs whose videos you want to keep one by one with “Share”. Analyse the recordings that wait first: they go with the videos only.',
};

/** What leaving the videos out costs. */
export const WITHOUT_VIDEOS =
  'Without them, recordings and walk-throughs are not in the file, and an unfinished analysis asks for its video again.';

/** What a file holds that this device lacks. */
export function describeFoundDevice(
  lacking: Counts,
  rest: { readonly alreadyHere: number; readonly unreadable: number; readonly size: string },
): string {
  const { alreadyHere, unreadable, size } = rest;
  const things = Object.values(lacking).some((count: number) => count > 0);
  return [
    things
      ? `Not on this device yet: ${countThings(lacking)}, ${size}.`
      : 'All that it holds is on this device already.',
    things && alreadyHere > 0
      ? `${formatNumber(alreadyHere, 0)} more ${alreadyHere === 1 ? 'is' : 'are'} here already and ${alreadyHere === 1 ? 'stays' : 'stay'} as ${alreadyHere === 1 ? 'it is' : 'they are'}.`
      : '',
    unreadable > 0
      ? `${formatNumber(unreadable, 0)} ${unreadable === 1 ? 'entry' : 'entries'} of the diary ${unreadable === 1 ? 'belongs' : 'belong'} to another version of Treadlens and cannot be put back by this one.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What came back, and what did not. */
export function describeRestored(counts: Counts, failed: readonly string[]): string {
  const done = `Put back: ${countThings(counts)}.`;
  if (failed.length === 0) return done;
  return `${done} Damaged in the file, or without a place in this browser: ${failed.map(isolated).join(', ')}.`;
}

/** Putting back was stopped. */
export const RESTORING_STOPPED =
  'Stopped. What was put back by then stays; the same file brings the rest, and nothing twice.';
