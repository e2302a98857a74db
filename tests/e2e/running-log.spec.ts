import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { fit, garminCsv, gpx, tcx, type WatchRun } from '../support/run-files.ts';
import { expectAccessible } from './axe.ts';
import { dropFile } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test.use({ timezoneId: 'Europe/Berlin', actionTimeout: 15_000 });

const WEDNESDAY = '2026-11-25T18:00:00Z';
const RUN: WatchRun = { startMs: Date.parse('2026-11-24T17:00:00Z'), minutes: 40, km: 7.5, cadence: 168 };

function file(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

async function chooseFiles(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  await page.getByRole('button', { name: 'Add from files' }).click();
  await page.getByLabel('Files with runs').setInputFiles(files);
}

test('runs come from files of a watch, once each, with a preview and a way back; the week begins the first page', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(WEDNESDAY));
  await page.goto('#/knees');
  const monday = { ...RUN, startMs: Date.parse('2026-11-23T06:00:00Z'), minutes: 30, km: 5 };
  await chooseFiles(page, [
    file('tuesday.gpx', gpx(RUN)),
    file('tuesday.tcx', tcx(RUN)),
    file('tuesday.fit', fit(RUN)),
    file('Activities.csv', garminCsv([monday, { ...monday, sport: 'cycling' }])),
    file('broken.fit', fit(RUN).subarray(0, 50)),
    file('notes.csv', 'name,colour\nBob,red'),
  ]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('One run. Left out: 1 activity of another sport.')).toBeVisible();
  await expect(dialog.getByText('The file is damaged.')).toBeVisible();
  await expect(dialog.getByText('The table has no run that can be found.')).toBeVisible();
  // Three files of one run are one run.
  await expect(dialog.getByText('2 of 4 runs will be added')).toBeVisible();
  await expect(dialog.getByText('in your log already')).toHaveCount(2);
  await expectAccessible(page, 'the preview of runs from files');
  // 5 miles would be 8 km.
  await dialog.getByRole('radio', { name: 'Miles' }).check({ force: true });
  await expect(dialog.getByText(/30 min, 8\.[01] km/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Kilometres' }).check({ force: true });
  await expect(dialog.getByText('30 min, 5.0 km')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 2 runs' }).click();

  await expect(page.getByText('This week so far: 2 runs, 70 minutes, 12.5 km')).toBeVisible();
  await expect(page.getByText(/12\.5 km this week: about [\d,]+ steps, [\d,]+ on each foot/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('This week so far')).toHaveCount(0);

  // Dropped on the window, from another page.
  await page.goto('#/learn');
  await dropFile(page, 'tuesday.gpx', Buffer.from(gpx(RUN)));
  await dialog.getByRole('button', { name: 'Add one run' }).click();
  await expect(page.getByText('This week so far: one run, 40 minutes, 7.5 km')).toBeVisible();

  await test.step('who has been here starts with this week, and still finds all of the first page', async () => {
    await page.getByRole('link', { name: 'Treadlens, home' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This week');
    await expect(page.getByText('Mon 23 Nov to Sun 29 Nov')).toBeVisible();
    await expect(page.getByText('This week so far: one run, 40 minutes')).toBeVisible();
    await expect(page.getByText('No film of yours yet.')).toBeVisible();
    for (const name of ['What your knees do, stride by stride.', 'How to film']) {
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Choose a video' })).toHaveCount(1);
    await expect(page.getByRole('link', { name: 'Try the demo run' })).toBeVisible();
    await expectAccessible(page, 'this week');
    await page.getByRole('link', { name: 'Add a run' }).click();
    await expect(page.getByLabel('Minutes')).toBeFocused();
  });
});

test('the log is edited, exported, wiped and read back; shoes come far and are put away', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(WEDNESDAY));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('#/knees/shoes');
  await page.getByRole('button', { name: 'Add a pair' }).click();
  await page.getByRole('button', { name: 'Keep the pair' }).click();
  await expect(page.getByText('Give the pair a name.')).toBeVisible();
  await page.getByLabel('Name').fill('Blue ones');
  await page.getByLabel(/^Run before that/).fill('495');
  await page.getByLabel(/^Run before that/).press('Enter');
  await expect(page.getByText('Blue ones, 495 km')).toBeVisible();
  await expect(page.getByText(/^Past 500 km/)).toHaveCount(0);

  // A run by keyboard alone: minutes, distance, Enter.
  await page.goto('#/knees/running');
  await page.getByLabel('Minutes').focus();
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7.5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('40 min, 7.5 km, treadmill, easy, Blue ones')).toBeVisible();
  await expect(page.getByText('Blue ones, 503 km')).toBeVisible();
  await expect(page.getByText(/^Past 500 km/)).toBeVisible();

  await page.getByRole('button', { name: /^Change the run/ }).click();
  const form = page.getByRole('listitem').filter({ has: page.getByLabel('Minutes') });
  await form.getByLabel('Minutes').fill('45');
  await form.getByLabel('Surface').selectOption({ label: 'Trail or grass' });
  await form.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('45 min, 7.5 km, trail or grass, easy, Blue ones')).toBeVisible();

  await page.getByRole('button', { name: 'Change Blue ones' }).click();
  await page.getByLabel(/Put away/).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('put away Wed 25 Nov')).toBeVisible();
  await expect(page.getByText(/^Past 500 km/)).toHaveCount(0);
  await page.getByText('Which kind of shoe?').click();
  await expect(page.getByText('In three military trials with 7,203 recruits')).toBeVisible();
  await expectAccessible(page, 'the log and the shoes');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the diary as a file' }).click(),
  ]);
  const written = await readFile(await download.path());
  await page.getByRole('button', { name: 'Delete the diary' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete 2 entries' }).click();
  await expect(page.getByText('Blue ones')).toHaveCount(0);
  await chooseFiles(page, [{ name: 'treadlens-knees.json', mimeType: 'application/json', buffer: written }]);
  await page.getByRole('dialog').getByRole('button', { name: 'Add 2 entries' }).click();
  await expect(page.getByText('45 min, 7.5 km, trail or grass, easy, Blue ones')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Blue ones, 503 km')).toBeVisible();
  // The same file again brings nothing new.
  await chooseFiles(page, [{ name: 'treadlens-knees.json', mimeType: 'application/json', buffer: written }]);
  await expect(page.getByRole('dialog').getByText('A diary saved from Treadlens: 2 entries.')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Add 0 runs' })).toBeDisabled();
});
