import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildModels } from '../models/pose-bundles.ts';
import { ensureChromium } from '../src/cli/ensure-chromium.ts';
import { PROJECT_FOLDER } from '../src/cli/project-folder.ts';
import {
  addCounts,
  NO_TESTS,
  readPlaywrightCounts,
  readVitestCounts,
  type TestCounts,
} from './run/read-counts.ts';
import { runStep, type StepOptions } from './run/run-step.ts';
import { SHARED_FOLDER } from './support/shared-folder.ts';

/** Path of a package's command line script. */
function bin(packageName: string, script: string): string {
  return join(PROJECT_FOLDER, 'node_modules', packageName, script);
}

const PRETTIER = bin('prettier', 'bin/prettier.cjs');
const ESLINT = bin('eslint', 'bin/eslint.js');
const DEPCRUISE = bin('dependency-cruiser', 'bin/dependency-cruise.mjs');
const KNIP = bin('knip', 'bin/knip.js');
const TSC = bin('typescript', 'bin/tsc');
const SVELTE_CHECK = bin('svelte-check', 'bin/svelte-check');
const VITE = bin('vite', 'bin/vite.js');
const VITEST = bin('vitest', 'vitest.mjs');
const PLAYWRIGHT = bin('@playwright/test', 'cli.js');

const reports = mkdtempSync(join(tmpdir(), 'treadlens-test-'));
const startedMs = performance.now();
const rows: { readonly name: string; readonly counts: TestCounts; readonly seconds: number }[] = [];

type Print = (text: string) => void;

const printAtOnce: Print = (text) => process.stdout.write(text);

/**
 * One part of the run under its own heading. `isAlone`: nothing runs beside it, so that its output
 * may be seen as it comes.
 */
async function section(
  name: string,
  work: (print: Print | undefined) => Promise<TestCounts>,
  isAlone = true,
): Promise<void> {
  const heading = `\n━━ ${name} ${'━'.repeat(Math.max(4, 76 - name.length))}\n`;
  const output: string[] = [heading];
  if (isAlone) printAtOnce(heading);
  const print: Print = isAlone ? printAtOnce : (text) => void output.push(text);
  const sinceMs = performance.now();
  let counts: TestCounts;
  try {
    counts = await work(isAlone ? undefined : print);
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n`);
    counts = { ...NO_TESTS, failed: 1 };
  }
  const seconds = (performance.now() - sinceMs) / 1000;
  rows.push({ name, counts, seconds });
  print(`${counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)\n`);
  if (!isAlone) printAtOnce(output.join(''));
}

/** A check that is one test: it passes or fails as a whole. It runs beside others. */
function check(name: string, script: string, ...args: readonly string[]): Promise<void> {
  return section(
    name,
    async (print) =>
      (await runStep(script, args, { limitMinutes: 6, ...(print && { print }) }))
        ? { ...NO_TESTS, passed: 1 }
        : { ...NO_TESTS, failed: 1 },
    false,
  );
}

/**
 * A test runner that writes a JSON report. A runner that ends badly without a failed test is a
 * failure of its own.
 */
async function runner(
  script: string,
  args: readonly string[],
  report: string,
  read: (report: unknown) => TestCounts,
  options: StepOptions,
): Promise<TestCounts> {
  const isWell = await runStep(script, args, options);
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : NO_TESTS;
  return isWell || counts.failed > 0 ? counts : addCounts(counts, { ...NO_TESTS, failed: 1 });
}

function vitest(
  project: string,
  limitMinutes: number,
  print?: Print,
  env: Readonly<Record<string, string>> = {},
): Promise<TestCounts> {
  const report = join(reports, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  return runner(VITEST, args, report, readVitestCounts, { env, limitMinutes, ...(print && { print }) });
}

function playwright(
  project: 'screens' | 'camera',
  workers: number,
  limitMinutes: number,
): Promise<TestCounts> {
  const report = join(reports, `${project}.json`);
  const config = ['--config', 'tests/e2e/playwright.config.ts', '--project', project];
  const args = ['test', ...config, `--workers=${workers}`, '--reporter=list,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, TREADLENS_E2E_BUILT: 'true' };
  return runner(PLAYWRIGHT, args, report, readPlaywrightCounts, { env, limitMinutes });
}

await section('Chromium', () => {
  process.env['CHROMIUM_PATH'] = ensureChromium();
  process.stdout.write(`${process.env['CHROMIUM_PATH']}\n`);
  return Promise.resolve(NO_TESTS);
});
await section('Shared test material', () => {
  const isThere = existsSync(SHARED_FOLDER);
  process.stdout.write(
    isThere
      ? 'found beside the repository\n'
      : 'not on this machine: tests on real clips and motion capture are skipped\n',
  );
  return Promise.resolve(isThere || process.env['CI'] !== 'true' ? NO_TESTS : { ...NO_TESTS, failed: 1 });
});
await section('Pose models', async () => {
  const built = await buildModels();
  process.stdout.write(built.length === 0 ? 'in place\n' : `built ${built.join(', ')}\n`);
  return NO_TESTS;
});
/** Checks that need no browser, the longest first. */
function sourceChecks(): (() => Promise<void>)[] {
  const knip = ['--config', 'tests/architecture/knip.config.ts', '--no-config-hints'];
  const layers = ['--config', 'tests/architecture/dependency-cruiser.config.mjs'];
  const components = ['--tsconfig', 'src/app/tsconfig.json', '--fail-on-warnings'];
  const types = (realm: string) => () => check(`Types of ${realm}`, TSC, '-p', realm);
  return [
    () =>
      section('Unit, property, golden and architecture tests', (print) => vitest('unit', 10, print), false),
    () => check('Lint', ESLINT, '.'),
    () => check('Types of src/app, with components', SVELTE_CHECK, ...components),
    () => check('Formatting', PRETTIER, '--check', '--log-level=warn', '.'),
    types('tests'),
    () => check('Dependencies between files', DEPCRUISE, ...layers, 'src', 'models', 'tests/bench'),
    () => check('Nothing unused', KNIP, ...knip),
    () => check('No file that only tests reach', KNIP, ...knip, '--production', '--include', 'files'),
    ...['src/cli', 'src/workers', 'src/core', 'src/offline'].map(types),
  ];
}

/** Does what is waiting, one after another: each keeps one core busy. */
async function work(waiting: (() => Promise<void>)[]): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) await next();
}

const waiting = sourceChecks();
await Promise.all([work(waiting), work(waiting)]);
await section('Browser tests', () => vitest('browser', 15));
// After the browser tests, which keep a download beside the models: a build must be younger than
// all it is made from.
await check('Build', VITE, 'build', '--logLevel=error');
await section('The way of a first user in other browsers', () =>
  vitest('browsers', 12, undefined, { TREADLENS_E2E_BUILT: 'true', TREADLENS_BROWSERS_SHORT: 'true' }),
);
await section('End-to-end tests', () => playwright('screens', 2, 25));
// Alone: what is told live is timed, and a busy machine cannot keep up with a camera.
await section('End-to-end tests with a camera', () => playwright('camera', 1, 8));

rmSync(reports, { recursive: true, force: true });
const total = rows.map(({ counts }) => counts).reduce(addCounts, NO_TESTS);
const minutes = (performance.now() - startedMs) / 60_000;
process.stdout.write(`\n━━ Result after ${minutes.toFixed(1)} minutes ${'━'.repeat(50)}\n`);
for (const { name, counts, seconds } of rows) {
  const mark = counts.failed > 0 ? '✗' : '✓';
  const parts = [
    `${String(counts.passed)} passed`,
    `${String(counts.failed)} failed`,
    `${String(counts.skipped)} skipped`,
  ];
  process.stdout.write(`${mark} ${name.padEnd(48)} ${parts.join(', ').padEnd(34)} ${seconds.toFixed(1)} s\n`);
}
const skipped = total.skipped > 0 ? `, ${String(total.skipped)} skipped` : '';
process.stdout.write(`\n${String(total.passed)} passed, ${String(total.failed)} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
