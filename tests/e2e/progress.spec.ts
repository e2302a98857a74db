import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { expectAccessibleInLooks } from './axe.ts';
import { chooseLiteModel, clipCard, expect, pickFiles, test } from './treadlens-test.ts';

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');

async function startAnalysis(page: Page): Promise<void> {
  await page.goto('#/import');
  await pickFiles(page, SIDE);
  await page.getByLabel(/^Runner’s height/).fill('166');
  await chooseLiteModel(page);
  await clipCard(page, 'demo-side.mp4').getByLabel('Plays in').selectOption('2 times slower');
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
}

/** Frames done so far, read off the screen. */
async function framesDone(page: Page): Promise<number> {
  const text = await page.getByText(/^\d+ of 720$/).textContent();
  return Number(text?.split(' ')[0]);
}

test('what cannot begin is reported and retried; shows stage, frames, speed, time left and the skeleton; goes on while another screen is read; asks before the tab is closed; cancelling leaves no trace', async ({
  page,
}) => {
  await page.route('**/*.task', (route) => route.abort());
  await startAnalysis(page);
  await expect(page.getByRole('alert')).toContainText('The pose model did not load', { timeout: 60_000 });
  await page.unroute('**/*.task');
  await page.getByRole('button', { name: 'Try again without the graphics processor' }).click();
  await expect(page.getByText('Reading the pose, frame by frame')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('img', { name: /^Frame \d+ with the skeleton found on it$/ })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/^\d+\.\d frames\/s$/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^about /)).toBeVisible();
  await expect(page).toHaveTitle(/^\d+ % · Analysing · Treadlens$/);
  await expectAccessibleInLooks(page, 'the progress', [{ colorScheme: 'dark', width: 390, height: 844 }]);
  await page.setViewportSize({ width: 1280, height: 800 });
  const early = await framesDone(page);
  const value = Number(
    await page.getByRole('progressbar', { name: 'Analysis' }).getAttribute('aria-valuenow'),
  );
  expect(value).toBeGreaterThan(0);

  await page.getByRole('link', { name: 'Learn', exact: true }).click();
  const way = page.getByRole('link', { name: /^Analysing, \d+ %$/ });
  await expect(way).toBeVisible();
  await way.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Analysing' })).toBeVisible();
  await expect.poll(() => framesDone(page), { timeout: 60_000 }).toBeGreaterThan(early);

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  expect(page.workers().length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(/#\/import$/);
  // The one that looked for the runner waits for another clip.
  await expect.poll(() => page.workers().length, 'every worker that read is gone').toBeLessThan(2);
  await expect(page).toHaveTitle('Your run · Treadlens');
  const card = clipCard(page, 'demo-side.mp4');
  await expect(card.getByRole('img', { name: 'First frame of demo-side.mp4' })).toBeVisible();
  await expect(card.getByLabel('Plays in')).toHaveValue('2');
  await expect(page.getByLabel(/^Runner’s height/)).toHaveValue('166');
  await expect(page.getByRole('link', { name: 'Results' }), 'there is no half-done result').toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Analyse', exact: true })).toBeEnabled();

  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'Analysing' });
  await expect(heading, 'it can be started again').toBeVisible();
});

test('the keyboard alone leads from home to the analysis and back', async ({ page }) => {
  // No model comes: nothing is read, and the page has the machine to itself.
  await page.route('**/*.task', () => undefined);
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'Try the demo run');
  await page.keyboard.press('Enter');
  await expect(clipCard(page, 'demo-rear.mp4').getByText('720 × 1280')).toBeVisible();
  await tabTo(page, 'Pose model');
  await page.keyboard.press('End');
  await expect(page.getByRole('main').getByLabel('Pose model')).toHaveValue('lite');
  await tabTo(page, 'Analyse');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Analysing' })).toBeVisible();
  await tabTo(page, 'Cancel');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/demo$/);
});

/** Presses Tab until the element of that name has the focus, as a user without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels = 'labels' in element ? Array.from((element as HTMLInputElement).labels ?? []) : [];
      return labels[0]?.innerText.trim() || element.innerText.trim();
    });
    if (focused === name) return;
  }
  throw new Error(`Tab never reached “${name}”`);
}
