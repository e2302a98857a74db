import type { Locator, Page } from '@playwright/test';

/** Chooses what stands behind a run's `More`: files, the comparison, another video. */
export async function chooseFromMore(page: Page, name: 'Save as files' | 'Compare'): Promise<void> {
  await page.locator('header summary', { hasText: /^\s*More\s*$/ }).click();
  const menu = page.getByRole('group', { name: 'More', exact: true });
  await menu.getByRole('button', { name }).or(menu.getByRole('link', { name })).click();
}

/** Begins or ends the corrections, which stand behind the player's menu. */
export async function toggleCorrections(page: Page | Locator): Promise<void> {
  await page.locator('summary[title="More of the player"]').click();
  await page.getByRole('button', { name: /^Corrections/ }).click();
}
