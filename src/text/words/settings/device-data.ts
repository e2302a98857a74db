import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

/** How many of each kind of thing lie on a device or in its file. */
export interface DeviceCounts {
  readonly runs: number;
  readonly recordings: number;
  readonly walkThroughs: number;
  readonly unfinished: number;
  readonly entries: number;
}

/** British: no comma before the “and”. */
const list = new Intl.ListFormat('en-GB');

/** What a device, or its file, holds, how large it is and what came back. */
export const deviceDataWords = inLanguage('settings/device-data', {
  nothing: 'nothing',
  list: (things: readonly string[]): string => list.format(things),
  things: {
    runs: (count: number, said: string): string => `${said} ${plural(count, { one: 'run', other: 'runs' })}`,
    recordings: (count: number, said: string): string =>
      `${said} ${plural(count, { one: 'recording that waits to be analysed', other: 'recordings that wait to be analysed' })}`,
    walkThroughs: (count: number, said: string): string =>
      `${said} ${plural(count, { one: 'recorded walk-through', other: 'recorded walk-throughs' })}`,
    unfinished: (count: number, said: string): string =>
      `${said} ${plural(count, { one: 'unfinished analysis', other: 'unfinished analyses' })}`,
    entries: (count: number, said: string): string =>
      `${said} ${plural(count, { one: 'entry of the diary', other: 'entries of the diary' })}`,
  },
  here: (things: string, all: string, videos: string): string =>
    `Here: ${things}. About ${all}, ${videos} of it videos.`,
  tooMuchForOneFile: {
    title: 'This is more than one file can hold, 4 GB',
    text: 'Save it without the videos, and the runs whose videos you want to keep one by one with “Share”. Analyse the recordings that wait first: they go with the videos only.',
  },
  withoutVideos:
    'Without them, recordings and walk-throughs are not in the file, and an unfinished analysis asks for its video again.',
  notHereYet: (things: string, size: string): string => `Not on this device yet: ${things}, ${size}.`,
  allHere: 'All that it holds is on this device already.',
  moreHere: (count: number, said: string): string =>
    plural(count, {
      one: `${said} more is here already and stays as it is.`,
      other: `${said} more are here already and stay as they are.`,
    }),
  ofAnotherVersion: (count: number, said: string): string =>
    plural(count, {
      one: `${said} entry of the diary belongs to another version of Treadlens and cannot be put back by this one.`,
      other: `${said} entries of the diary belong to another version of Treadlens and cannot be put back by this one.`,
    }),
  putBack: (things: string): string => `Put back: ${things}.`,
  notPutBack: (names: readonly string[]): string =>
    `Damaged in the file, or without a place in this browser: ${names.join(', ')}.`,
  stopped: 'Stopped. What was put back by then stays; the same file brings the rest, and nothing twice.',
});
