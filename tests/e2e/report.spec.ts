import { readFileSync } from 'node:fs';

import { expectAccessible } from './axe.ts';
import { openSharedRun } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

/** Pages of a PDF file, as its page tree counts them. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the report prints on A4 and Letter, with stills, and is saved as one document', async ({
  page,
  context,
}) => {
  await openSharedRun(page, 'side-with-video');
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page).toHaveURL(/#\/report\/\w+$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Running gait report' })).toBeVisible();
  for (const name of ['What was found', 'Flagged strides', 'Measurements', 'Method, limits and sources']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  const stills = page.locator('figure img');
  await expect(stills).toHaveCount(3);
  await expect(stills.first()).toHaveJSProperty('complete', true);
  expect(await stills.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  await expectAccessible(page, 'the report');

  for (const format of ['A4', 'Letter'] as const) {
    const pages = pagesOf(await page.pdf({ format }));
    expect(pages, format).toBeGreaterThanOrEqual(4);
    expect(pages, format).toBeLessThanOrEqual(9);
  }

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as HTML' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Shared side run-report.html');
  const markup = readFileSync(await download.path(), 'utf8');
  expect(markup).not.toMatch(/<script|https?:\/\/(?!doi)|\son\w+=/i);
  const saved = await context.newPage();
  await saved.setContent(markup);
  await expect(saved.getByRole('heading', { level: 1, name: 'Running gait report' })).toBeVisible();
  await expect(saved.locator('figure img')).toHaveCount(3);
  const policy = saved.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none';/);

  // The address alone brings the report back, from what is kept.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Running gait report' })).toBeVisible();
});
