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

import type { Page } from '@playwright/test';
import * as v from 'valibot';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { runJsonSchema } from '../../src/core/export/run-json-schema.ts';
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

async function emptyRoom(page: Page): Promise<Buffer> {
  await page.goto('');
  return Buffer.from(await page.evaluate(recordEmptyRoom), 'base64');
}

test('a folder: runs, tracks and reports for what can be read, the screen’s words for what cannot', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const clips = join(folder, 'clips');
  const results = join(folder, 'results');
  const bad: Record<string, { bytes: Buffer; code: PoseErrorCode }> = {
    'empty.mp4': { bytes: Buffer.alloc(0), code: 'empty-file' },
    'notes.mp4': { bytes: Buffer.from('These are my notes about running.'), code: 'not-a-video' },
    'part.mp4': { bytes: readFileSync(SIDE).subarray(0, 1_200_000), code: 'truncated-file' },
    'sound.mov': { bytes: silentWav(), code: 'no-video-track' },
    'empty-room.webm': { bytes: await emptyRoom(page), code: 'no-person' },
  };
  mkdirSync(clips);
  for (const [name, { bytes }] of Object.entries(bad)) writeFileSync(join(clips, name), bytes);
  writeFileSync(join(clips, 'run.mp4'), await cutClip(SIDE, 5));
  const refused: Record<string, string> = { short: 'too-short' };
  writeFileSync(join(clips, 'short.mp4'), await cutClip(SIDE, 0.5));
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

  const { code, stdout, stderr } = await runAnalyze(
    ...[clips, '--model', 'lite', '--out', results, '--track-out', results, '--report', results],
  );

  expect(code, stderr).toBe(2);
  expect(stdout).toBe('');
  for (const [name, { code: failure }] of Object.entries(bad)) {
    expect(stderr).toContain(failureLine(failure, { fileName: name }));
  }
  expect(stderr).toContain(`1 of ${readdirSync(clips).length} clips gave a run.`);
  const readRun = (name: string) =>
    v.parse(runJsonSchema, JSON.parse(readFileSync(join(results, `${name}.run.json`), 'utf8')));
  for (const [name, reason] of Object.entries(refused)) {
    const { quality, strides } = readRun(name);
    const refusal = quality.find(({ severity }) => severity === 'refuse');
    expect(refusal?.code).toBe(reason);
    expect(stderr).toContain(`${name}.mp4: ${refusal?.message ?? '?'}`);
    if (name === 'short') expect(strides).toEqual([]);
  }
  if (existsSync(join(clips, 'hevc.mp4')))
    expect(stderr).toMatch(/hevc\.mp4: .*Settings → Camera → Formats → Most Compatible/);
  expect(
    readdirSync(results)
      .filter((name) => name.startsWith('run.'))
      .sort(),
  ).toEqual(['run.report.html', 'run.run.json', 'run.track.json']);

  const run = readRun('run');
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

for (const [name, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const) {
  // The three go one way; the one that servers send is tried each time.
  const tag = name === 'SIGTERM' ? [] : ['@long'];
  test(`${name} ends a batch: nothing is begun again, nothing stays behind`, { tag }, async () => {
    const clips = join(folder, `stopped-${name}`);
    const temporaryFolder = join(folder, `temporary-${name}`);
    for (const made of [clips, temporaryFolder]) mkdirSync(made);
    for (const clip of ['a.mp4', 'b.mp4']) copyFileSync(SIDE, join(clips, clip));
    const signal = { name, when: 'a.mp4: estimating poses' };
    const result = await runAnalyzeWith(
      { signal, temporaryFolder },
      ...[clips, '--model', 'lite', '--out', join(clips, 'out')],
    );
    expect(result.code, result.stderr).toBe(code);
    expect(result.stderr).toMatch(/Stopped\.\n$/);
    expect(result.stderr.match(/looking for the runner/g)).toHaveLength(1);
    expect(result.stderr).not.toContain('b.mp4');
    expect(readdirSync(temporaryFolder).filter((left) => /treadlens|playwright/.test(left))).toEqual([]);
  });
}

test('a pipe is named as what it is', async () => {
  test.skip(process.platform === 'win32', 'no pipes with names');
  const pipe = join(folder, 'pipe.mp4');
  execFileSync('mkfifo', [pipe]);
  const { code, stderr } = await runAnalyze(pipe);
  expect(code).toBe(2);
  expect(stderr).toContain('a video must be a file');
});
