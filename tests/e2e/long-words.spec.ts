import type { Page } from '@playwright/test';

import { lengthenWords } from '../support/longer-words.ts';
import { dropFile, sharedRunBytes } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

/** What lies beside the page, or beside the open dialog: what to mend. */
async function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('dialog[open]') ?? document.documentElement;
    if (frame.scrollWidth <= frame.clientWidth) return [];
    const right = frame.getBoundingClientRect().left + frame.clientWidth;
    const scrolls = (element: Element): boolean =>
      element !== frame &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement ?? frame));
    return [...frame.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > right + 0.5)
      .filter((element) => !scrolls(element.parentElement ?? frame))
      .map(
        (element) => `${element.tagName} ${element.className} “${element.textContent.trim().slice(0, 40)}”`,
      );
  });
}

test('words that are a third longer break no screen of a phone', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(lengthenWords);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const look = async (name: string): Promise<void> => {
    for (const [width, height] of [
      [1366, 768],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      // Parts of the page hear of its width a moment later.
      await expect
        .configure({ soft: true })
        .poll(() => stickingOut(page), { message: `${name}, ${width} wide`, timeout: 3_000 })
        .toEqual([]);
    }
  };
  const heading = page.getByRole('heading', { level: 1 });

  await page.goto('');
  await expect(heading).toContainText('kneeskn');
  await look('home');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('settings');
  await page.keyboard.press('Escape');
  await page.goto('#/import');
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  await look('import');

  await dropFile(page, 'two-views.treadlens', sharedRunBytes('two-views'));
  await expect(page).toHaveURL(/#\/results\/[a-z0-9]+$/);
  await expect(page.getByRole('heading', { level: 2, name: /^Findings/ })).toBeVisible();
  await look('results');
  await page.goto('#/library');
  await expect(page.getByRole('article')).toBeVisible();
  await look('library');
  await page.goto('#/knees/running');
  await expect(heading).toBeVisible();
  await look('knees');
  // A home with a run on it is this week's.
  await page.goto('#/');
  await expect(page.getByRole('main').locator('a[href^="#/results/"]').first()).toBeVisible();
  await look('week');
});
