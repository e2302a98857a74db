import type { Locator } from '@playwright/test';
import { dropFile, openSharedRun, sharedRunBytes } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test('German, from the settings to the results, and back to English', async ({ page }) => {
  await page.goto('');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('Language').getByRole('option', { selected: true })).toHaveText(
    'As the browser (English)',
  );
  await page.getByLabel('Language').selectOption({ label: 'Deutsch' });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Was deine Knie tun, Schritt für Schritt.',
  );
  await expect(html).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle('Treadlens: was deine Knie tun, Schritt für Schritt');

  await dropFile(page, 'side-with-video.treadlens', sharedRunBytes('side-with-video'));
  await expect(page).toHaveURL(/#\/results\/[a-z0-9]+$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Beobachtungen' })).toBeVisible();
  await expect(page).toHaveTitle('Ergebnisse · Treadlens');
  const main = page.getByRole('main');
  await expect(main).toContainText(/\d,\d\s?°/);
  await expect(main).not.toContainText(/\d\.\d\s?°/);

  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByLabel('Sprache').selectOption({ label: 'English' });
  await expect(page.getByRole('heading', { level: 2, name: 'Findings' })).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(main).toContainText(/\d\.\d\s?°/);
});

test('another language leaves a run at the view, the tab and the frame that it showed', async ({ page }) => {
  await openSharedRun(page, 'two-views');
  const view = (name: string): Locator => page.getByRole('tab', { name, exact: true });
  await view('From the side').click();
  await view('Numbers').click();
  const frame = await page
    .getByText(/^frame \d+/)
    .first()
    .textContent();

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Language').selectOption({ label: 'Deutsch' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(view('Von der Seite')).toHaveAttribute('aria-selected', 'true');
  await expect(view('Zahlen')).toHaveAttribute('aria-selected', 'true');
  const number = /\d+/.exec(frame ?? '')?.[0];
  await expect(page.getByText(new RegExp(`^Bild ${number}\\b`)).first()).toBeVisible();

  // A later load begins as any does, on what is most pressing.
  await page.reload();
  await expect(view('Von hinten')).toHaveAttribute('aria-selected', 'true');
});

test.describe('a browser that speaks German', () => {
  test.use({ locale: 'de-AT' });

  test('begins in German, with decimal commas in its fields, and takes points too', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-01-25T18:00:00Z'));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('#/knees/running');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    const distance = page.getByRole('textbox', { name: /^Strecke/ });
    for (const typed of ['7,5', '7.5 km']) {
      await page.getByLabel('Minuten').fill('40');
      await distance.fill(typed);
      await distance.press('Enter');
    }
    // As it is written in Austria, 25. Jän.
    await expect(page.getByText(/25\. J[äa]n/).first()).toBeVisible();
    await expect(page.getByText(/40 min, 7,5 km/)).toHaveCount(2);
  });
});
