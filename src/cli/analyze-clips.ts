import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import { describeSystemError } from './describe-system-error.ts';
import { planDestinations, type Destinations } from './analyze-destinations.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { isFolder, kindOf } from './path-kind.ts';

/**
 * Endings under which a folder's files are taken for videos; a file named by itself may have any
 * ending.
 */
const VIDEO_ENDINGS = new Set(['.mp4', '.mov', '.m4v', '.webm', '.mkv', '.avi', '.ts', '.3gp']);

const STREAM =
  'This is a pipe or a device: a video must be a file, which can be read at any place. Save it to a file first.';

/** One thing to analyse and where its results go. */
export interface ClipJob extends Destinations {
  readonly input: string;
  /**
   * Why there is nothing to analyse, on one line without the name; the other clips are analysed all
   * the same.
   */
  readonly problem?: string;
}

/**
 * The clips that the inputs mean, folders opened (not their sub-folders), in order, with the names
 * of their results. What does not exist, cannot be read or holds no clips is a job with a problem.
 *
 * @throws UsageError where the results could not be put.
 */
export function planClips(options: AnalyzeOptions): readonly ClipJob[] {
  const found = options.inputs.flatMap((input) => expand(input, options.fromTracks));
  const severalClips = found.length > 1 || options.inputs.some(isFolder);
  const destinations = planDestinations(
    options,
    found.map(({ input }) => input),
    severalClips,
  );
  return found.map((job, index) => ({ ...job, ...destinations[index] }));
}

function expand(input: string, tracks: boolean): readonly ClipJob[] {
  const kind = kindOf(input);
  if (kind === 'absent') return [{ input, problem: 'There is no such file or folder.' }];
  // Tracks are read from their beginning to their end, once.
  if (kind === 'stream' && !tracks) return [{ input, problem: STREAM }];
  if (kind !== 'folder') return [{ input }];
  // Runs that an earlier command wrote beside its tracks are no tracks.
  const wanted = (name: string): boolean =>
    tracks
      ? name.endsWith('.json') && !name.endsWith('.run.json')
      : VIDEO_ENDINGS.has(extname(name).toLowerCase());
  try {
    const found = readdirSync(input, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && wanted(entry.name))
      .map((entry) => ({ input: join(input, entry.name) }))
      .sort((a, b) => (basename(a.input) < basename(b.input) ? -1 : 1));
    if (found.length > 0) return found;
    return [{ input, problem: `The folder holds no ${tracks ? 'tracks' : 'videos'}.` }];
  } catch (error) {
    return [{ input, problem: `The folder cannot be read: ${describeSystemError(error)}.` }];
  }
}
