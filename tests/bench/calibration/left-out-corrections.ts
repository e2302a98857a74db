import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORRECTIONS, type Correction } from '../../../src/core/correction/correction.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'models', 'corrector', 'left-out-corrections.json');

/** Bodies are left out in so many groups. */
export const BODY_GROUPS = 6;

/** Group of a rendered body, by the number in its name and its first letter. */
export function bodyGroup(body: string): number {
  return (Number(body.slice(1)) + (body.startsWith('r') ? 0 : body.charCodeAt(0))) % BODY_GROUPS;
}

/** The corrections that never saw a rendered body: those of its group. */
export function readLeftOutCorrections(): (body: string) => readonly Correction[] {
  const groups = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Correction[][]) : [];
  return (body) => groups[bodyGroup(body)] ?? CORRECTIONS;
}
