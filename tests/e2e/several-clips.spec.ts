import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { cutClip } from '../support/cut-clip.ts';
import { expectAccessible } from './axe.ts';
import { chooseLiteModel, clipCard, expect, pickFiles, test } from './treadlens-test.ts';

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');

/** A second of the demo, under another name. */
async function clip(name: string) {
  return { name, mimeType: 'video/mp4', buffer: await cutClip(SIDE, 1) };
}

// The line itself, with a stand-in for the workers: `waiting-runs.test`.
test('separate runs are analysed one after the other; one can be taken out of the line, and a reload loses none @long', async ({
  page,
}) => {
  test.setTimeout(240_000);
  // No model comes before it is let through: however short the first clip is, it is at work until
  // then.
  let letThrough = (): void => undefined;
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*.task', async (route) => {
    await through;
    await route.continue();
  });
  const models: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().endsWith('.task')) models.push(request.url());
  });
  await page.goto('#/import');
  const files = ['first.mp4', 'second.mp4', 'third.mp4'].map(clip);
  await pickFiles(page, await Promise.all(files));
  await page.getByRole('radio', { name: 'Separate runs' }).check();
  await chooseLiteModel(page);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();

  const queue = page.getByRole('region', { name: 'Waiting' });
  await expect(queue.getByRole('listitem')).toHaveText(['second.mp4', 'third.mp4']);
  await queue.getByRole('button', { name: 'Do not analyse second.mp4' }).click();
  await expect(queue.getByRole('listitem')).toHaveText(['third.mp4']);
  await page.goto('#/import');
  await expect(clipCard(page, 'second.mp4'), 'what was taken out is there still').toBeVisible();

  await expect.poll(() => page.evaluate(storedVideos)).toEqual([true, true]);
  await page.goto('#/library');
  models.length = 0;
  await page.reload();
  const waited = page.getByRole('region', { name: 'Unfinished: third.mp4' });
  await expect(waited.getByText(/^Was waiting to be analysed \(60 frames/)).toBeVisible();
  await expect(waited.getByRole('button', { name: 'Analyse now' })).toBeEnabled();
  await expect(page.getByRole('region', { name: 'Unfinished: first.mp4' })).toBeVisible();
  await expectAccessible(page, 'the library with unfinished runs');
  await page.getByRole('button', { name: 'Analyse all 2' }).click();
  await expect(queue.getByRole('listitem')).toHaveText(['third.mp4']);
  letThrough();
  await expect(page).toHaveURL(/#\/library$/, { timeout: 180_000 });
  await expect(page.getByRole('article', { name: 'first.mp4' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'third.mp4' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('region', { name: /^Unfinished/ })).toHaveCount(0);
  expect(models.length).toBeGreaterThan(0);
  expect(models, 'all clips and lanes share what was fetched once').toHaveLength(new Set(models).size);
});

/** Runs in the page: of each run in line, whether its videos lie on the device. */
async function storedVideos(): Promise<boolean[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('treadlens');
    request.onsuccess = () => resolve(request.result);
  });
  const records = await new Promise<{ videosStored: boolean }[]>((resolve) => {
    const request = database.transaction('unfinished').objectStore('unfinished').getAll();
    request.onsuccess = () => resolve(request.result as { videosStored: boolean }[]);
  });
  database.close();
  return records.map(({ videosStored }) => videosStored);
}
