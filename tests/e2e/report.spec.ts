import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { expectAccessible } from './axe.ts';
import { keptVideos } from './kept-videos.ts';
import { dropFile, openSharedRun, sharedRunBytes } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

/** Pages of a PDF file, as its page tree counts them. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const MM = 96 / 25.4;
/** What is left of each paper inside the report's margins, CSS pixels. */
const PAPERS = [
  { name: 'A4', width: (210 - 28) * MM, height: (297 - 31) * MM },
  { name: 'Letter', width: (215.9 - 28) * MM, height: (279.4 - 31) * MM },
] as const;

/** What is kept together on paper, as it is laid out. */
interface Part {
  readonly height: number;
  readonly right: number;
  readonly breakInside: string;
  /** Of a still: how much wider it is shown than its pixels are, as a share. */
  readonly stretched: number;
}

/**
 * Runs in the page, on the report's first page, which lies in a shadow root: its height, how what
 * follows it begins, and all parts.
 */
function layOut(summary: Element): { summaryHeight: number; breakBefore: string; parts: Part[] } {
  const root = summary.getRootNode() as ShadowRoot;
  const parts = Array.from(root.querySelectorAll('figure, .stride, .note'), (part): Part => {
    const images = part.matches('figure') ? [...part.querySelectorAll('img')] : [];
    const stretched = images.map(
      (image) => image.clientWidth / image.clientHeight / (image.naturalWidth / image.naturalHeight) - 1,
    );
    return {
      height: part.getBoundingClientRect().height,
      right: part.getBoundingClientRect().right,
      breakInside: getComputedStyle(part).breakInside,
      stretched: Math.max(0, ...stretched.map(Math.abs)),
    };
  });
  const after = root.querySelector('.clip-page, .rest');
  return {
    summaryHeight: summary.getBoundingClientRect().height,
    breakBefore: after ? getComputedStyle(after).breakBefore : '',
    parts,
  };
}

/**
 * Laid out as on paper: the summary stays on one page, what follows begins another, and no still or
 * stride is cut.
 */
async function expectToFit(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  for (const { name, width, height } of PAPERS) {
    await page.setViewportSize({ width: Math.round(width), height: Math.round(height) });
    const { summaryHeight, breakBefore, parts } = await page.locator('.summary').evaluate(layOut);
    expect(summaryHeight, `summary on ${name}`).toBeLessThan(height);
    expect(summaryHeight, `summary on ${name}`).toBeGreaterThan(height / 3);
    // What follows the first page begins a new one, and then runs on.
    expect(breakBefore).toBe('page');
    for (const part of parts) {
      expect(part.height, `a part that is kept together, on ${name}`).toBeLessThan(height);
      expect(part.right, name).toBeLessThanOrEqual(width + 1);
      expect(part.breakInside).toBe('avoid');
      expect(part.stretched, `a still keeps its shape, on ${name}`).toBeLessThan(0.02);
    }
  }
  await page.emulateMedia({ media: null });
  if (size) await page.setViewportSize(size);
}

test('printing the results prints the report: of two clips one summary; with stills; on A4 and Letter; saved as one document', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    window.print = () => void document.body.setAttribute('data-printed', location.hash);
  });
  await openSharedRun(page, 'two-views');
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', /^#\/report/);
  await expect(page.getByRole('heading', { level: 1, name: 'Running gait report' })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: 'What was found' })).toHaveCount(1);
  const summary = page.locator('.summary');
  await expect(summary.getByText(/from the side/).first()).toBeVisible();
  await expect(summary.getByText(/from behind/).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Clip 1, from the side' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Clip 2, from behind' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Checklist' })).toHaveCount(2);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(4);
  await expectToFit(page);

  // Asked for once: whoever comes back to the report is not asked to print again.
  await page.evaluate(() => document.body.removeAttribute('data-printed'));
  await page.getByRole('link', { name: 'Back to the results' }).click();
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Running gait report' })).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-printed');

  await dropFile(page, 'side-with-video.treadlens', sharedRunBytes('side-with-video'));
  await expect(page.getByRole('heading', { level: 1, name: 'Shared side run' })).toBeVisible();
  // The address alone brings the report, from what is kept.
  const videos = async (): Promise<boolean[]> => (await page.evaluate(keptVideos)).filter(Boolean);
  await expect.poll(videos).toEqual([true]);
  await page.goto(page.url().replace('/results/', '/report/'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Running gait report' })).toBeVisible();
  for (const name of [
    'What was found',
    'Flagged strides',
    'Checklist',
    'Measurements',
    'Method, limits and sources',
  ]) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  const stills = page.locator('figure img');
  // The leading one, and one at least of a flagged stride.
  await expect.poll(() => stills.count()).toBeGreaterThan(1);
  const shown = await stills.count();
  const lead = page.locator('.summary figure img');
  await expect(lead).toHaveCount(1);
  expect(await lead.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
  const tiles = page.locator('.summary .tile-name');
  await expect(tiles).toContainText(['Knee alignment', 'Foot ahead', 'Foot strike', 'Cadence']);
  await expect(stills.first()).toHaveJSProperty('complete', true);
  expect(await stills.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  await expectAccessible(page, 'the report');

  const pages = pagesOf(await page.pdf({ format: 'Letter' }));
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(4);
  await expectToFit(page);

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
  await expect(saved.locator('figure img')).toHaveCount(shown);
  const policy = saved.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none';/);
});
