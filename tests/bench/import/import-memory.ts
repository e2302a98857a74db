/**
 * Imports a video of more than 2 GB as a user would, and tells what memory that takes:
 *
 *   npm run bench:import -- [--keep FILE]
 *
 * Opens it, lets the runner be looked for, draws the filmstrip, cuts ten seconds out and analyses them, with the built app in
 * Chromium. Memory is the proportional set size of the browser's processes, above what they take with the empty import
 * screen; Linux only. Exit code 1 above the limit. `--keep FILE` makes the video there once and uses it again.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { chromium, type Page } from 'playwright';

import { buildWhenStale } from '../../../src/cli/build-when-stale.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../src/cli/ensure-chromium.ts';
import { DIST_FOLDER } from '../../../src/cli/project-folder.ts';
import { serve } from '../../../src/cli/serve.ts';
import { writeLargeVideo } from './large-video.ts';
import { MemoryWatch } from './memory-watch.ts';

const LEAST_BYTES = 2.1e9;
const LIMIT_MB = 600;
const PATIENCE_MS = 900_000;

async function importIt(page: Page, path: string, memory: MemoryWatch): Promise<void> {
  const stage = async (name: string, work: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    const peak = await memory.peakDuring(work);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${name.padEnd(28)} ${peak.toFixed(0).padStart(5)} MB above idle  ${seconds.padStart(6)} s\n`,
    );
  };
  const card = page.getByRole('article').first();
  await stage('open', async () => {
    await page.locator('main input[type=file]').first().setInputFiles(path);
    await card.getByText('1280 × 720').waitFor();
  });
  await stage('look for the runner', () => card.getByText('detected').first().waitFor());
  await stage('look for a steady stretch', () =>
    card.getByText(/^Steadiest running|^This is a long clip/).waitFor(),
  );
  await stage('filmstrip', async () => {
    await card.getByText(/^Choose another part|^Use only a part of it/).click();
    await card.getByLabel('Start of the part').fill('60');
    await card.getByLabel('End of the part').fill('70');
    await page.waitForTimeout(3000);
  });
  await stage('cut 10 s out', async () => {
    await card.getByRole('button', { name: 'Use this part' }).last().click();
    await card.getByText(/^A part of your clip/).waitFor();
    await page.getByRole('button', { name: 'Analyse', exact: true, disabled: false }).waitFor();
  });
  await stage('analyse them, lite', async () => {
    await page.getByRole('main').getByLabel('Pose model').selectOption('lite');
    await page.getByRole('button', { name: 'Analyse', exact: true }).click();
    await page.getByRole('heading', { name: 'Findings' }).first().waitFor();
  });
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { keep: { type: 'string' } } });
  const folder = mkdtempSync(join(tmpdir(), 'treadlens-large-'));
  const path = values.keep ?? join(folder, 'large.mp4');
  await buildWhenStale();
  if (!existsSync(path)) await writeLargeVideo(path, LEAST_BYTES);
  process.stdout.write(
    `${(statSync(path).size / 1e9).toFixed(2)} GB, limit ${String(LIMIT_MB)} MB above idle\n`,
  );
  const server = await serve(DIST_FOLDER);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${server.url}#/import`);
    await page.getByRole('heading', { name: 'Drop a video here' }).waitFor();
    const memory = await MemoryWatch.start();
    await importIt(page, path, memory);
    const isWithin = memory.peakMB < LIMIT_MB;
    process.stdout.write(
      `${isWithin ? 'passed' : 'failed'}: at most ${memory.peakMB.toFixed(0)} MB above the ${memory.idleMB.toFixed(0)} MB of the idle app\n`,
    );
    return isWithin ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main();
