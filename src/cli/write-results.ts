import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

import { summaryToCsv, type SummaryRow } from '../core/export/summary-to-csv.ts';
import type { Destinations } from './analyze-destinations.ts';
import type { ClipResult } from './analyze-result.ts';
import { describeSystemError } from './describe-system-error.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Writes what came of a clip to where it goes, folders made; the run to standard output where no
 * file is named, on one line where there are several.
 *
 * @returns a line for each file that could not be written (disk full, no permission), without the
 * clip's name; the others are written all the same.
 */
export async function writeResults(
  { out, trackOut, report }: Destinations,
  result: ClipResult & { readonly ok: true },
  several: boolean,
): Promise<readonly string[]> {
  const run = `${several && out === undefined ? JSON.stringify(result.run) : JSON.stringify(result.run, null, 2)}\n`;
  if (out === undefined) process.stdout.write(run);
  const problems = [
    await write('run', out, run),
    await write('track', trackOut, result.track && JSON.stringify(result.track)),
    await write('report', report, result.report),
  ];
  return problems.filter((problem) => problem !== null);
}

/** Writes the table over all clips; the line that says why it could not be, else null. */
export function writeSummary(path: string | undefined, rows: readonly SummaryRow[]): Promise<string | null> {
  return write('summary', path, summaryToCsv(rows));
}

async function write(what: string, path: string | undefined, text: string | null): Promise<string | null> {
  if (path === undefined || text === null) return null;
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, text);
    return null;
  } catch (error) {
    return `The ${what} could not be written to "${path}": ${describeSystemError(error)}.`;
  }
}
