import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { runJsonSchema } from '../../src/core/export/run-json-schema.ts';
import { cutClip } from '../support/cut-clip.ts';
import { sharedFile } from '../support/shared-folder.ts';
import { clipCard, expect, pickFiles, test } from './treadlens-test.ts';

/** By the raters' contacts: 204.5 frames to a stride at 29.97 frames per second. */
const TRUE_STEPS_PER_FILE_MINUTE = 17.6;
const FILE = 'side-lab-slowmotion.mp4';

test('real slow motion is asked about at import, and read at the proposed factor without a new look at the video', async ({
  page,
}) => {
  test.setTimeout(420_000);
  const path = sharedFile('clips', 'real', FILE);
  test.skip(path === null, '../shared is not on this machine');
  await page.goto('#/import');
  // Three strides of each foot are enough, and sooner done.
  await pickFiles(page, { name: FILE, mimeType: 'video/mp4', buffer: await cutClip(path ?? '', 24) });
  const card = clipCard(page, FILE);
  await expect(card.getByText('Is this slow motion?')).toBeVisible({ timeout: 120_000 });
  const yes = card.getByRole('button', { name: /^Yes, [\d.]+ times slower$/ });
  const factor = Number(/[\d.]+/.exec(await yes.innerText())?.[0]);
  expect(factor).toBeGreaterThanOrEqual(8);
  expect(factor).toBeLessThanOrEqual(10);

  await yes.click();
  await expect(card.getByText('Is this slow motion?')).toHaveCount(0);
  await expect(card.getByLabel('Plays in')).toHaveValue(String(factor));
  await card.getByLabel('Plays in').selectOption('Another factor…');
  await card.getByLabel('Slow-motion factor').fill('8.5');
  await card.getByLabel('Slow-motion factor').blur();
  // Whoever says no is told again by the analysis, with the same proposal.
  await card.getByLabel('Plays in').selectOption('Real time');

  await page.getByRole('main').getByLabel('Pose model').selectOption('full');
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: 360_000 });
  await expect(page.getByText('This looks like slow motion')).toBeVisible();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.getByRole('button', { name: `Read it as ${factor} times slow motion` }).click();
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
  expect(workers.filter((url) => url.includes('pose.worker'))).toEqual([]);

  await page.getByRole('button', { name: 'Save as files' }).click();
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Run as JSON' }).click(),
  ]);
  const run = v.parse(runJsonSchema, JSON.parse(readFileSync(await json.path(), 'utf8')));
  expect(run.context.slowMotion).toBe(factor);
  const truth = TRUE_STEPS_PER_FILE_MINUTE * factor;
  expect(Math.abs(Number(run.summary.cadence?.both?.median) / truth - 1)).toBeLessThan(0.01);
});
