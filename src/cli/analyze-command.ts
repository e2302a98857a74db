import { basename } from 'node:path';
import process from 'node:process';

import { formatDay } from '../text/format/format-date.ts';
import { speaking } from '../text/language.ts';
import { toSummaryRow, type SummaryRow } from '../core/export/summary-to-csv.ts';
import { planClips, type ClipJob } from './analyze-clips.ts';
import type { HeadlessApp } from './analyze-in-browser.ts';
import { ANALYZE_HELP } from './analyze-help.ts';
import { notesOnOptions, notesOnRun } from './analyze-notes.ts';
import { askedOf, readAnalyzeOptions, type AnalyzeOptions } from './analyze-options.ts';
import { ProgressWriter } from './analyze-progress.ts';
import { refusals, type ClipResult } from './analyze-result.ts';
import { analyzeTrack } from './analyze-track.ts';
import { finishedBefore } from './finished-before.ts';
import { loadLanguage } from './report-language.ts';
import { UsageError } from './usage-error.ts';
import { writeResults, writeSummary } from './write-results.ts';

const EXIT_USAGE = 1;
const EXIT_SOME_CLIPS_FAILED = 2;

/**
 * Does what `npm run analyze` was asked for: runs and words go to standard output and error.
 *
 * @param args what follows the command
 * @returns the exit code: 0; 1 where the command cannot be understood; 2 where a clip gave no run
 */
export async function analyzeCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readAnalyzeOptions(args);
    if (options !== null) return await analyzeAll(options);
    process.stdout.write(ANALYZE_HELP);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `${message}\n${error instanceof UsageError ? '\nSee npm run analyze -- --help\n' : ''}`,
    );
    return EXIT_USAGE;
  }
}

async function analyzeAll(options: AnalyzeOptions): Promise<number> {
  const jobs = planClips(options);
  for (const note of notesOnOptions(options)) process.stderr.write(`${note}\n`);
  const app = new AppWhenNeeded();
  try {
    const rows: SummaryRow[] = [];
    for (const job of jobs) rows.push(await runJob(job, jobs.length > 1, options, app));
    const failures = rows.filter(({ problem }) => problem !== '').length;
    if (jobs.length > 1)
      process.stderr.write(`${String(jobs.length - failures)} of ${String(jobs.length)} clips gave a run.\n`);
    const unwritten = await writeSummary(options.summary, rows);
    if (unwritten !== null) process.stderr.write(`${unwritten}\n`);
    return failures === 0 && unwritten === null ? 0 : EXIT_SOME_CLIPS_FAILED;
  } finally {
    await app.close();
  }
}

/** The app in its browser: one for all clips, from the first that needs it on. */
class AppWhenNeeded {
  #app: HeadlessApp | null = null;

  async get(): Promise<HeadlessApp> {
    this.#app ??= await startApp();
    return this.#app;
  }

  async close(): Promise<void> {
    await this.#app?.close();
  }
}

/** Playwright and Vite are loaded only where a browser is needed. */
async function startApp(): Promise<HeadlessApp> {
  const { HeadlessApp } = await import('./analyze-in-browser.ts');
  return HeadlessApp.start();
}

/**
 * Analyses one clip and writes what was asked for, unless an earlier command did; its row of the
 * summary, with a problem where it gave no run or the run could not be written.
 */
async function runJob(
  job: ClipJob,
  several: boolean,
  options: AnalyzeOptions,
  app: AppWhenNeeded,
): Promise<SummaryRow> {
  const name = basename(job.input).replace(/\p{Cc}/gu, '');
  const progress = new ProgressWriter(name);
  const before = job.problem === undefined ? await finishedBefore(job, options) : null;
  if (before?.kind === 'finished') {
    const problems = refusals(name, before.run);
    progress.finish(`${name}: done before.`);
    for (const line of problems) progress.finish(line);
    return toSummaryRow(name, before.run, problems.join(' '));
  }
  if (before) progress.finish(`${name}: its results are there and are made again: ${before.why}.`);
  const result = await analyse(job, options, app, progress);
  if (!result.ok) {
    progress.finish(result.message);
    return toSummaryRow(name, null, result.message);
  }
  const { notes = [] } = result;
  const run = { ...result.run, asked: askedOf(options) };
  const unwritten = await writeResults(job, { ...result, run }, several);
  const problems = [...unwritten.map((problem) => `${name}: ${problem}`), ...refusals(name, run)];
  for (const line of problems) progress.finish(line);
  if (problems.length === 0) {
    const seconds = (run.timing.totalMs / 1000).toFixed(1);
    progress.finish(`${name}: ${String(run.strides.length)} strides in ${seconds} s`);
  }
  for (const note of [...notes, ...notesOnRun(options, run)]) progress.finish(`${name}: ${note}`);
  return toSummaryRow(name, run, problems.join(' '));
}

async function analyse(
  job: ClipJob,
  options: AnalyzeOptions,
  app: AppWhenNeeded,
  progress: ProgressWriter,
): Promise<ClipResult> {
  if (job.problem !== undefined)
    return { ok: false, message: `${job.input}: ${job.problem}`.replace(/\p{Cc}/gu, '') };
  const language = await loadLanguage(options.lang);
  const today = (): string => formatDay(Date.now());
  const reportDate =
    job.report === undefined ? null : language ? speaking(language.tag, language.words, today) : today();
  if (options.fromTracks) return analyzeTrack(job.input, options, reportDate, language);
  const opened = await app.get();
  return opened.analyze(
    {
      path: job.input,
      wantTrack: job.trackOut !== undefined,
      reportDate,
      onProgress: (state) => progress.show(state),
    },
    options,
  );
}
