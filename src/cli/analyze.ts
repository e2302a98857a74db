import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import process from 'node:process';

import { planClips, type ClipJob } from './analyze-clips.ts';
import type { HeadlessApp } from './analyze-in-browser.ts';
import { ANALYZE_HELP, readAnalyzeOptions, UsageError, type AnalyzeOptions } from './analyze-options.ts';
import { ProgressWriter } from './analyze-progress.ts';
import { refusals, type ClipResult } from './analyze-result.ts';
import { analyzeTrack } from './analyze-track.ts';

const EXIT_USAGE = 1;
const EXIT_SOME_CLIPS_FAILED = 2;

async function main(): Promise<number> {
  const options = readAnalyzeOptions(process.argv.slice(2));
  if (options === null) {
    process.stdout.write(ANALYZE_HELP);
    return 0;
  }
  const jobs = planClips(options);
  const app = options.fromTracks ? null : await startApp();
  try {
    let failures = 0;
    for (const job of jobs) {
      if (!(await runJob(job, jobs.length > 1, options, app))) failures++;
    }
    if (jobs.length > 1)
      process.stderr.write(`${String(jobs.length - failures)} of ${String(jobs.length)} clips gave a run.\n`);
    return failures === 0 ? 0 : EXIT_SOME_CLIPS_FAILED;
  } finally {
    await app?.close();
  }
}

/** Playwright and Vite are loaded only where a browser is needed. */
async function startApp(): Promise<HeadlessApp> {
  const { HeadlessApp } = await import('./analyze-in-browser.ts');
  return HeadlessApp.start();
}

/** Analyses one clip and writes what was asked for; false when it gave no run. */
async function runJob(
  job: ClipJob,
  several: boolean,
  options: AnalyzeOptions,
  app: HeadlessApp | null,
): Promise<boolean> {
  const name = basename(job.input).replace(/\p{Cc}/gu, '');
  const progress = new ProgressWriter(name);
  const reportDate =
    job.report === undefined ? null : new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  const result: ClipResult = app
    ? await app.analyze(
        {
          path: job.input,
          wantTrack: job.trackOut !== undefined,
          reportDate,
          onProgress: (state) => progress.show(state),
        },
        options,
      )
    : await analyzeTrack(job.input, options, reportDate);
  if (!result.ok) {
    progress.finish(result.message);
    return false;
  }
  const { run, track, report } = result;
  if (job.trackOut !== undefined && track) await write(job.trackOut, JSON.stringify(track));
  if (job.report !== undefined && report !== null) await write(job.report, report);
  const text = several && job.out === undefined ? JSON.stringify(run) : JSON.stringify(run, null, 2);
  if (job.out === undefined) process.stdout.write(`${text}\n`);
  else await write(job.out, `${text}\n`);
  const refused = refusals(name, run);
  if (refused.length > 0) {
    for (const line of refused) progress.finish(line);
    return false;
  }
  const seconds = (run.timing.totalMs / 1000).toFixed(1);
  progress.finish(`${name}: ${String(run.strides.length)} strides in ${seconds} s`);
  return true;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `${message}\n${error instanceof UsageError ? '\nSee npm run analyze -- --help\n' : ''}`,
    );
    process.exitCode = EXIT_USAGE;
  },
);
