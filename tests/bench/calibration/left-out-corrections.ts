import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORRECTIONS, type Correction } from '../../../src/core/correction/correction.ts';

const MODEL_FOLDER = join(import.meta.dirname, '..', '..', '..', 'models', 'corrector');
const FILE = join(MODEL_FOLDER, 'left-out-corrections.json');
const RECORDED_CLIPS_FILE = join(MODEL_FOLDER, 'recorded-clips.json');

/** Bodies are left out in so many groups. */
export const BODY_GROUPS = 6;

/** A rendered body that moves as a runner of the motion capture did, `m001`; and that runner. */
const RECORDED = /^(?:m|rbds_)(\d{3})$/;

/**
 * The runner of the motion capture whose motion a rendered body has, as `MocapRun.subject`; null
 * for those that move by the renderer's own model.
 */
export function recordedRunner(body: string): string | null {
  const number = RECORDED.exec(body)?.[1];
  return number === undefined ? null : `rbds_${number}`;
}

let runnersByLook: ReadonlyMap<string, string> | null = null;

/**
 * Who is left out together with a body: the recorded runner who moves a body of the same shape and
 * clothes in another clip, else the body itself.
 */
export function bodyFamily(body: string): string {
  runnersByLook ??= new Map(
    (
      JSON.parse(readFileSync(RECORDED_CLIPS_FILE, 'utf8')) as {
        readonly char: string;
        readonly recorded: { readonly character: string };
      }[]
    ).map(({ char, recorded }) => [char, recorded.character]),
  );
  return runnersByLook.get(body) ?? body;
}

/**
 * Group of a body, by the number in its family's name and its first letter. A recorded runner and
 * the rendered body that moves alike are in the same.
 */
export function bodyGroup(member: string): number {
  const body = bodyFamily(member);
  const number = Number(/\d+/.exec(body)?.[0] ?? 0);
  const letter = body.startsWith('r') || recordedRunner(body) !== null ? 0 : body.charCodeAt(0);
  return (number + letter) % BODY_GROUPS;
}

/** The corrections that never saw a rendered body: those of its group. */
export function readLeftOutCorrections(): (body: string) => readonly Correction[] {
  const groups = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Correction[][]) : [];
  return (body) => groups[bodyGroup(body)] ?? CORRECTIONS;
}
