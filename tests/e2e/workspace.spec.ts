import type { Locator, Page } from '@playwright/test';

import { dropFile, openSharedRun, sharedRunBytes, type SharedRunName } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test.use({ actionTimeout: 15_000, viewport: { width: 1366, height: 768 } });

/** Of one screen, the site's own navigation apart. */
const MOST_CONTROLS = 25;

/** The part of an element that lies inside the window, 0 to 1. */
async function shareInWindow(page: Page, element: Locator): Promise<number> {
  const box = await element.boundingBox();
  const size = page.viewportSize();
  if (!box || !size || box.width === 0 || box.height === 0) return 0;
  const along = (from: number, length: number, extent: number): number =>
    Math.max(0, Math.min(extent, from + length) - Math.max(0, from)) / length;
  return along(box.x, box.width, size.width) * along(box.y, box.height, size.height);
}

/** The frame of the file that the player stands at, read off the screen. */
async function frame(where: Locator): Promise<number> {
  return Number(/frame (\d+)/.exec((await where.textContent()) ?? '')?.[1]);
}

async function expectStage(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(await shareInWindow(page, page.locator('[data-player] .picture > .stage'))).toBe(1);
}

/**
 * What is on the screen before anything is opened: first finding, picture and Play without
 * scrolling, and little else.
 */
async function expectLittle(page: Page, run: string): Promise<void> {
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

/** Opens another shared run in the place of the one on the screen. */
async function openInstead(page: Page, run: SharedRunName, title: string): Promise<void> {
  await dropFile(page, `${run}.treadlens`, sharedRunBytes(run));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
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

test('little is said before anything is opened, nothing jumps, and the picture stays in sight', async ({
  page,
}) => {
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

  await test.step('of one view with its video', async () => {
    await openInstead(page, 'side-with-video', 'Shared side run');
    await expectLittle(page, 'side-with-video');
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
    const before = await where.textContent();
    await page.getByRole('table').getByRole('button', { name: /\d/ }).last().click();
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
    await expect(page.getByRole('tab', { name: 'From behind' })).toBeVisible();
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
