import type { Page } from '@playwright/test';

/**
 * The page finds the quicker of the kept pose models chosen, as by an earlier visit (the quickest
 * is never kept): what is read early, while clips are still described, then leaves the machine to
 * the test.
 */
export async function rememberFullModel(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage['treadlens-preferences'] ??= '{"schema":"treadlens-preferences/1","model":"full"}';
  });
}
