import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORRECTIONS, type Correction } from '../../../src/core/correction/correction.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'models', 'corrector', 'left-out-corrections.json');

/** Bodies are left out in so many groups. */
export const BODY_GROUPS = 6;

/** Group of a body of the calibration set, by the number in its name; −1 for others. */
export function bodyGroup(body: string): number {
  const number = /^r(\d+)$/.exec(body)?.[1];
  return number === undefined ? -1 : Number(number) % BODY_GROUPS;
}

/**
 * The corrections that never saw a body: those of its group for one of the calibration set, the
 * app's own for any other.
 */
export function readLeftOutCorrections(): (body: string) => readonly Correction[] {
  const groups = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Correction[][]) : [];
  return (body) => groups[bodyGroup(body)] ?? CORRECTIONS;
}
