import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { runJsonSchema } from '../../src/core/export/run-json-schema.ts';
import { serveShortDemo } from './demo-run.ts';
import { chooseFromMore } from './more-menu.ts';
import { chooseLiteModel, clipCard, expect, test } from './treadlens-test.ts';

test.use({ actionTimeout: 15_000 });

// Nothing is canned: the clips are analysed like any other, in their first seconds and with the
// quickest model. Two clips of one's own become one run in `offline.spec`.
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
