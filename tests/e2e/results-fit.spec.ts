import type { Locator, Page } from '@playwright/test';

import { openSharedRun } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test.use({ actionTimeout: 15_000 });

/** The words of an element are on top of whatever lies there. */
const isOnTop = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

async function boxOf(
  element: Locator,
): Promise<{ left: number; right: number; top: number; bottom: number }> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { left: x, right: x + width, top: y, bottom: y + height };
}

async function expectWhyFits(page: Page, width: number): Promise<void> {
  const player = await boxOf(page.locator('[data-player] .picture'));
  const why = page.getByText('Why the picture differs');
  await why.click();
  const words = page.locator('[data-player] details[open] > p');
  await expect(words).toContainText('On the picture');
  const [label, box] = [await boxOf(why), await boxOf(words)];
  expect(box.left, `${width}: within the player`).toBeGreaterThanOrEqual(player.left);
  expect(box.right, `${width}: within the player`).toBeLessThanOrEqual(player.right);
  expect(box.bottom, `${width}: clear of its label`).toBeLessThanOrEqual(label.top + 1);
  const number = await boxOf(page.locator('[data-player] .line strong'));
  expect(box.bottom, `${width}: clear of the number`).toBeLessThanOrEqual(number.top + 1);
  expect(await isOnTop(words), `${width}: nothing lies over it`).toBe(true);
  await why.click();
}

test('what explains a number on the picture stays within the player, clear of its own line', async ({
  page,
}) => {
  await openSharedRun(page, 'two-views');
  for (const width of [700, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectWhyFits(page, width);
  }
});

test('a number without a curve is charted by its readings, not by another number', async ({ page }) => {
  await openSharedRun(page, 'two-views');
  const lane = page.locator('[data-player]').getByRole('img', { name: /in step with the ribbon/ });
  await page.getByRole('tab', { name: 'From the side' }).click();
  await expect(lane).toHaveAccessibleName(/^Knee flexion/);
  await page.getByLabel('Number drawn').selectOption({ label: 'Forward lean' });
  await expect(lane).toHaveAccessibleName(/^Forward lean, a mark for each stride/);
});

test('the tile of a missing view is as wide as the others and its words have room', async ({ page }) => {
  await openSharedRun(page, 'side-with-video');
  const tiles = page.getByRole('list', { name: 'The run at a glance' }).getByRole('listitem');
  const words = tiles.first().getByText('Film from behind to get this');
  for (const width of [700, 768, 1024, 1280, 1440, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await Promise.all((await tiles.all()).map(boxOf));
    const widths = boxes.map(({ left, right }) => right - left);
    expect(Math.max(...widths) - Math.min(...widths), `${width}`).toBeLessThanOrEqual(1);
    const { top, bottom } = await boxOf(words);
    expect(bottom - top, `${width}: two lines at most`).toBeLessThanOrEqual(48);
  }
});

test('each number of the table stands with its error, and a tile says its own', async ({ page }) => {
  await openSharedRun(page, 'two-views');
  await page.getByRole('tab', { name: 'Numbers', exact: true }).click();
  const row = page.getByRole('row', { name: /Cadence/ });
  await expect(row.getByRole('cell').first()).toHaveText(/^\s*\d+\.\d\s+± \d+\.\d\s*$/);
  await expect(page.getByRole('button', { name: /^Cadence .*± \d/ })).toBeVisible();
});
