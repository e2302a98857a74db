import type { Page } from '@playwright/test';

/**
 * The page finds the quickest pose model chosen, as by an earlier visit: what is read early, while
 * clips are still described, then leaves the machine to the test.
 */
export async function rememberLiteModel(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage['treadlens-preferences'] ??= '{"schema":"treadlens-preferences/1","model":"lite"}';
  });
}
