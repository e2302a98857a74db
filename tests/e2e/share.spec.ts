import { dropFile, openSharedRun, sharedRunBytes } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test.describe('a shared run', () => {
  test('opens by drop, is kept, and is there after a reload', async ({ page }) => {
    await openSharedRun(page, 'side-with-video');
    await expect(page.locator('video')).toHaveJSProperty('readyState', 4);
    await page.goto('/#/library');
    await page.getByRole('article', { name: 'Shared side run' }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Shared side run' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Shared side run' })).toBeVisible();
    await expect(page.locator('video')).toHaveJSProperty('readyState', 4);
  });

  test('what is not one is refused with a reason, and the page goes on', async ({ page }) => {
    await page.goto('/');
    const cut = sharedRunBytes('two-views').subarray(0, 100_000);
    await dropFile(page, 'cut.treadlens', cut);
    const dialog = page.getByRole('dialog', { name: 'The end of this file is missing' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dropFile(page, 'two-views.treadlens', sharedRunBytes('two-views'));
    await expect(page.getByRole('heading', { level: 1, name: 'Shared run, two views' })).toBeVisible();
  });
});
