import { readFileSync } from 'node:fs';

import type { Browser, Page } from '@playwright/test';

import { expectAccessible } from './axe.ts';
import { dropFile, openSharedRun, sharedRunBytes } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

/** Every number on the results screen, as the run JSON tells it; how long the work took is left out. */
async function readRun(page: Page): Promise<unknown> {
  await page.getByRole('button', { name: 'Save as files' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Run as JSON' }).click(),
  ]);
  await page.keyboard.press('Escape');
  const run = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  delete run['timing'];
  return run;
}

/** Shares the run under review; returns the file that the browser saved. */
async function share(page: Page, video: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this run' });
  await dialog.getByRole('radio', { name: video }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  await expect(dialog.getByText(/^Saved/)).toBeVisible();
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Opens a file in a browser profile of its own, as on another machine. */
async function openElsewhere(browser: Browser, name: string, bytes: Buffer): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(test.info().project.use.baseURL ?? '');
  await dropFile(page, name, bytes);
  await expect(page).toHaveURL(/#\/results\/[a-z0-9]+$/);
  return page;
}

test.describe('a shared run', () => {
  test('gives equal numbers in another browser profile, and is kept there', async ({ page, browser }) => {
    await openSharedRun(page, 'side-with-video');
    await expectAccessible(page, 'a shared run');
    const before = await readRun(page);

    const whole = await share(page, /whole video/);
    expect(whole.name).toBe('Shared side run.treadlens');
    const elsewhere = await openElsewhere(browser, whole.name, whole.bytes);
    expect(await readRun(elsewhere)).toEqual(before);
    await expect(elsewhere.locator('video')).toHaveJSProperty('readyState', 4);
    await elsewhere.reload();
    await expect(elsewhere.getByRole('heading', { level: 1, name: 'Shared side run' })).toBeVisible();
    expect(await readRun(elsewhere)).toEqual(before);
    await elsewhere.context().close();

    const part = await share(page, /discussed/);
    expect(part.bytes.length).toBeLessThan(whole.bytes.length);
    const coach = await openElsewhere(browser, part.name, part.bytes);
    expect(await readRun(coach)).toEqual(before);
    await expect(coach.locator('video')).toHaveJSProperty('readyState', 4);
    // The last second is not discussed: its pictures were left out, and the player says so.
    await coach.getByRole('button', { name: 'Play', exact: true }).focus();
    await coach.keyboard.press('End');
    await expect(coach.getByText('left out of the shared video')).toBeVisible();
    await coach.context().close();

    const bare = await share(page, /Without video/);
    const numbers = await openElsewhere(browser, bare.name, bare.bytes);
    expect(await readRun(numbers)).toEqual(before);
    await numbers.context().close();
  });

  test('what is not one is refused with a reason, and the page goes on', async ({ page }) => {
    await page.goto('/');
    const refuse = async (name: string, bytes: Buffer, title: string): Promise<void> => {
      await dropFile(page, name, bytes);
      const dialog = page.getByRole('dialog', { name: title });
      await expect(dialog).toBeVisible();
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await expect(dialog).toHaveCount(0);
    };
    const good = sharedRunBytes('two-views');
    await refuse('cut.treadlens', good.subarray(0, 100_000), 'The end of this file is missing');
    const changed = Buffer.from(good);
    changed[5000] = (changed[5000] ?? 0) ^ 0xff;
    await refuse('changed.treadlens', changed, 'This file is damaged');
    await refuse('letter.treadlens', Buffer.from('Dear coach'), 'This is not a shared run');
    // A name that leads out of the folder, patched into both headers of the record.
    const evil = Buffer.from(good.toString('latin1').replaceAll('clip-0.track', '../../x.html'), 'latin1');
    await refuse('evil.zip', evil, 'This file holds something that does not belong there');
    await dropFile(page, 'two-views.treadlens', good);
    await expect(page.getByRole('heading', { level: 1, name: 'Shared run, two views' })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'From behind' })).toBeVisible();
  });
});
