import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { runJsonSchema } from '../../src/core/export/run-json-schema.ts';
import { expectAccessible, expectAccessibleInLooks } from './axe.ts';
import { serveShortDemo } from './demo-run.ts';
import { chooseFromMore } from './more-menu.ts';
import { openSharedRun } from './open-shared-run.ts';
import { chooseLiteModel, clipCard, expect, test } from './treadlens-test.ts';

test.use({ actionTimeout: 15_000 });

// Nothing is canned: the clips are analysed like any other, in their first seconds and with the
// quickest model. Two clips of one's own go the same way in `offline.spec`.
test('the demo goes from its two clips to one run, each number from the view that gives it @long', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const models: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().endsWith('.task')) models.push(request.url());
  });
  await serveShortDemo(page, 2.5);
  await page.goto('#/demo');
  const side = clipCard(page, 'demo-side.mp4');
  await expect(side).toContainText('60 fps');
  await expect(clipCard(page, 'demo-rear.mp4')).toContainText('720 × 1280');
  await expect(side.getByText('detected').first()).toBeVisible({ timeout: 90_000 });
  await expect(side.getByRole('radio', { name: 'Side' })).toBeChecked();
  await expect(side.getByRole('radio', { name: 'Right' })).toBeChecked();
  await expect(page.getByText(/^2 clips, 300 frames/)).toBeVisible({ timeout: 90_000 });
  await chooseLiteModel(page);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await expect(page).toHaveURL(/#\/analyse$/);
  await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: 240_000 });
  await expect(page.getByRole('heading', { level: 2, name: 'Findings' })).toBeVisible();

  const measured: string[][] = [];
  for (const view of ['From the side', 'From behind']) {
    await page.getByRole('tab', { name: new RegExp(view, 'i') }).click();
    await chooseFromMore(page, 'Save as files');
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Run as JSON' }).click(),
    ]);
    const run = v.parse(runJsonSchema, JSON.parse(readFileSync(await json.path(), 'utf8')));
    expect(run.context).toMatchObject({ model: 'lite', heightM: 1.66 });
    expect(run.timing.framesInferred).toBeGreaterThanOrEqual(150);
    measured.push(Object.keys(run.summary));
    await page.keyboard.press('Escape');
  }
  expect(measured[0]).toContain('overstride');
  expect(measured[0]).not.toContain('knee-alignment');
  expect(measured[1]).toContain('knee-alignment');
  expect(measured[1]).not.toContain('overstride');
  expect(models, 'all clips and lanes share what was fetched once').toHaveLength(new Set(models).size);
  expect(models.length).toBeGreaterThan(1);
});

// What the player does with a video is tried in `player.spec`, charts and their tables that lead to
// a frame in `navigator.spec` and `workspace.spec`.
test('findings, strides, facts and files of a run of two views', async ({ page }) => {
  await openSharedRun(page, 'two-views');

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

  await test.step('the stride table sorts', async () => {
    // A finding opens in the clip that it was read in.
    await page.getByRole('tab', { name: /From the side/ }).click();
    await page.getByRole('tab', { name: 'Strides' }).click();
    await page.getByRole('radio', { name: 'Table' }).check();
    const head = page.getByRole('columnheader', { name: /^Foot ahead/ });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await page.getByRole('button', { name: 'Flagged first' }).click();
  });

  await test.step('a corrected fact re-reads the numbers', async () => {
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
    await page.getByRole('tab', { name: /From behind/ }).click();
    await expect(page.getByRole('tabpanel', { name: 'From behind' })).toContainText('12.0 s at 60 fps');
  });

  await test.step('its charts and its strides, dark on a phone and light on a wide screen', async () => {
    await page.getByRole('tab', { name: 'Numbers' }).click();
    await page.getByRole('radio', { name: 'Over time' }).check();
    await expect(page.getByRole('img', { name: /^Knee alignment over time/ })).toBeVisible();
    await expectAccessibleInLooks(page, 'the charts', [{ colorScheme: 'dark', width: 390, height: 844 }]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('tab', { name: 'Strides' }).click();
    await page.getByRole('radio', { name: 'Table' }).check();
    await expectAccessibleInLooks(page, 'the strides', [{ colorScheme: 'light', width: 1440, height: 900 }]);
    await page.getByRole('button', { name: /^All \d+ columns/ }).click();
    await expect(page.getByRole('columnheader', { name: /^Pelvic drop/ })).toBeVisible();
    await expect(page.getByText('pelvis not visible').first()).toBeVisible();
  });

  await test.step('nothing scrolls sideways on a narrow phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
