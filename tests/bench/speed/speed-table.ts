import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import { writeFormatted } from '../write-formatted.ts';
import type { InteractionTime } from './interactions.ts';
import type { RunMarks } from './watch-run.ts';

/** One clip, read once. */
export interface MeasuredClip {
  readonly name: string;
  readonly marks: RunMarks;
  readonly lanes: number;
  /** Of one lane while all are at work, milliseconds: before the run and after it. */
  readonly networkMs: readonly [before: number, after: number];
  /** From the drop of a second clip in the same visit to its skeleton, seconds; null: never. */
  readonly againS: number | null;
  /** What that second clip loaded of models and their runtime, MB. */
  readonly againMB: number;
  /** On the results of the run, one after the other. */
  readonly interactions: readonly InteractionTime[];
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
  return (marks.frames * meanOf(networkMs)) / 1000 / lanes;
}

/** Frames a second, from the press of "Analyse" to the results. */
export function framesPerSecond({ marks: { frames, endS, pressedS } }: MeasuredClip): number {
  return endS === null || pressedS === null ? Number.NaN : frames / (endS - pressedS);
}

/** What as many lanes would read a second if they did nothing else, in the same minutes. */
export function mostFramesPerSecond({ networkMs, lanes }: MeasuredClip): number {
  return (1000 * lanes) / meanOf(networkMs);
}

function meanOf([before, after]: MeasuredClip['networkMs']): number {
  return (before + after) / 2;
}

/** No interaction may take longer, milliseconds. */
const INTERACTION_LIMIT_MS = 200;

const HEAD = [
  'clip',
  'frames read',
  'picture',
  'skeleton',
  'number',
  'end, of the limit',
  'frames/s, of the limit',
  'second clip: skeleton',
  'second clip: models loaded',
  'slowest of ten interactions, of 200 ms',
  'memory',
  'loaded',
];

/** Ratios only, but for what a machine does not decide: seconds belong to one. */
function row(clip: MeasuredClip): readonly string[] {
  const { pictureS, skeletonS, numberS, endS } = clip.marks;
  const share = (seconds: number | null): string =>
    seconds === null || endS === null ? '–' : `${((100 * seconds) / endS).toFixed(0)} %`;
  const slowestMs = Math.max(...clip.interactions.map(({ eventMs }) => eventMs));
  return [
    clip.name,
    String(clip.marks.frames),
    share(pictureS),
    share(skeletonS),
    share(numberS),
    endS === null ? '–' : `${(endS / limitS(clip)).toFixed(2)} ×`,
    `${((100 * framesPerSecond(clip)) / mostFramesPerSecond(clip)).toFixed(0)} %`,
    share(clip.againS),
    `${clip.againMB.toFixed(1)} MB`,
    Number.isFinite(slowestMs) ? `${(slowestMs / INTERACTION_LIMIT_MS).toFixed(2)} ×` : '–',
    clip.memoryMB === null ? '–' : `${clip.memoryMB.toFixed(0)} MB`,
    `${clip.loadedMB.toFixed(1)} MB`,
  ];
}

/** The table as lines of Markdown. */
export function speedTable(clips: readonly MeasuredClip[]): string[] {
  return lines(clips.map(row));
}

function lines(rows: readonly (readonly string[])[]): string[] {
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/**
 * Puts the rows of these clips in their places in the README; those of other clips stay, so that
 * each can be measured by itself.
 */
export async function writeSpeedTable(clips: readonly MeasuredClip[], about: string): Promise<void> {
  const readme = readFileSync(README_FILE, 'utf8');
  const [before, rest] = readme.split(START);
  const [written = '', after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error('the README has lost the place of its speed table');
  const rows = new Map(rowsOf(written).map((cells) => [cells[0], cells]));
  for (const clip of clips) rows.set(clip.name, row(clip));
  const text = `${before}${START}\n\n${lines([...rows.values()]).join('\n')}\n\n${about}\n\n${END}${after}`;
  await writeFormatted(README_FILE, text);
}

/** The rows of a table that was written before; none of one with other columns. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const [head, , ...rows] = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return head?.join() === HEAD.join() ? rows : [];
}
