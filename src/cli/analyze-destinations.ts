import { accessSync, constants } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';

import { describeSystemError } from './describe-system-error.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { identityOf, isFolder, kindOf } from './path-kind.ts';
import { UsageError } from './usage-error.ts';

/** Where a clip's results go; undefined = not asked for (the run: standard output). */
export interface Destinations {
  readonly out?: string;
  readonly trackOut?: string;
  readonly report?: string;
}

/** The options that name a result, and the ending of the file that each clip gets in a folder. */
const RESULTS = [
  { key: 'out', option: '--out', ending: '.run.json' },
  { key: 'trackOut', option: '--track-out', ending: '.track.json' },
  { key: 'report', option: '--report', ending: '.report.html' },
] as const;

/**
 * Where each clip's results go. One clip: files; several clips (or a folder), a path that ends in a
 * slash or is a folder: folders, made when they are written to. Looked at before an hour of
 * analysis, not after it.
 *
 * @throws UsageError for a file where a folder is needed, for a place where nothing can be written,
 * and for a result that would overwrite a clip or another result.
 */
export function planDestinations(
  options: AnalyzeOptions,
  inputs: readonly string[],
  severalClips: boolean,
): readonly Destinations[] {
  const names = resultNames(inputs);
  const taken = new Map(inputs.map((input) => [identityOf(input), input]));
  const plan: { out?: string; trackOut?: string; report?: string }[] = inputs.map(() => ({}));
  for (const { key, option, ending } of RESULTS) {
    const path = options[key];
    if (path === undefined) continue;
    const inFolder = severalClips || /[/\\]$/.test(path) || isFolder(path);
    checkPlace(option, path, inFolder);
    for (const [index, entry] of plan.entries()) {
      const file = inFolder ? join(path, `${names[index] ?? ''}${ending}`) : path;
      const owner = taken.get(identityOf(file));
      if (owner !== undefined)
        throw new UsageError(`${option} would overwrite "${owner}": name another place.`);
      taken.set(identityOf(file), file);
      entry[key] = file;
    }
  }
  if (options.summary !== undefined) {
    checkPlace('--summary', options.summary, false);
    const owner = taken.get(identityOf(options.summary));
    if (owner !== undefined || isFolder(options.summary))
      throw new UsageError(`--summary would overwrite "${owner ?? options.summary}": name another place.`);
  }
  return plan;
}

function checkPlace(option: string, path: string, inFolder: boolean): void {
  if (inFolder && ['file', 'stream'].includes(kindOf(path)))
    throw new UsageError(
      `${option} names the file "${path}", but a folder is needed here: every clip gets a file of its own. Name a folder; it is made where it is missing.`,
    );
  // What exists of the path: the file itself, the folder, or the nearest folder above what is still
  // to be made.
  let existing = resolve(path);
  while (kindOf(existing) === 'absent' && dirname(existing) !== existing) existing = dirname(existing);
  if (existing !== resolve(path) && !isFolder(existing))
    throw new UsageError(
      `${option} cannot be written: "${existing}" is a file, so nothing can be put below it.`,
    );
  try {
    accessSync(existing, constants.W_OK);
  } catch (error) {
    throw new UsageError(`${option} cannot be written to "${existing}": ${describeSystemError(error)}.`);
  }
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
