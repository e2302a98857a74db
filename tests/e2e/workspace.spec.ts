import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { runJsonSchema } from '../../src/core/export/run-json-schema.ts';
import { cutClip } from '../support/cut-clip.ts';
import { expectAccessible, expectAccessibleInLooks } from './axe.ts';
import { chooseFromMore } from './more-menu.ts';
import { expectLittle, expectStage, shareInWindow } from './on-screen.ts';
import { dropFile, openSharedRun, sharedRunBytes, type SharedRunName } from './open-shared-run.ts';
import { clipCard, expect, test } from './treadlens-test.ts';

test.use({ actionTimeout: 15_000, viewport: { width: 1366, height: 768 } });

/** The frame of the file that the player stands at, read off the screen. */
async function frame(where: Locator): Promise<number> {
  return Number(/frame (\d+)/.exec((await where.textContent()) ?? '')?.[1]);
}

/** Opens another shared run in the place of the one on the screen. */
async function openInstead(page: Page, run: SharedRunName, title: string): Promise<void> {
  await dropFile(page, `${run}.treadlens`, sharedRunBytes(run));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/**
 * From a run seen from the side: a clip from behind becomes one of it, another video a run of its
 * own.
 */
async function addClips(page: Page): Promise<void> {
  const run = new URL(page.url()).hash.replace('#/results/', '');
  const tile = page.getByRole('listitem').filter({ hasText: 'Film from behind to get this' }).first();
  await expect(tile.getByRole('button', { name: 'Add a view' })).toBeVisible();
  await tile.locator('input[type=file]').setInputFiles(await demoClip('demo-rear.mp4', 'behind.mp4'));
  await expect(page).toHaveURL(new RegExp(`#/import/${run}$`));
  await expect(page.getByRole('heading', { level: 1, name: 'Another view' })).toBeVisible();
  await expect(page.getByText(/^Of “Shared.*”, which has a clip from the side\./)).toBeVisible();
  await expect(clipCard(page, 'behind.mp4')).toBeVisible();
  await page.goBack();
  await page.locator('header summary', { hasText: /^\s*More\s*$/ }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Another video' }).click(),
  ]);
  await chooser.setFiles(await demoClip('demo-side.mp4', 'tomorrow.mp4'));
  await expect(page).toHaveURL(/#\/import$/);
  await expect(clipCard(page, 'tomorrow.mp4')).toBeVisible();
  await expect(clipCard(page, 'behind.mp4'), 'it is a run of its own').toHaveCount(0);
}

/** A second of a demo clip, under another name. */
async function demoClip(file: 'demo-side.mp4' | 'demo-rear.mp4', name: string) {
  const buffer = await cutClip(join(PROJECT_FOLDER, 'public', 'demo', file), 1);
  return { name, mimeType: 'video/mp4', buffer };
}

test('the results of a run: little is said at first, nothing jumps, the picture stays in sight; findings, strides, facts and files', async ({
  page,
}) => {
  // No model comes: clips are added to the run, and none is to be read.
  await page.route('**/*.task', () => undefined);
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openSharedRun(page, 'two-views');
  const address = page.url();
  await expectLittle(page, 'two-views');

  await test.step('nothing on the page jumps, to the results, the report and back', async () => {
    await page.goto(address.replace('/results/', '/report/'));
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('article').first()).toBeVisible();
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    console.log(`cumulative layout shift: ${shift.toFixed(3)}`);
    expect(shift).toBeLessThanOrEqual(0.05);
  });

  await test.step('what was found comes first, and explains itself', async () => {
    await expect(page.getByRole('heading', { level: 2, name: 'Findings' })).toBeVisible();
    // The runner was rendered with a right knee that drifts inwards.
    await expect(page.getByRole('article').first()).toContainText('right knee');
    // The first to work on is open from the start.
    await page.getByRole('button', { name: 'What is this?' }).first().click();
    const dialog = page.getByRole('dialog');
    for (const name of ['What is this?', 'Why does it matter for knees?', 'What can I try?']) {
      await expect(dialog.getByRole('heading', { name })).toBeVisible();
    }
    await expectAccessible(page, 'an explanation');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('of one view with its video; a tile that lacks its view takes one', async () => {
    await openInstead(page, 'side-with-video', 'Shared side run');
    await expectLittle(page, 'side-with-video');
    await addClips(page);
    await page.goto(address);
    await expect(page.getByRole('tab', { name: 'From behind' })).toBeVisible();
  });

  await test.step('the other view is shown beside it, in step, and a click changes places', async () => {
    const other = page.getByRole('button', { name: /^Show large: / });
    await expect(other).toContainText('From the side');
    expect(await shareInWindow(page, other)).toBe(1);
    await other.click();
    await expect(page.getByRole('tab', { name: 'From the side' })).toHaveAttribute('aria-selected', 'true');
    await expect(other).toContainText('From behind');
    await expectStage(page);
  });

  await test.step('what is folded away is there for the keyboard', async () => {
    await page.locator('summary', { hasText: /^\s*More\s*$/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Save as files' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Save as files' })).toHaveCount(0);
    await page.mouse.move(0, 0);
    const fullScreen = page.getByRole('button', { name: 'Full screen' });
    await expect(page.locator('[data-player] .corner')).toHaveCSS('opacity', '0');
    await fullScreen.focus();
    await expect(page.locator('[data-player] .corner')).toHaveCSS('opacity', '1');
  });

  const where = page.locator('[data-player] .where');

  await test.step('the lane lies on the time axis of the ribbon', async () => {
    const lane = page.getByRole('img', { name: /in step with the ribbon/ });
    const ribbon = page.getByRole('slider', { name: 'Position in the video' }).locator('..');
    const [a, b] = [await lane.boundingBox(), await ribbon.boundingBox()];
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 9))).toBeLessThan(1);
    expect(Math.abs((a?.width ?? 0) - (b?.width ?? 9))).toBeLessThan(1);
    const before = await where.textContent();
    await lane.click({ position: { x: (a?.width ?? 0) * 0.7, y: 40 } });
    await expect(where).not.toHaveText(before ?? '');
    await expectStage(page);
  });

  await test.step('a tile', async () => {
    await page.getByRole('button', { name: /^Cadence/ }).click();
    await page.getByRole('button', { name: /^Foot ahead/ }).click();
    await expect(page.getByRole('combobox', { name: /Number drawn/ })).toHaveValue('overstride');
    await expectStage(page);
  });

  await test.step('the table', async () => {
    await page.getByRole('tab', { name: 'Strides' }).click();
    await page.getByRole('radio', { name: 'Table' }).check();
    const head = page.getByRole('columnheader', { name: /^Foot ahead/ });
    // By keyboard: beside all columns the first one stands over those that are scrolled away.
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    // By keyboard: beside all columns the first one stands over those that are scrolled away.
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await page.getByRole('button', { name: 'Flagged first' }).click();
    const before = await where.textContent();
    await page.getByRole('table').getByRole('button', { name: /\d/ }).last().focus();
    await page.keyboard.press('Enter');
    await expect(where).not.toHaveText(before ?? '');
    await expectStage(page);
  });

  await test.step('a row of the checklist', async () => {
    await page.getByRole('tab', { name: 'Notes & checklist' }).click();
    const verdict = page.getByRole('group', { name: 'Overstriding, right' });
    const row = verdict.locator('..').getByRole('button').first();
    await page.getByRole('slider', { name: 'Position in the video' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('.');
    const before = await where.textContent();
    await row.click();
    await expect(where).not.toHaveText(before ?? '');
    await expect(page.getByText('read at this frame')).toBeVisible();
    await expectStage(page);
  });

  await test.step('a full-size chart', async () => {
    await page.getByRole('img', { name: /in step with the ribbon/ }).hover();
    await expect(page.getByRole('link', { name: /^Read more: / })).toHaveAttribute('href', /^#\/learn\/./);
    await page.getByRole('button', { name: 'All charts at full size' }).click();
    const plot = page.getByRole('img', { name: /^Knee flexion over time/ });
    await plot.scrollIntoViewIfNeeded();
    const before = await where.textContent();
    await plot.click({ position: { x: 60, y: 60 } });
    await expect(where).not.toHaveText(before ?? '');
    await expectStage(page);
    const early = await frame(where);
    await plot.click({ position: { x: 0.9 * ((await plot.boundingBox())?.width ?? 0), y: 60 } });
    await expect.poll(() => frame(where)).toBeGreaterThan(early);
  });

  await test.step('the same chart as a table', async () => {
    const late = await frame(where);
    await page.getByText('Knee flexion as a table').click();
    await page
      .getByRole('table', { name: /^Knee flexion/ })
      .getByRole('button')
      .nth(3)
      .click();
    await expect.poll(() => frame(where)).toBeLessThan(late);
  });

  await test.step('a tile of the other clip switches clip and number', async () => {
    await page.getByRole('button', { name: /^Knee alignment/ }).click();
    await expect(page.getByRole('tab', { name: 'From behind' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('combobox', { name: /Number drawn/ })).toHaveValue('knee-alignment');
    await expectStage(page);
  });

  await test.step('a corrected fact re-reads the numbers', async () => {
    await page.getByRole('tab', { name: 'From the side' }).click();
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByText('Correct how it was filmed').click();
    const height = page.getByLabel(/^Runner’s height/);
    await height.fill('181');
    await height.blur();
    await expect(height).toHaveValue('181');
  });

  await test.step('the run is a file', async () => {
    await chooseFromMore(page, 'Save as files');
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Run as JSON' }).click(),
    ]);
    const run = v.parse(runJsonSchema, JSON.parse(readFileSync(await json.path(), 'utf8')));
    expect(run.findings.length).toBeGreaterThan(0);
    // What was corrected above is in the file, and gave the lengths in metres anew.
    expect(run.context.heightM).toBeCloseTo(1.81, 6);
    expect(run.summary['step-length']).toBeDefined();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Strides as CSV' }).click(),
    ]);
    expect(
      readFileSync(await csv.path(), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(run.strides.length + 1);
    await page.keyboard.press('Escape');
  });

  await test.step('the clip from behind has its own tab', async () => {
    await page.getByRole('tab', { name: 'From behind' }).click();
    await expect(page.getByRole('tabpanel', { name: 'From behind' })).toContainText('12.0 s at 60 fps');
  });

  await test.step('choosing another stride', async () => {
    await page.getByRole('tab', { name: 'Strides' }).click();
    await page.getByRole('radio', { name: 'Table' }).check();
    const cells = page.getByRole('rowheader').getByRole('button');
    await page.evaluate(() => {
      const seen = window as unknown as { delays: number[] };
      seen.delays = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.name === 'click') seen.delays.push(entry.duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    for (let row = 0; row < 7; row++) {
      await cells.nth(row).click();
      await page.waitForTimeout(350);
    }
    const delays = await page.evaluate(() => (window as unknown as { delays: number[] }).delays);
    const sorted = [...delays, ...Array<number>(Math.max(0, 7 - delays.length)).fill(16)].sort(
      (a, b) => a - b,
    );
    const median = sorted[sorted.length >> 1] ?? Number.NaN;
    console.log(`choosing a stride: median ${median} ms of ${sorted.join(', ')}`);
    expect(median).toBeLessThanOrEqual(200);
  });

  await test.step('axe: the strides light and wide, the charts dark on a phone', async () => {
    await expectAccessibleInLooks(page, 'the strides', [{ colorScheme: 'light', width: 1366, height: 768 }]);
    await page.getByRole('button', { name: /^All \d+ columns/ }).click();
    await expect(page.getByRole('columnheader', { name: /^Pelvic drop/ })).toBeVisible();
    await expect(page.getByText('pelvis not visible').first()).toBeVisible();
    await page.getByRole('tab', { name: 'Numbers' }).click();
    await page.getByRole('radio', { name: 'Over time' }).check();
    await expect(page.getByRole('img', { name: /^Knee alignment over time/ })).toBeVisible();
    await expectAccessibleInLooks(page, 'the charts', [{ colorScheme: 'dark', width: 390, height: 844 }]);
  });

  await test.step('nothing scrolls sideways on a narrow phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('tab', { name: 'Strides' }).click();
    const overflow = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the picture and the first finding come first, and the picture stays, small', async ({ page }) => {
    // The notice of a limited reading stands before the findings and still leaves them in sight.
    await openSharedRun(page, 'side-with-video');
    await expect(page.getByText('A limited reading')).toBeVisible();
    const finding = page.getByRole('article').first();
    expect((await finding.boundingBox())?.y).toBeLessThan(600);
    const main = page.getByRole('navigation', { name: 'Main' });
    expect((await main.boundingBox())?.height, 'the navigation is one line').toBeLessThan(60);
    await main.locator('summary').click();
    for (const name of ['New run', 'Record', 'Results', 'Your runs', 'My knees', 'Learn'])
      expect(await shareInWindow(page, main.getByRole('link', { name })), name).toBe(1);
    await page.keyboard.press('Escape');

    await openInstead(page, 'two-views', 'Shared run, two views');
    const behind = page.getByRole('tab', { name: 'From behind' });
    await expect(behind).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => shareInWindow(page, behind)).toBe(1);
    const stage = page.locator('[data-player] .picture > .stage');
    await expect.poll(() => shareInWindow(page, stage)).toBe(1);
    expect((await finding.boundingBox())?.y).toBeLessThan(600);
    const { high, wide } = await page.evaluate(() => ({
      high: document.documentElement.scrollHeight / innerHeight,
      wide: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(high, 'screens').toBeLessThanOrEqual(4);
    expect(wide, 'nothing scrolls sideways').toBeLessThanOrEqual(0);

    await page.evaluate(() => window.scrollTo(0, 700));
    await expect.poll(async () => (await stage.boundingBox())?.height).toBeLessThanOrEqual(120);
    expect(await shareInWindow(page, stage)).toBe(1);
    const bar = page.getByRole('tablist', { name: 'Review' });
    expect(await shareInWindow(page, bar)).toBe(1);
    await bar.getByRole('tab', { name: 'Strides' }).click();
    await expect.poll(() => shareInWindow(page, page.getByRole('radio', { name: 'Cards' }))).toBe(1);
    expect(await shareInWindow(page, stage)).toBe(1);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(async () => (await stage.boundingBox())?.height).toBeGreaterThan(150);
  });
});
