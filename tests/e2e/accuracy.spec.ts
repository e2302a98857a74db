import { ACCURACY_FIGURES } from '../../src/core/quality/accuracy-figures.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './treadlens-test.ts';

test('Learn leads to the accuracy page, which shows every measured row', async ({ page }) => {
  await page.goto('#/learn');
  await page
    .getByRole('navigation', { name: 'Topics' })
    .getByRole('link', { name: 'How accurate is this?' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'How accurate is this?' })).toBeVisible();
  await expect(page).toHaveTitle(/How accurate/);
  const { plates, labels, rendered } = ACCURACY_FIGURES;
  const rows =
    plates.timings.length +
    plates.clips.length +
    plates.metrics.length +
    labels.length +
    rendered.metrics.length;
  await expect(page.locator('main tbody tr')).toHaveCount(rows);
  for (const table of await page.getByRole('table').all()) await expect(table).toHaveAccessibleName(/./);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390, 320]) {
    test(`the accuracy page, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('#/accuracy');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, 'the accuracy page');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
