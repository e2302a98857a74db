import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { runJsonSchema } from '../../src/core/export/run-json-schema.ts';
import { cutClip } from '../support/cut-clip.ts';
import { runAnalyze } from '../support/run-analyze.ts';
import { expect, test } from './treadlens-test.ts';

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');
const CLIPS = 20;

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test(
  'an archive over GNU parallel with a killed worker: nothing lost, nothing done twice',
  { tag: '@long' },
  async () => {
    test.skip(
      spawnSync('parallel', ['--version']).status !== 0,
      'GNU parallel is not on this machine (the recipe of README.md for one machine)',
    );
    test.setTimeout(600_000);
    const results = join(folder, 'results');
    mkdirSync(join(folder, 'clips'));
    const clip = await cutClip(SIDE, 1.6);
    const names = Array.from({ length: CLIPS }, (_, i) => `run-${String(i).padStart(2, '0')}`);
    for (const name of names) writeFileSync(join(folder, 'clips', `${name}.mp4`), clip);

    // README's command, for this project from another folder, with the quick model.
    const started = runRecipe();
    await expect.poll(() => runFiles(results).length, { timeout: 120_000 }).toBeGreaterThanOrEqual(3);
    const killed = workersOf(started.pid)[0];
    expect(killed).toBeDefined();
    process.kill(killed ?? 0, 'SIGKILL');
    const first = await started.ended;
    expect(first.code).not.toBe(0);
    const done = new Map(runFiles(results).map((name) => [name, statSync(join(results, name)).mtimeMs]));
    expect(done.size).toBeGreaterThanOrEqual(3);
    expect(done.size).toBeLessThan(CLIPS);

    const second = await runRecipe().ended;
    expect(second.code, second.output).toBe(0);
    expect(runFiles(results)).toHaveLength(CLIPS);
    for (const [name, time] of done) expect(statSync(join(results, name)).mtimeMs).toBe(time);
    const analysed = `${first.output}${second.output}`.match(/^run-\d\d\.mp4: \d+ strides in/gm) ?? [];
    expect(new Set(analysed).size).toBe(analysed.length);
    expect(analysed).toHaveLength(CLIPS);
    // What is half written has another ending, and is gone.
    expect(readdirSync(results)).toHaveLength(CLIPS);

    // The table over all, without a browser.
    const summary = join(folder, 'summary.csv');
    const last = await runAnalyze(
      ...[join(folder, 'clips'), '--model', 'lite', '--lanes', '1', '--out', results],
      ...['--resume', '--summary', summary],
    );
    expect(last.code, last.stderr).toBe(0);
    expect(last.stderr.match(/done before\./g)).toHaveLength(CLIPS);
    const [head = '', ...rows] = readFileSync(summary, 'utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(CLIPS);
    const column = head.split(',').indexOf('cadence both [steps/min]');
    const run = v.parse(runJsonSchema, JSON.parse(readFileSync(join(results, 'run-07.run.json'), 'utf8')));
    expect(Number(rows[7]?.split(',')[column])).toBeCloseTo(Number(run.summary.cadence?.both?.median), 3);
  },
);

function runFiles(results: string): string[] {
  return existsSync(results) ? readdirSync(results).filter((name) => name.endsWith('.run.json')) : [];
}

/** Two browsers side by side, four clips each before the next four. */
function runRecipe() {
  const analyze = [
    ...[process.execPath, '--import', 'tsx', join(PROJECT_FOLDER, 'src', 'cli', 'analyze.ts'), '{}'],
    ...['--model', 'lite', '--lanes', '1', '--out', join(folder, 'results'), '--resume'],
  ];
  const clips = readdirSync(join(folder, 'clips')).map((name) => join(folder, 'clips', name));
  const child = spawn('parallel', ['-j', '2', '-N', '4', ...analyze, ':::', ...clips], {
    cwd: PROJECT_FOLDER,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<{ readonly code: number | null; readonly output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
  return { pid: child.pid ?? 0, ended };
}

/** The commands that work for a process, by what the system says of its descendants. */
function workersOf(ancestor: number): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, args]) => ({ pid: Number(pid), parent: Number(parent), args: args ?? '' }));
  const below = (pid: number): typeof table =>
    table.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  const isWorker = /^\S*node\b.*analyze\.ts/;
  return below(ancestor)
    .filter(({ args }) => isWorker.test(args))
    .map(({ pid }) => pid);
}
