import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expectAccessible, expectAccessibleInLooks, type Look } from './axe.ts';
import { expect, test } from './treadlens-test.ts';

/** Pain from 0 to 10 at one of the questions. */
async function answer(page: Page, question: string, level: number): Promise<void> {
  await page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: String(level), exact: true })
    .check({ force: true });
}

async function checkIn(page: Page, inRun: number, nextMorning: number | null): Promise<void> {
  await page.getByLabel('At the front, around or behind the kneecap').check();
  await answer(page, 'In the run, at its worst', inRun);
  await answer(page, 'An hour after', 0);
  if (nextMorning !== null) await answer(page, 'The next morning', nextMorning);
  await page.getByRole('button', { name: 'Show today’s light' }).click();
}

test('a check-in gives a light, stays, is changed, deleted, brought back, exported and wiped', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'My knees' }).click();
  await expect(page.getByRole('heading', { name: 'How is your knee?' })).toBeVisible();
  await checkIn(page, 1, null);
  await expect(page.getByText('Run as planned').first()).toBeVisible();
  await expect(page.getByText('Still to say: how the next morning is.')).toBeVisible();

  // The morning is worse: the same check-in, after a reload.
  await page.reload();
  await page.getByRole('button', { name: 'Add or change answers' }).click();
  await answer(page, 'The next morning', 4);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('The next morning was worse than before.')).toBeVisible();
  await expect(page.getByText('No run today').first()).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);

  await page.getByRole('button', { name: /^Delete the check-in/ }).click();
  await expect(page.getByRole('heading', { name: 'How is your knee?' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the diary as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^treadlens-knees-\d{4}-\d\d-\d\d\.json$/);
  const written = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(written).toMatchObject({
    schema: 'treadlens-knees/1',
    entries: [{ kind: 'check-in', side: 'right', places: ['front'], pain: { inRun: 1, nextMorning: 4 } }],
  });

  await page.getByRole('button', { name: 'Delete the diary' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete one entry' }).click();
  await expect(page.getByRole('heading', { name: 'How is your knee?' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'How is your knee?' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(0);
});

test('a sign that cannot wait is answered before anything else; the diary is accessible and fits', async ({
  page,
}) => {
  const narrow = (colorScheme: Look['colorScheme']): Look => ({ colorScheme, width: 360, height: 900 });
  const darkAndWide: Look = { colorScheme: 'dark', width: 1366, height: 900 };
  await page.goto('#/knees');
  await page.getByLabel('I cannot put weight on the leg').check();
  await expect(page.getByRole('alert')).toContainText('Have this looked at today');
  await page.getByLabel('I am short of breath, or my chest hurts').check();
  await expect(page.getByRole('alert')).toContainText('Call the emergency number now');
  await expectAccessibleInLooks(page, 'the check-in form', [narrow('dark')]);
  await page.getByLabel('I am short of breath, or my chest hurts').uncheck();
  await checkIn(page, 0, 0);
  await expect(page.getByText('No run today').first()).toBeVisible();
  await expect(page.getByText('Have this looked at today')).toBeVisible();
  await expect(page.getByText('Go on as you meant to')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Pain over time' })).toBeVisible();
  await expectAccessibleInLooks(page, 'the light and the chart', [narrow('light'), darkAndWide]);
});

test('a check-in by keyboard and by pointing at the drawn knee', async ({ page }) => {
  await page.goto('#/knees');
  await page.locator('[data-place="outer"]').click();
  await expect(page.getByLabel('At the outer side')).toBeChecked();
  await page.locator('[data-place="outer"]').click();
  await expect(page.getByLabel('At the outer side')).not.toBeChecked();

  await page.getByLabel('At the inner side').focus();
  await page.keyboard.press('Space');
  const inRun = page.getByRole('group', { name: 'In the run, at its worst' });
  await inRun.getByRole('radio', { name: 'not yet' }).focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await expect(inRun.getByRole('radio', { name: '3', exact: true })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The run hurt more than 2 of 10.')).toBeVisible();
  await expect(page.getByText('inner side', { exact: true })).toBeVisible();
});

test('runs are written down, added up, shown under the pain, deleted and brought back', async ({ page }) => {
  await page.goto('#/knees');
  await page.getByRole('button', { name: 'Add the run' }).click();
  await expect(page.getByRole('alert')).toContainText('Say how many minutes');
  await page.getByLabel('Minutes').fill('40');
  await page.getByLabel(/^Distance/).fill('7,5');
  await page.getByLabel(/^Distance/).press('Enter');
  await expect(page.getByText(/This week so far: one run, 40 minutes, 7.5 km/)).toBeVisible();
  await page.getByLabel('Minutes').fill('60');
  await page.getByRole('button', { name: 'Add the run' }).click();
  await expect(page.getByText(/2 runs, 100 minutes, 7.5 km/)).toBeVisible();
  await checkIn(page, 1, 0);
  await expect(page.getByText('The bars below are your runs')).toBeVisible();
  await page
    .getByRole('button', { name: /^Delete the run/ })
    .first()
    .click();
  await expect(page.getByText(/one run, 40 minutes/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await expect(page.getByText(/2 runs, 100 minutes/)).toBeVisible();
  await expectAccessible(page, 'the running log');
});
