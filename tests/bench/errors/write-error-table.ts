import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorTableFile } from '../../../src/core/quality/error-table.ts';
import { codeDigest } from '../code-digest.ts';
import { writeFormatted } from '../write-formatted.ts';
import { errorRows, modelFactors, type ModelScores } from './measure-errors.ts';
import { readRecordedWidths } from './recorded-widths.ts';

const ERROR_TABLE_FILE = join(import.meta.dirname, '..', '..', '..', 'src/core/quality/error-table.json');

/**
 * Writes the error table that the app states its uncertainties from. It may only be written from
 * all three models: a model left out would keep errors of older code.
 *
 * @returns rejects with an Error when a model's tracks are missing
 */
export async function writeErrorTable(
  scores: readonly ModelScores[],
  file = ERROR_TABLE_FILE,
): Promise<void> {
  for (const model of ['heavy', 'full', 'lite'] as const) {
    if (!scores.some((one) => one.model === model)) {
      throw new Error(`no error table without the ${model} model's tracks: estimate them with --clips`);
    }
  }
  const rows = errorRows(scores, readRecordedWidths());
  const table: ErrorTableFile = {
    format: 'treadlens-errors/1',
    measuredWith: codeDigest(),
    rows,
    modelFactors: modelFactors(rows),
  };
  await writeFormatted(file, JSON.stringify(table));
}

/** The table as it is in the file. */
export function readErrorTable(file = ERROR_TABLE_FILE): ErrorTableFile {
  return JSON.parse(readFileSync(file, 'utf8')) as ErrorTableFile;
}
