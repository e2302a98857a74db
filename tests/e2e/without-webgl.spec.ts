import { join } from 'node:path';

import { CHROMIUM_FLAGS, ensureChromium } from '../../src/cli/ensure-chromium.ts';
import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { cutClip } from '../support/cut-clip.ts';
import { chooseLiteModel, clipCard, expect, pickFiles, test } from './treadlens-test.ts';

// `--disable-3d-apis` would take WebGL from the page and leave it to the workers.
test.use({
  launchOptions: {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, '--disable-gpu', '--disable-software-rasterizer'],
  },
});

test('without WebGL a clip goes from upload to findings, by the estimator that needs none', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const buffer = await cutClip(join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4'), 4);
  await page.goto('#/import');
  const webGl = await page.evaluate(() => document.createElement('canvas').getContext('webgl2'));
  expect(webGl, 'this browser was to have no WebGL').toBeNull();
  await pickFiles(page, { name: 'evening.mp4', mimeType: 'video/mp4', buffer });
  await expect(clipCard(page, 'evening.mp4').getByText('detected').first()).toBeVisible({ timeout: 90_000 });
  await chooseLiteModel(page);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: 150_000 });
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
  expect(asked.some((url) => /\/litert_wasm[^/]*\.wasm$/.test(url))).toBe(true);
  expect(asked.some((url) => /\/vision_wasm/.test(url))).toBe(false);
});
