import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type BrowserContext, type Page } from '@playwright/test';

import { CHROMIUM_FLAGS, ensureChromium } from '../../src/cli/ensure-chromium.ts';
import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { makeCameraClip } from '../support/camera-clip.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './treadlens-test.ts';

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');
/** Four strides of the demo run, every second frame of its 60 per second: the clip can be played over and over. */
const FOUR_STRIDES = Array.from({ length: 89 }, (_, k) => 7 + 2 * k);
/** Steps per minute of the rendered runner. */
const TRUE_CADENCE = 162;
const CAMERA_FPS = 30;

/** One browser for all tests of this file, with a camera that shows the clip, and a profile on the disk. */
let folder: string;
let context: BrowserContext;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, baseURL }) => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-camera-'));
  const page = await browser.newPage();
  await page.goto(baseURL ?? '');
  const clip = await makeCameraClip(page, SIDE, 640, [
    { frames: null, times: 2 * CAMERA_FPS },
    { frames: FOUR_STRIDES, times: 5 },
    { frames: null, times: 4 * CAMERA_FPS },
  ]);
  await page.close();
  const file = join(folder, 'camera.mjpeg');
  writeFileSync(file, clip);
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensureChromium(),
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
    permissions: ['camera'],
    viewport: { width: 1280, height: 900 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  context.setDefaultTimeout(20_000);
});

test.afterAll(async () => {
  await context?.close();
  rmSync(folder, { recursive: true, force: true });
});

const cadence = async (page: Page): Promise<number> =>
  Number.parseFloat((await page.getByTestId('live-cadence').textContent()) ?? '');

test('live numbers while running, then a recording that starts and stops by itself', async () => {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('#/record');
  await expect(page.getByRole('heading', { name: 'Record' })).toBeVisible();
  await expect(page.getByLabel('Camera picture')).toBeVisible();
  await expectAccessible(page, 'the record screen');

  // The camera's own rate, measured: on a machine with too much to do the fake camera plays slower, and so does the runner.
  const measured = page.getByTestId('measured-fps');
  await expect(measured).toHaveText(/^\d+\.\d fps$/);
  const fps = async (): Promise<number> => Number.parseFloat((await measured.textContent()) ?? '');
  await expect
    .poll(async () => Math.abs((await cadence(page)) - (TRUE_CADENCE * (await fps())) / CAMERA_FPS), {
      timeout: 25_000,
    })
    .toBeLessThan(2);
  await expect(page.getByText(/^Filmed from the side/)).toBeVisible();

  await page.getByRole('radio', { name: 'Hands-free' }).check();
  await expect(page.getByText(/Waiting for you to run/), 'nothing runs before it is asked for').toHaveCount(
    0,
  );
  await page.getByRole('button', { name: 'Record hands-free' }).click();
  await expect(page.getByText(/^Recording 0:|^Recording \d/)).toBeVisible({ timeout: 25_000 });
  await expect(page).toHaveURL(/#\/import$/, { timeout: 30_000 });
  const card = page.getByRole('article', { name: /^Filmed / });
  await expect(card.getByRole('definition').getByText('640 × 360')).toBeVisible();
  await expect(card.getByRole('definition').getByText(/^\d+(\.\d+)? fps/)).toBeVisible();
  await expect(page.getByText('A recording waits to be analysed'), 'it is on the screen already').toHaveCount(
    0,
  );
  expect(faults).toEqual([]);
  await page.close();
});

test('a tab that is killed while recording loses nothing but its last second', async () => {
  const page = await context.newPage();
  await page.goto('#/record');
  await page.getByLabel('Countdown', { exact: true }).last().selectOption('None');
  await page.getByLabel('Length').selectOption('Until I stop');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText(/^Recording .*4/)).toBeVisible({ timeout: 15_000 });
  // The renderer dies at once, without a word to the page.
  const crashed = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await page.close();

  const next = await context.newPage();
  await next.goto('#/library');
  const waiting = next.getByRole('region', { name: /^Recording of / }).first();
  await expect(waiting).toContainText(/0:0[345]|[345](\.\d)? s/);
  await waiting.getByRole('button', { name: 'Analyse it' }).click();
  const card = next.getByRole('article', { name: /^Filmed / }).first();
  await expect(card.getByRole('img', { name: /^First frame/ })).toBeVisible();
  await expect(card.getByRole('definition').getByText('640 × 360')).toBeVisible();
  await next.close();
});
