import type { Locator, Page } from '@playwright/test';

import { expect } from './treadlens-test.ts';

/** Of one screen, the site's own navigation apart. */
const MOST_CONTROLS = 25;

/** The part of an element that lies inside the window, 0 to 1. */
export async function shareInWindow(page: Page, element: Locator): Promise<number> {
  const box = await element.boundingBox();
  const size = page.viewportSize();
  if (!box || !size || box.width === 0 || box.height === 0) return 0;
  const along = (from: number, length: number, extent: number): number =>
    Math.max(0, Math.min(extent, from + length) - Math.max(0, from)) / length;
  return along(box.x, box.width, size.width) * along(box.y, box.height, size.height);
}

/** The page is not scrolled, and all of the picture is in sight. */
export async function expectStage(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(await shareInWindow(page, page.locator('[data-player] .picture > .stage'))).toBe(1);
}

/**
 * What is on the screen before anything is opened: first finding, picture and Play without
 * scrolling, and little else.
 */
export async function expectLittle(page: Page, run: string): Promise<void> {
  const finding = page.getByRole('article').first();
  await expect(finding).toBeVisible();
  await expectStage(page);
  const play = page.getByRole('button', { name: 'Play', exact: true });
  expect(await shareInWindow(page, play)).toBe(1);
  expect(await shareInWindow(page, finding.getByRole('heading'))).toBe(1);
  const room = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  expect(room, 'the page does not scroll').toBe(0);
  const stage = await page.locator('[data-player] .picture > .stage').boundingBox();
  expect(stage?.height).toBeGreaterThan(280);
  const seen = await page.evaluate(countOnScreen);
  console.log(`${run}: ${seen.words} words, ${seen.errors} ±, ${seen.controls} controls above the fold`);
  expect(seen.words).toBeLessThanOrEqual(600);
  expect(seen.errors).toBeLessThanOrEqual(40);
  expect(seen.controls).toBeLessThanOrEqual(MOST_CONTROLS);
}

/** Runs in the page: what is said, and what can be pressed, before anything is opened. */
function countOnScreen(): { words: number; errors: number; controls: number } {
  const text = document.body.innerText;
  const names = new Set<string>();
  const controls = [
    ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, summary)'),
  ]
    .filter((element) => {
      const { top, bottom, left, right, width } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (width === 0 || top >= innerHeight || y > innerHeight || x > innerWidth) return false;
      const seen = document.elementFromPoint(x, y);
      const isSeen =
        seen !== null && (element.contains(seen) || (element.closest('label')?.contains(seen) ?? false));
      return isSeen && !element.matches(':disabled');
    })
    .filter((element) => {
      // A choice of one is one control, as it is one stop of the Tab key.
      const group = element.closest('[role="tablist"], fieldset');
      if (!group) return true;
      const name = group.getAttribute('aria-label') ?? group.querySelector('legend')?.innerText ?? '';
      const isFirst = !names.has(name);
      names.add(name);
      return isFirst;
    });
  return {
    words: text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length,
    errors: text.split('±').length - 1,
    controls: controls.length,
  };
}
