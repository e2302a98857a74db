import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { planClips } from '../../../src/cli/analyze-clips.ts';
import { UsageError, type AnalyzeOptions } from '../../../src/cli/analyze-options.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-'));
  mkdirSync(join(folder, 'clips', 'inner'), { recursive: true });
  for (const name of ['b.MP4', 'a.mov', 'a.webm', 'notes.txt', '.hidden.mp4', 'inner/c.mp4'])
    writeFileSync(join(folder, 'clips', name), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function options(inputs: readonly string[], more: Partial<AnalyzeOptions> = {}): AnalyzeOptions {
  return { inputs: inputs.map((input) => join(folder, input)), fromTracks: false, model: 'heavy', ...more };
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

  test.each([['absent.mp4'], ['clips/inner/absent']])('%s: says that it does not exist', (path) => {
    expect(() => planClips(options([path]))).toThrow(UsageError);
  });

  test('a folder without videos is an error, not an empty success', () => {
    mkdirSync(join(folder, 'empty'));
    expect(() => planClips(options(['empty']))).toThrow(UsageError);
  });
});
