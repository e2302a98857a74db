import { formatNumber } from './format.ts';
import { isolated } from './format/isolated.ts';
import { type DeviceCounts, deviceDataWords } from './words/settings/device-data.ts';

const KINDS: readonly (keyof DeviceCounts)[] = [
  'runs',
  'recordings',
  'walkThroughs',
  'unfinished',
  'entries',
];

/** “2 runs, 1 recording that waits to be analysed and 12 entries of the diary”; or “nothing”. */
function countThings(counts: DeviceCounts): string {
  const { things, list, nothing } = deviceDataWords;
  const parts = KINDS.flatMap((kind) => {
    const count = counts[kind];
    return count === 0 ? [] : [things[kind](count, formatNumber(count, 0))];
  });
  return parts.length === 0 ? nothing : list(parts);
}

/** What the file will hold and how large it will be; sizes are given as words. */
export function describeDeviceSize(
  counts: DeviceCounts,
  sizes: { readonly all: string; readonly videos: string },
): string {
  return deviceDataWords.here(countThings(counts), sizes.all, sizes.videos);
}

/** One file cannot hold it all. */
export const TOO_MUCH_FOR_ONE_FILE = deviceDataWords.tooMuchForOneFile;

/** What leaving the videos out costs. */
export const WITHOUT_VIDEOS = deviceDataWords.withoutVideos;

/** What a file holds that this device lacks. */
export function describeFoundDevice(
  lacking: DeviceCounts,
  rest: { readonly alreadyHere: number; readonly unreadable: number; readonly size: string },
): string {
  const { alreadyHere, unreadable, size } = rest;
  const { notHereYet, allHere, moreHere, ofAnotherVersion } = deviceDataWords;
  const isLacking = Object.values(lacking).some((count: number) => count > 0);
  return [
    isLacking ? notHereYet(countThings(lacking), size) : allHere,
    ...(isLacking && alreadyHere > 0 ? [moreHere(alreadyHere, formatNumber(alreadyHere, 0))] : []),
    ...(unreadable > 0 ? [ofAnotherVersion(unreadable, formatNumber(unreadable, 0))] : []),
  ].join(' ');
}

/** What came back, and what did not. */
export function describeRestored(counts: DeviceCounts, failed: readonly string[]): string {
  const done = deviceDataWords.putBack(countThings(counts));
  return failed.length === 0 ? done : `${done} ${deviceDataWords.notPutBack(failed.map(isolated))}`;
}

/** Putting back was stopped. */
export const RESTORING_STOPPED = deviceDataWords.stopped;
