import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { planClips } from '../../../src/cli/analyze-clips.ts';
import type { AnalyzeOptions } from '../../../src/cli/analyze-options.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-'));
  mkdirSync(join(folder, 'clips', 'inner'), { recursive: true });
  for (const name of ['b.MP4', 'a.mov', 'a.webm', 'notes.txt', '.hidden.mp4', 'inner/c.mp4'])
    writeFileSync(join(folder, 'clips', name), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function options(inputs: readonly string[], more: Partial<AnalyzeOptions> = {}): AnalyzeOptions {
  return { inputs: inputs.map((input) => join(folder, input)), fromTracks: false, ...more };
}

describe('planClips', () => {
  test('one clip: the options name files', () => {
    const input = join(folder, 'clips/a.mov');
    expect(planClips(options(['clips/a.mov'], { out: 'run.json', report: 'r.html' }))).toEqual([
      { input, out: 'run.json', report: 'r.html' },
    ]);
  });

  test('a folder: its videos in order, not its sub-folders; results named after the clips', () => {
    const jobs = planClips(options(['clips'], { out: 'results' }));
    expect(jobs.map(({ input }) => input.slice(folder.length + 7))).toEqual(['a.mov', 'a.webm', 'b.MP4']);
    expect(jobs.map(({ out }) => out)).toEqual([
      join('results', 'a.mov.run.json'),
      join('results', 'a.webm.run.json'),
      join('results', 'b.run.json'),
    ]);
  });

  test('one clip and an existing folder, or a path that ends in a slash: the result goes into it', () => {
    expect(planClips(options(['clips/a.mov'], { trackOut: folder }))[0]?.trackOut).toBe(
      join(folder, 'a.track.json'),
    );
    expect(planClips(options(['clips/a.mov'], { out: 'new/' }))[0]?.out).toBe(join('new/', 'a.run.json'));
  });

  test('files of one name from two places do not overwrite each other', () => {
    writeFileSync(join(folder, 'a.mov'), '');
    const jobs = planClips(options(['a.mov', 'clips/a.mov'], { out: 'o' }));
    expect(new Set(jobs.map(({ out }) => out)).size).toBe(2);
  });

  test('what does not exist, or holds no videos, is told for itself; the others are planned', () => {
    mkdirSync(join(folder, 'empty'));
    const jobs = planClips(options(['absent.mp4', 'clips/a.mov', 'empty', 'clips/a.mov/inside']));
    expect(jobs.map(({ problem }) => problem)).toEqual([
      'There is no such file or folder.',
      undefined,
      'The folder holds no videos.',
      'There is no such file or folder.',
    ]);
  });

  test.skipIf(process.platform === 'win32')('a pipe is no video; a track may come through one', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const [job] = planClips(options(['pipe']));
    expect(job?.problem).toMatch(/pipe or a device: a video must be a file/);
    const [track] = planClips(options(['pipe'], { fromTracks: true }));
    expect(track).toEqual({ input: join(folder, 'pipe') });
  });

  test('a folder of tracks: its tracks, and not the runs that were written beside them', () => {
    for (const name of ['a.track.json', 'b.json', 'a.run.json']) writeFileSync(join(folder, name), '');
    const jobs = planClips(options(['.'], { fromTracks: true }));
    expect(jobs.map(({ input }) => input.slice(folder.length + 1))).toEqual(['a.track.json', 'b.json']);
  });
});

describe('where the results go is settled before anything is analysed', () => {
  const two = ['clips/a.mov', 'clips/b.MP4'];
  test.each([
    ['a file where several clips need a folder', two, { out: 'clips/notes.txt' }, /a folder is needed/],
    ['a file where a folder of clips needs a folder', ['clips'], { report: 'clips/notes.txt' }, /--report/],
    ['below a file', ['clips/a.mov'], { trackOut: 'clips/notes.txt/new/t.json' }, /notes.txt" is a file/],
    ['over the clip itself', ['clips/a.mov'], { out: 'clips/a.mov' }, /would overwrite/],
    ['over another result', ['clips/a.mov'], { out: 'one', report: 'one' }, /would overwrite/],
  ])('%s: refused with words', (_, inputs, places, words) => {
    const inFolder = Object.fromEntries(
      Object.entries(places).map(([key, path]) => [key, join(folder, path)]),
    );
    const plan = (): unknown => planClips(options(inputs, inFolder));
    expect(plan).toThrow(UsageError);
    expect(plan).toThrow(words);
  });

  test('over the clip itself by way of a link, or of a folder that is one: refused', () => {
    symlinkSync(join(folder, 'clips/a.mov'), join(folder, 'soft.json'));
    linkSync(join(folder, 'clips/a.mov'), join(folder, 'hard.json'));
    symlinkSync(join(folder, 'clips'), join(folder, 'same'));
    for (const out of ['soft.json', 'hard.json', 'same/a.mov'])
      expect(() => planClips(options(['clips/a.mov'], { out: join(folder, out) })), out).toThrow(
        /would overwrite ".*a.mov"/,
      );
    const one = { out: join(folder, 'same/new.json'), report: join(folder, 'clips/new.json') };
    expect(() => planClips(options(['clips/a.mov'], one))).toThrow(/would overwrite/);
  });

  test('a folder that is missing is not a problem: it will be made', () => {
    expect(planClips(options(two, { out: join(folder, 'new/deeper') }))).toHaveLength(2);
  });
});
