/**
 * Imports a video of more than 2 GB as a user would, and tells what memory that takes:
 *
 *   npm run bench:import -- [--keep FILE] [--length SECONDS] [--model lite|full|heavy]
 *
 * Opens it, lets the runner and a steady stretch be looked for, draws the filmstrip, cuts ten
 * seconds out, and analyses them, with the built app in Chromium and a profile of its own. Each
 * stage passes or fails by itself; what counts is the memory of all the browser's processes above
 * what they take with the empty import screen. Linux only. Exit code 1 where a stage is above the
 * limit. `--keep FILE` makes the video there once and uses it again. The shorter the `--length`,
 * 300 s where it is not given, the higher the bit rate, and the larger the ten seconds.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright';

import { buildWhenStale } from '../../../src/cli/build-when-stale.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../src/cli/ensure-chromium.ts';
import { DIST_FOLDER } from '../../../src/cli/project-folder.ts';
import { serve } from '../../../src/cli/serve.ts';
import { analysisStage, importStages } from './import-stages.ts';
import { MemoryWatch } from './memory-watch.ts';
import { DEMO_SIDE, writeRepeatedVideo } from './repeated-video.ts';

const LEAST_BYTES = 2.1e9;
const LIMIT_MB = 600;
const PATIENCE_MS = 900_000;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      keep: { type: 'string' },
      length: { type: 'string', default: '300' },
      model: { type: 'string', default: 'lite' },
    },
  });
  const lengthS = Number(values.length);
  const folder = mkdtempSync(join(tmpdir(), 'treadlens-large-'));
  const path = values.keep ?? join(folder, 'large.mp4');
  await buildWhenStale();
  if (!existsSync(path)) {
    await writeRepeatedVideo({ clip: DEMO_SIDE, path, lengthS, leastBytes: LEAST_BYTES });
  }
  process.stdout.write(
    `${(statSync(path).size / 1e9).toFixed(2)} GB, limit ${String(LIMIT_MB)} MB above idle\n`,
  );
  const server = await serve(DIST_FOLDER);
  // A profile on disk, as users have one: without it the browser keeps its private file system in
  // memory.
  const profile = join(folder, 'profile');
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS],
    serviceWorkers: 'block',
  });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${server.url}#/import`);
    await page.getByRole('heading', { name: 'Drop a video here' }).waitFor();
    const memory = await MemoryWatch.start(profile);
    const failed: string[] = [];
    for (const { name, run } of [...importStages(path, lengthS / 5), analysisStage(values.model)]) {
      const started = performance.now();
      const peak = await memory.peakDuring(() => run(page));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const isWithin = peak < LIMIT_MB;
      if (!isWithin) failed.push(name);
      process.stdout.write(
        `${isWithin ? 'pass' : 'FAIL'}  ${name.padEnd(26)} ${peak.toFixed(0).padStart(5)} MB  ${seconds.padStart(6)} s\n`,
      );
    }
    process.stdout.write(
      `${failed.length === 0 ? 'passed' : `failed (${failed.join(', ')})`}: at most ${memory.peakMB.toFixed(0)} MB above the ${memory.idleMB.toFixed(0)} MB of the idle app\n`,
    );
    return failed.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main();
