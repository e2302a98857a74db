import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { runJsonSchema, type RunJson } from '../../src/core/export/run-json-schema.ts';
import { fromTrackJson, isTrack } from '../../src/core/export/track-json.ts';
import type { PoseErrorCode } from '../../src/core/run/failure-codes.ts';
import { failureLine } from '../../src/text/failures.ts';
import { cutClip } from '../support/cut-clip.ts';
import { runAnalyze, runAnalyzeWith } from '../support/run-analyze.ts';
import { sharedFile } from '../support/shared-folder.ts';
import { silentWav } from '../support/wav-file.ts';
import { recordEmptyRoom } from './empty-room.ts';
import { expect, test } from './treadlens-test.ts';

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');
/** The demo's truth: 162 steps per minute. */
const TRUE_CADENCE = 162;

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function readRun(results: string, name: string): RunJson {
  return v.parse(runJsonSchema, JSON.parse(readFileSync(join(results, `${name}.run.json`), 'utf8')));
}

/** Expects a run that its own `quality` refuses, and the reason on standard error. */
function expectRefused(results: string, name: string, reason: string, stderr: string): void {
  const run = readRun(results, name);
  const refusal = run.quality.find(({ severity }) => severity === 'refuse');
  expect(refusal?.code).toBe(reason);
  expect(stderr).toContain(`${name}.mp4: ${refusal?.message ?? '?'}`);
}

test('a folder and a pipe: run, track, report and a line of the summary for what can be read, the screen’s words for what cannot', async () => {
  const clips = join(folder, 'clips');
  const results = join(folder, 'results');
  const summary = join(folder, 'summary.csv');
  mkdirSync(clips);
  writeFileSync(join(clips, 'notes.mp4'), 'These are my notes about running.');
  // Three seconds hold strides of both feet.
  writeFileSync(join(clips, 'run.mp4'), await cutClip(SIDE, 3));
  const inputs = [clips];
  // Windows has no pipes with names.
  if (process.platform !== 'win32') {
    const pipe = join(folder, 'pipe.mp4');
    execFileSync('mkfifo', [pipe]);
    inputs.push(pipe);
  }

  const { code, stdout, stderr } = await runAnalyze(
    ...[...inputs, '--model', 'lite', '--out', results, '--track-out', results, '--report', results],
    ...['--summary', summary],
  );

  expect(code, stderr).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(failureLine('not-a-video', { fileName: 'notes.mp4' }));
  if (inputs.length > 1) expect(stderr).toMatch(/pipe\.mp4: .*a video must be a file/);
  const all = inputs.length + 1;
  expect(stderr).toContain(`1 of ${all} clips gave a run.`);
  const rows = readFileSync(summary, 'utf8').trimEnd().split('\r\n').slice(1);
  expect(rows).toHaveLength(all);
  expect(rows.filter((row) => row.endsWith(',')).map((row) => row.split(',')[0])).toEqual(['run.mp4']);
  expect(
    readdirSync(results)
      .filter((name) => name.startsWith('run.'))
      .sort(),
  ).toEqual(['run.report.html', 'run.run.json', 'run.track.json']);

  const run = readRun(results, 'run');
  expect(run.context).toMatchObject({ view: 'side', facing: 'right', nearSide: 'right', model: 'lite' });
  expect(Math.abs(Number(run.summary.cadence?.both?.median) - TRUE_CADENCE)).toBeLessThan(2);
  expect(run.timing.framesInferred).toBeGreaterThanOrEqual(run.source.frames);

  // The stored track gives the same run without a browser.
  const track = join(results, 'run.track.json');
  expect(isTrack(fromTrackJson(JSON.parse(readFileSync(track, 'utf8'))))).toBe(true);
  const again = await runAnalyze('--track', track, '--model', 'lite', '--view', 'side', '--facing', 'right');
  expect(again.code).toBe(0);
  const rerun = v.parse(runJsonSchema, JSON.parse(again.stdout));
  expect(rerun.events.map(({ side, type }) => [side, type])).toEqual(
    run.events.map(({ side, type }) => [side, type]),
  );
  // The stored track is rounded to hundredths of a pixel.
  rerun.events.forEach(({ timeS }, i) => expect(timeS).toBeCloseTo(run.events[i]?.timeS ?? Number.NaN, 2));
});

test('clips that cannot be read or measured: each with its own words', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(300_000);
  const clips = join(folder, 'refused');
  const results = join(folder, 'refused-results');
  await page.goto('');
  const emptyRoom = Buffer.from(await page.evaluate(recordEmptyRoom), 'base64');
  const bad: Record<string, { bytes: Buffer; code: PoseErrorCode }> = {
    'empty.mp4': { bytes: Buffer.alloc(0), code: 'empty-file' },
    'notes.mp4': { bytes: Buffer.from('These are my notes about running.'), code: 'not-a-video' },
    'part.mp4': { bytes: readFileSync(SIDE).subarray(0, 1_200_000), code: 'truncated-file' },
    'sound.mov': { bytes: silentWav(), code: 'no-video-track' },
    'empty-room.webm': { bytes: emptyRoom, code: 'no-person' },
  };
  mkdirSync(clips);
  for (const [name, { bytes }] of Object.entries(bad)) writeFileSync(join(clips, name), bytes);
  writeFileSync(join(clips, 'short.mp4'), await cutClip(SIDE, 0.5));
  const refused: Record<string, string> = { short: 'too-short' };
  const real = (name: string): string | null => sharedFile('clips', 'real', name);
  const [walk, feet, hevc] = [
    'side-walking-30fps.mp4',
    'feet-out-of-frame-24fps.mp4',
    'hevc-sprint-30fps.mp4',
  ];
  if (real(walk) === null)
    console.warn('Skipped: real clips that are refused, ../shared is not on this machine');
  else {
    writeFileSync(join(clips, 'walk.mp4'), await cutClip(real(walk) ?? '', 5));
    writeFileSync(join(clips, 'feet.mp4'), await cutClip(real(feet) ?? '', 4));
    copyFileSync(real(hevc) ?? '', join(clips, 'hevc.mp4'));
    Object.assign(refused, { walk: 'walking', feet: 'feet-out-of-frame' });
  }

  const { code, stderr } = await runAnalyze(clips, '--model', 'lite', '--out', results);

  expect(code, stderr).toBe(2);
  for (const [name, { code: failure }] of Object.entries(bad)) {
    expect(stderr).toContain(failureLine(failure, { fileName: name }));
  }
  for (const [name, reason] of Object.entries(refused)) expectRefused(results, name, reason, stderr);
  expect(readRun(results, 'short').strides).toEqual([]);
  if (existsSync(join(clips, 'hevc.mp4')))
    expect(stderr).toMatch(/hevc\.mp4: .*Settings → Camera → Formats → Most Compatible/);
  expect(stderr).toContain(`0 of ${readdirSync(clips).length} clips gave a run.`);
});

for (const { name, code, when, tag } of [
  // The three go one way; the one that servers send is tried each time, as soon as the browser is
  // at work: it is the same page from then on.
  { name: 'SIGTERM', code: 143, when: 'looking for the runner', tag: [] },
  { name: 'SIGTERM', code: 143, when: 'estimating poses', tag: ['@long'] },
  { name: 'SIGINT', code: 130, when: 'estimating poses', tag: ['@long'] },
  { name: 'SIGHUP', code: 129, when: 'estimating poses', tag: ['@long'] },
] as const) {
  test(
    `${name} while it is ${when} ends a batch: nothing is begun again, nothing stays behind`,
    { tag: [...tag] },
    async () => {
      const place = join(folder, `${name} ${when}`);
      const clips = join(place, 'clips');
      const temporaryFolder = join(place, 'temporary');
      for (const made of [clips, temporaryFolder]) mkdirSync(made, { recursive: true });
      for (const clip of ['a.mp4', 'b.mp4']) copyFileSync(SIDE, join(clips, clip));
      const signal = { name, when: `a.mp4: ${when}` };
      const result = await runAnalyzeWith(
        { signal, temporaryFolder },
        ...[clips, '--model', 'lite', '--out', join(clips, 'out')],
      );
      expect(result.code, result.stderr).toBe(code);
      expect(result.stderr).toMatch(/Stopped\.\n$/);
      expect(result.stderr.match(/looking for the runner/g)).toHaveLength(1);
      expect(result.stderr).not.toContain('b.mp4');
      expect(readdirSync(temporaryFolder).filter((left) => /treadlens|playwright/.test(left))).toEqual([]);
    },
  );
}
