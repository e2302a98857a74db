import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import { UsageError, type AnalyzeOptions } from './analyze-options.ts';

/** Endings under which a folder's files are taken for videos; a file named by itself may have any ending. */
const VIDEO_ENDINGS = new Set(['.mp4', '.mov', '.m4v', '.webm', '.mkv', '.avi', '.ts', '.3gp']);

/** One thing to analyse and where its results go; undefined = not asked for (the run: standard output). */
export interface ClipJob {
  readonly input: string;
  readonly out?: string;
  readonly trackOut?: string;
  readonly report?: string;
}

/**
 * The clips that the inputs mean, folders opened (not their sub-folders), in order, with the names of their results.
 *
 * @throws UsageError for what does not exist, and for folders without clips.
 */
export function planClips(options: AnalyzeOptions): readonly ClipJob[] {
  const inputs = options.inputs.flatMap((input) => expand(input, options.fromTracks));
  const inFolder = options.inputs.length > 1 || inputs.length > 1 || options.inputs.some(isFolder);
  const names = resultNames(inputs);
  const place = (path: string | undefined, name: string, ending: string): string | undefined => {
    if (path === undefined) return undefined;
    return inFolder || /[/\\]$/.test(path) || isFolder(path) ? join(path, `${name}${ending}`) : path;
  };
  return inputs.map((input, index) => {
    const name = names[index] ?? basename(input);
    const out = place(options.out, name, '.run.json');
    const trackOut = place(options.trackOut, name, '.track.json');
    const report = place(options.report, name, '.report.html');
    return {
      input,
      ...(out === undefined ? {} : { out }),
      ...(trackOut === undefined ? {} : { trackOut }),
      ...(report === undefined ? {} : { report }),
    };
  });
}

function expand(input: string, tracks: boolean): readonly string[] {
  if (!isFolder(input)) {
    if (statSync(input, { throwIfNoEntry: false }) === undefined)
      throw new UsageError(`There is no file or folder "${input}".`);
    return [input];
  }
  const wanted = (name: string): boolean =>
    tracks ? name.endsWith('.json') : VIDEO_ENDINGS.has(extname(name).toLowerCase());
  const found = readdirSync(input, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && wanted(entry.name))
    .map((entry) => join(input, entry.name))
    .sort();
  if (found.length === 0)
    throw new UsageError(`The folder "${input}" holds no ${tracks ? 'tracks' : 'videos'}.`);
  return found;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The clips' names without ending where that tells them apart, else with it, else numbered too. */
function resultNames(inputs: readonly string[]): readonly string[] {
  const stems = inputs.map((input) => basename(input, extname(input)).replace(/\.track$/, ''));
  const names = stems.map((stem, i) => (isUnique(stems, stem) ? stem : basename(inputs[i] ?? '')));
  return names.map((name, i) => (isUnique(names, name) ? name : `${name}-${String(i + 1)}`));
}

function isUnique(names: readonly string[], name: string): boolean {
  return names.filter((other) => other === name).length === 1;
}
