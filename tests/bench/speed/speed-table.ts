import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import { writeFormatted } from '../write-formatted.ts';
import type { RunMarks } from './watch-run.ts';

/** One clip, read once. */
export interface MeasuredClip {
  readonly name: string;
  readonly marks: RunMarks;
  readonly lanes: number;
  /** Of one lane while all are at work, milliseconds. */
  readonly networkMs: number;
  /** Peak of all the browser's processes above its empty import screen, MB; null: not Linux. */
  readonly memoryMB: number | null;
  readonly loadedMB: number;
  /** The part of it that pose models and their runtime are. */
  readonly modelsMB: number;
}

const README_FILE = join(PROJECT_FOLDER, 'README.md');
const START = '<!-- speed table: written by npm run bench:speed, never by hand -->';
const END = '<!-- end of the speed table -->';

/** How long the network alone takes for all frames of a clip, by all lanes, seconds. */
export function limitS({ marks, networkMs, lanes }: MeasuredClip): number {
  return (marks.frames * networkMs) / 1000 / lanes;
}

/** Ratios only: seconds belong to a machine. */
export function speedTable(clips: readonly MeasuredClip[]): string[] {
  const rows = clips.map((clip) => {
    const { pictureS, skeletonS, numberS, endS } = clip.marks;
    const share = (seconds: number | null): string =>
      seconds === null || endS === null ? '–' : `${((100 * seconds) / endS).toFixed(0)} %`;
    return [
      clip.name,
      String(clip.marks.frames),
      share(pictureS),
      share(skeletonS),
      share(numberS),
      endS === null ? '–' : `${(endS / limitS(clip)).toFixed(2)} ×`,
      clip.memoryMB === null ? '–' : `${clip.memoryMB.toFixed(0)} MB`,
      `${clip.loadedMB.toFixed(1)} MB`,
    ];
  });
  const head = [
    'clip',
    'frames read',
    'picture',
    'skeleton',
    'number',
    'end, of the limit',
    'memory',
    'loaded',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Puts the table in its place in the README. */
export async function writeSpeedTable(clips: readonly MeasuredClip[], about: string): Promise<void> {
  const readme = readFileSync(README_FILE, 'utf8');
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('the README has lost the place of its speed table');
  const text = `${before}${START}\n\n${speedTable(clips).join('\n')}\n\n${about}\n\n${END}${after}`;
  await writeFormatted(README_FILE, text);
}
