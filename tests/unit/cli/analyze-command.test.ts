import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runJsonSchema, type RunJson } from '../../../src/core/export/run-json-schema.ts';
import { toTrackJson } from '../../../src/core/export/track-json.ts';
import { cutAboveFeet } from '../../support/cut-above-feet.ts';
import { GOLDEN_RUNS_FOLDER, readGoldenTrack } from '../../support/read-golden-track.ts';
import { runAnalyze } from '../../support/run-analyze.ts';
import { analyzeHere } from './analyze-here.ts';

const SIDE = join(GOLDEN_RUNS_FOLDER, 'side-right-heel.track.json');
const REAR = join(GOLDEN_RUNS_FOLDER, 'rear-valgus.track.json');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function readRun(text: string): RunJson {
  return v.parse(runJsonSchema, JSON.parse(text));
}

describe('npm run analyze -- --track', () => {
  // The command as a process; the others are done in this one.
  test('one track: the run on standard output, in the documented form', async () => {
    const { code, stdout, stderr } = await runAnalyze(
      '--track',
      SIDE,
      '--height-m',
      '1.8',
      '--belt-speed-mps',
      '2.8',
    );
    expect(stderr).toMatch(/side-right-heel\.track\.json: \d+ strides/);
    expect(code).toBe(0);
    const run = readRun(stdout);
    expect(run.context).toMatchObject({ view: 'side', facing: 'right', heightM: 1.8, beltSpeedMps: 2.8 });
    // The clip was rendered at 165 steps per minute.
    expect(Math.abs(Number(run.summary.cadence?.both?.median) - 165)).toBeLessThan(2);
    expect(run.timing).toMatchObject({ lanes: 0, delegate: null, framesInferred: 0 });
  }, 60_000);

  test('several tracks, one of them broken: one line for it, exit code 2, the others done', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, JSON.stringify({ schema: 'treadlens-track/1', width: 10 }));
    const { code, stdout, stderr } = await analyzeHere('--track', SIDE, '--track', broken, '--track', REAR);
    expect(code).toBe(2);
    const runs = stdout.trim().split('\n').map(readRun);
    expect(runs.map(({ context }) => context.view)).toEqual(['side', 'rear']);
    expect(stderr.split('\n').filter((line) => line.startsWith('broken.json: '))).toHaveLength(1);
    expect(stderr).toContain('2 of 3 clips gave a run.');
  }, 60_000);

  test('a missing file, a file that cannot be written: a line each, exit code 2, the rest done', async () => {
    const out = join(folder, 'partly');
    // A folder stands where the first clip's run should go.
    mkdirSync(join(out, 'side-right-heel.run.json'), { recursive: true });
    const { code, stderr } = await analyzeHere(
      ...['--track', SIDE, join(folder, 'absent.json'), REAR, '--out', out, '--report', out],
    );
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(
      /^side-right-heel\.track\.json: The run could not be written to .*there is a folder/m,
    );
    expect(stderr).toMatch(/absent\.json: There is no such file or folder\.$/m);
    expect(stderr).toContain('1 of 3 clips gave a run.');
    expect(existsSync(join(out, 'side-right-heel.report.html'))).toBe(true);
    expect(readRun(readFileSync(join(out, 'rear-valgus.run.json'), 'utf8')).strides.length).toBeGreaterThan(
      5,
    );
  }, 60_000);

  test('--resume leaves out what is done, and does what is not, is stale or was asked for otherwise', async () => {
    const clips = join(folder, 'archive');
    const out = join(folder, 'archive-results');
    const summary = join(folder, 'archive.csv');
    mkdirSync(clips);
    for (const [name, from] of [
      ['a.json', SIDE],
      ['b.json', REAR],
      ['c.json', SIDE],
    ] as const)
      copyFileSync(from, join(clips, name));
    writeFileSync(join(clips, 'd.json'), '{}');
    const resume = (...more: string[]) =>
      analyzeHere('--track', clips, '--out', out, '--resume', '--summary', summary, ...more);

    const first = await resume();
    expect(first.stderr).not.toContain('done before');
    expect(first.stderr).toContain('3 of 4 clips gave a run.');
    const runOf = (name: string): string => join(out, `${name}.run.json`);
    const written = readFileSync(runOf('a'), 'utf8');
    // One of the schema without verdicts, and one whose clip is newer.
    writeFileSync(runOf('b'), readFileSync(runOf('b'), 'utf8').replace('treadlens-run/2', 'treadlens-run/1'));
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(clips, 'c.json'), later, later);

    const second = await resume();
    expect(second.code).toBe(2);
    expect(second.stderr.match(/^.*done before\.$/gm)).toEqual(['a.json: done before.']);
    // What is made again says why.
    expect(second.stderr).toMatch(
      /^b\.json: its results are there and are made again: they are treadlens-run\/1,/m,
    );
    expect(second.stderr).toMatch(/^c\.json: .+ made again: the clip is newer than they are\.$/m);
    expect(second.stderr).toContain('3 of 4 clips gave a run.');
    expect(readFileSync(runOf('a'), 'utf8')).toBe(written);
    const again = readRun(readFileSync(runOf('b'), 'utf8'));
    expect(again.schema).toBe('treadlens-run/2');
    expect(again.findings.some(({ verdict }) => verdict !== null)).toBe(true);
    // A run in the place of a track says what it is.
    writeFileSync(join(clips, 'd.json'), written.replace('treadlens-run/2', 'treadlens-run/1'));
    // Cut short.
    writeFileSync(runOf('b'), readFileSync(runOf('b'), 'utf8').slice(0, 900));
    const third = await resume('--height-m', '1.8');
    expect(third.stderr).not.toContain('done before');
    expect(third.stderr).toMatch(/^a\.json: .+ made again: other options were asked for\.$/m);
    expect(third.stderr, 'cut short: no result').not.toMatch(/^b\.json: .+ made again/m);
    expect(readRun(readFileSync(runOf('b'), 'utf8')).context.heightM).toBe(1.8);

    const [head = '', ...rows] = readFileSync(summary, 'utf8').trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFclip,state,.*,problem$/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['a.json', 'b.json', 'c.json', 'd.json']);
    expect(rows[3]).toContain('This is not a usable pose track: it is the finished run of a clip');
    expect(rows[3]).toContain('treadlens-run/1');
  }, 120_000);

  test('--resume without a place to look, a summary that would overwrite a run: exit code 1', async () => {
    expect((await analyzeHere('--track', SIDE, '--resume')).stderr).toContain('--resume needs --out');
    const run = join(folder, 'same.json');
    const { code, stderr } = await analyzeHere('--track', SIDE, '--out', run, '--summary', run);
    expect(code).toBe(1);
    expect(stderr).toContain('--summary would overwrite');
  });

  test.skipIf(!existsSync('/dev/full'))(
    'a full disk is told in words, not as a code',
    async () => {
      const { code, stderr } = await analyzeHere('--track', SIDE, '--out', '/dev/full');
      expect(code).toBe(2);
      expect(stderr).toContain('The run could not be written to "/dev/full": the disk is full.');
      expect(stderr).not.toContain('ENOSPC');
    },
    60_000,
  );

  test('a track that names its model is analysed with that model’s errors; one that does not, is told', async () => {
    const json = JSON.parse(readFileSync(SIDE, 'utf8')) as object;
    const lite = join(folder, 'lite.track.json');
    writeFileSync(lite, JSON.stringify({ ...json, model: 'lite' }));
    const named = await analyzeHere('--track', lite, '--model', 'heavy');
    const unnamed = await analyzeHere('--track', SIDE, '--view', 'side', '--facing', 'right');
    const told = await analyzeHere('--track', SIDE, '--model', 'lite');
    expect(readRun(named.stdout).context.model).toBe('lite');
    expect(named.stderr).toContain('--model heavy was not used');
    expect(readRun(unnamed.stdout).context.model).toBe('heavy');
    expect(unnamed.stderr).toContain('heavy is assumed');
    expect(readRun(told.stdout).context.model).toBe('lite');
    expect(told.stderr).not.toContain('assumed');
    const error = ({ stdout }: { stdout: string }): number => {
      const lean = readRun(stdout).summary['trunk-lean']?.both;
      return Number(lean?.high) - Number(lean?.low);
    };
    expect(error(named)).toBeGreaterThan(error(unnamed));
  }, 60_000);

  test('--facing is not dropped in silence where the view turns out to be none from the side', async () => {
    const { stderr } = await analyzeHere('--track', REAR, '--facing', 'left', '--model', 'heavy');
    expect(stderr).toContain('--facing was not used: this is a rear view');
  }, 60_000);

  test('feet outside of the picture: the reason, exit code 2, and the run file with what needs no foot', async () => {
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, JSON.stringify(toTrackJson(cutAboveFeet(readGoldenTrack('side-demo-30fps')))));
    const { code, stdout, stderr } = await analyzeHere('--track', cut);
    expect(code).toBe(2);
    const run = readRun(stdout);
    const [refusal] = run.quality;
    expect(refusal).toMatchObject({ code: 'feet-out-of-frame', severity: 'refuse' });
    expect(stderr).toContain(`cut.json: ${refusal?.message ?? ''}`);
    // The clip was rendered at 162 steps per minute.
    expect(Math.abs(Number(run.summary.cadence?.both?.median) - 162)).toBeLessThan(2);
    expect(run.unavailable?.['foot-strike-angle']).toBe('feet-out-of-frame');
    expect(run.strides).toEqual([]);
  }, 60_000);

  test('into a folder, with a report each', async () => {
    const out = join(folder, 'out');
    const { code, stdout } = await analyzeHere(
      '--track',
      SIDE,
      '--track',
      REAR,
      '--out',
      out,
      '--report',
      out,
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    for (const name of ['side-right-heel', 'rear-valgus']) {
      expect(readRun(readFileSync(join(out, `${name}.run.json`), 'utf8')).strides.length).toBeGreaterThan(5);
      expect(readFileSync(join(out, `${name}.report.html`), 'utf8')).toMatch(/^<!doctype html>/i);
    }
  }, 60_000);

  test('a report in German, dates and all; the run beside it stays as it was', async () => {
    const out = join(folder, 'german');
    const { code, stderr } = await analyzeHere(
      ...['--track', SIDE, REAR, '--out', out, '--report', out, '--lang', 'de'],
    );
    expect(code, stderr).toBe(0);
    const report = readFileSync(join(out, 'side-right-heel.report.html'), 'utf8');
    expect(report).toContain('<html lang="de" dir="ltr">');
    expect(report).toContain(new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format());
    expect(report).toMatch(/\d,\d ± \d,\d°/);
    expect(report).not.toMatch(/\d\.\d°/);
    const withoutTiming = (text: string): unknown => ({ ...readRun(text), timing: null, createdAt: null });
    const english = await analyzeHere('--track', SIDE);
    const german = readFileSync(join(out, 'side-right-heel.run.json'), 'utf8');
    expect(withoutTiming(german)).toEqual(withoutTiming(english.stdout));
    expect(stderr).toMatch(/side-right-heel\.track\.json: \d+ strides in /);
  }, 60_000);

  test('what is not JSON is told in one line', async () => {
    const text = join(folder, 'text.json');
    writeFileSync(text, 'hello');
    const { code, stderr, stdout } = await analyzeHere('--track', text);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }, 60_000);
});

describe('the command itself', () => {
  test('a command that cannot be understood: exit code 1 and what to change', async () => {
    const { code, stderr, stdout } = await analyzeHere('clip.mp4', '--view', 'top');
    expect(code).toBe(1);
    expect(stderr).toContain('--view must be side, front, rear; not "top".');
    expect(stdout).toBe('');
  }, 60_000);

  test('--help', async () => {
    const { code, stdout } = await analyzeHere('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--track-out');
  }, 60_000);
});
