import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { cutClip } from '../support/cut-clip.ts';
import { expectAccessible } from './axe.ts';
import { chooseFromMore } from './more-menu.ts';
import { chooseLiteModel, clipCard, expect, pickFiles, test } from './treadlens-test.ts';

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');
/** Of the clip that is analysed: the fewest with strides of both feet. */
const CLIP_S = 2;
const FRAMES = 60 * CLIP_S;

/** Takes the first seconds of the demo clip in, on the import screen, as the user's own video. */
async function pickClip(page: Page): Promise<void> {
  const buffer = await cutClip(SIDE, CLIP_S);
  await pickFiles(page, { name: 'evening.mp4', mimeType: 'video/mp4', buffer });
  await expect(clipCard(page, 'evening.mp4').getByText('1280 × 720')).toBeVisible();
}

async function startAnalysis(page: Page): Promise<void> {
  await page.getByLabel(/^Runner, optional/).fill('Anna');
  await page.getByLabel(/^Runner’s height/).fill('166');
  await chooseLiteModel(page);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
}

/**
 * Every number on the results screen, as the run JSON tells it; how long the work took is left out.
 */
async function readRun(page: Page): Promise<unknown> {
  await chooseFromMore(page, 'Save as files');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Run as JSON' }).click(),
  ]);
  await page.keyboard.press('Escape');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const run = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
  delete run['timing'];
  return run;
}

test.describe('kept runs', () => {
  test.setTimeout(300_000);
  test.use({ actionTimeout: 15_000 });

  test('a run and its corrections survive a crash to the last digit; an analysis that it cut off goes on where it was', async ({
    page,
    context,
  }) => {
    await page.goto('#/import');
    await pickClip(page);
    await startAnalysis(page);
    await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: 200_000 });
    await expect(page.getByRole('heading', { level: 2, name: 'Findings' })).toBeVisible();
    const uninterrupted = await readRun(page);
    const address = page.url();
    await page.getByText('Correct how it was filmed').click();
    await page.getByLabel(/^Runner’s height/).fill('180');
    await page.getByLabel(/^Runner’s height/).blur();
    const corrected = await readRun(page);
    expect(corrected).not.toEqual(uninterrupted);
    await expect.poll(() => page.evaluate(storedHeights)).toEqual([1.8]);

    await page.getByRole('link', { name: 'New run' }).click();
    await expect(page.getByText(/^This run is analysed/)).toBeVisible();
    await pickClip(page);
    await expect(page.getByText(/^This run is analysed/)).toHaveCount(0);
    await expect(page.getByRole('article'), 'it is a run of its own').toHaveCount(1);
    await startAnalysis(page);
    const done = page.getByText(new RegExp(`^\\d+ of ${FRAMES}$`));
    await expect(done).toBeVisible({ timeout: 120_000 });
    await expect
      .poll(async () => Number((await done.textContent())?.split(' ')[0]), {
        timeout: 120_000,
        intervals: [100],
      })
      .toBeGreaterThan(FRAMES / 2);
    // The renderer dies at once, without a word to the page: no handler runs, nothing more is
    // written.
    const crashed = page.waitForEvent('crash');
    void page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await page.close();

    const reopened = await context.newPage();
    await reopened.goto(address);
    await expect(reopened.getByRole('heading', { level: 2, name: 'Findings' })).toBeVisible();
    expect(await readRun(reopened)).toEqual(corrected);
    const shown = reopened.locator('video');
    await expect.poll(() => shown.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThan(1);

    await reopened.goto('#/library');
    const cutOff = reopened.getByRole('region', { name: 'Unfinished: evening.mp4' });
    const words = await cutOff.getByText(new RegExp(`^Cut off after \\d+ of ${FRAMES} frames`)).innerText();
    const stored = Number(/\d+/.exec(words)?.[0]);
    // What is written goes in parts of half a second and more.
    expect(stored).toBeGreaterThanOrEqual(FRAMES / 4);
    await cutOff.getByRole('button', { name: 'Resume' }).click();
    await expect(reopened).toHaveURL(/#\/results\/\w+$/, { timeout: 200_000 });
    expect(await readRun(reopened)).toEqual(uninterrupted);
    await reopened.goto('#/library');
    await expect(reopened.getByRole('region', { name: /^Unfinished/ })).toHaveCount(0);
    await expect(reopened.getByRole('article')).toHaveCount(2);
    await expect(reopened.getByRole('button', { name: /^Anna\s*ran evening.mp4$/ })).toHaveCount(2);
  });

  const manyRuns = (runs: number, tag: string[]): void =>
    test(
      `${runs} kept runs open within a second; search, rename, thin out, delete and take it back`,
      { tag },
      async ({ page }) => {
        await page.goto('#/library');
        await expect(page.getByRole('heading', { name: 'No runs yet' })).toBeVisible();
        await page.evaluate(storeRuns, runs);
        await page.goto('about:blank');
        await page.goto('#/learn');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const ms = await page.evaluate(async () => {
          const before = performance.now();
          location.hash = '#/library';
          while (document.querySelectorAll('article').length === 0) await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          return performance.now() - before;
        });
        console.info(`${runs} runs opened in ${Math.round(ms)} ms`);
        expect(ms).toBeLessThan(1000);
        await expect(page.getByText(`${runs} runs`)).toBeVisible();
        await expect(page.getByRole('article')).toHaveCount(runs);
        const meter = page.getByRole('meter', { name: 'Space used on this device' });
        await expect(meter).toHaveAttribute(
          'aria-valuetext',
          /^[\d.]+ .B of [\d.]+ .B that this browser allows$/,
        );
        // A video of 48 MB is named by each record.
        await expect(page.getByRole('main')).toContainText(
          new RegExp(String.raw`in use,\s+${(0.048 * runs).toFixed(2)}\sGB of it videos`),
        );

        await page.getByRole('searchbox', { name: 'Search your runs' }).fill('RÚN 42 beHind');
        await expect(page.getByText(`1 of ${runs} runs`)).toBeVisible();
        // The cards are made alike, and axe looks at each.
        await expectAccessible(page, 'the library');
        await page.getByRole('button', { name: 'Rename Run 42' }).click();
        await page.getByRole('textbox', { name: 'Name of Run 42' }).fill('Run 42 behind, new shoes');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('button', { name: 'Rename Run 42 behind, new shoes' })).toBeFocused();
        await page.keyboard.press('Enter');
        await page.keyboard.type('forget this');
        await page.keyboard.press('Escape');
        const card = page.getByRole('article', { name: 'Run 42 behind, new shoes' });
        await card.getByRole('button', { name: /^Who ran\?/ }).click();
        await page.keyboard.type('Anna');
        await page.keyboard.press('Enter');
        await expect(card.getByRole('button', { name: /^Anna ran Run 42/ })).toBeFocused();
        await card.getByRole('button', { name: /^When was it filmed\?/ }).click();
        await page.getByLabel('Date of filming of Run 42 behind, new shoes').fill('2025-03-01');
        await page.keyboard.press('Enter');
        await expect(card).toContainText('Filmed 1 March 2025');
        await expect(card.getByRole('button', { name: /^Change the date of filming/ })).toBeFocused();
        await page.getByRole('searchbox', { name: 'Search your runs' }).fill('');
        await expect(page.getByRole('article').last(), 'filmed first').toHaveAccessibleName(/^Run 42 behind/);
        await page.getByLabel('Runner', { exact: true }).selectOption('Anna');
        await expect(page.getByRole('article')).toHaveCount(1);
        await expect(page.getByRole('region', { name: 'Anna' })).toContainText('1 run');
        await page.getByLabel('Runner', { exact: true }).selectOption('');
        await page.getByRole('searchbox', { name: 'Search your runs' }).fill('anna');
        await expect(page.getByText(`1 of ${runs} runs`)).toBeVisible();
        const drop = card.getByRole('button', { name: /^Drop the video/ });
        await drop.focus();
        await page.keyboard.press('Enter');
        await expect(card.getByText('no video kept')).toBeVisible();
        await expect(page.getByText('Video of “Run 42 behind, new shoes” dropped')).toBeVisible();
        await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(drop).toBeVisible();
        await drop.click();
        await expect(card.getByText('no video kept')).toBeVisible();

        await card.getByRole('button', { name: /^Delete/ }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
        await expect(page.getByText('“Run 42 behind, new shoes” deleted')).toBeVisible();
        await expect(page.getByRole('article')).toHaveCount(0);
        await page.keyboard.press('Enter');
        await expect(card.getByRole('link')).toBeFocused();
        await page.reload();
        await expect(page.getByText(`${runs} runs`)).toBeVisible();
        await expect(card.getByText('no video kept')).toBeVisible();

        await card.getByRole('button', { name: /^Delete/ }).click();
        await page.getByRole('button', { name: 'Close this message' }).click();
        await page.reload();
        await expect(page.getByText(`${runs - 1} runs`)).toBeVisible();
        await expect(card).toHaveCount(0);
      },
    );
  // As many as a coach has after some years take a minute to be handled.
  manyRuns(60, []);
  manyRuns(200, ['@long']);

  test('a damaged record and a run that is not here say what to do', async ({ page }) => {
    await page.goto('#/library');
    await expect(page.getByRole('heading', { name: 'No runs yet' })).toBeVisible();
    await page.evaluate(storeRuns, 1);
    await page.goto('#/results/run00000');
    await expect(page.getByRole('heading', { name: 'This run has lost its measurements' })).toBeVisible();
    await page.goto('#/results/run99999');
    await expect(page.getByRole('heading', { name: 'This run is not on this device' })).toBeVisible();
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('treadlens');
        request.onsuccess = () => resolve(request.result);
      });
      database.transaction('sessions', 'readwrite').objectStore('sessions').put({ id: 'half', title: 3 });
    });
    await page.goto('#/library');
    await page.reload();
    await expect(page.getByText('This run is damaged')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByRole('button', { name: 'Delete the damaged copy' }).click();
    await expect(page.getByText('This run is damaged')).toHaveCount(0);
  });
});

/** Runs in the page: the runner's height in each kept run, metres. */
async function storedHeights(): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('treadlens');
    request.onsuccess = () => resolve(request.result);
  });
  const records = await new Promise<{ clips: { context: { heightM: unknown } }[] }[]>((resolve) => {
    const request = database.transaction('sessions').objectStore('sessions').getAll();
    request.onsuccess = () => resolve(request.result as never);
  });
  database.close();
  return records.map(({ clips }) => clips[0]?.context.heightM);
}

/**
 * Runs in the page: writes records as finished analyses do, with a drawn thumbnail each, and no
 * files behind them.
 */
async function storeRuns(count: number): Promise<void> {
  const canvas = new OffscreenCanvas(480, 320);
  const context = canvas.getContext('2d')!;
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('treadlens');
    request.onsuccess = () => resolve(request.result);
  });
  const records: unknown[] = [];
  for (let i = 0; i < count; i++) {
    context.fillStyle = `hsl(${(i * 37) % 360} 30% 30%)`;
    context.fillRect(0, 0, 480, 320);
    // As much detail as a picture of a room has: about 20 kB, as the app's own thumbnails.
    for (let k = 0; k < 700; k++) {
      context.fillStyle = `hsl(${(k * 67 + i) % 360} 40% ${20 + ((k * 31) % 60)}%)`;
      context.fillRect((k * 137.5 + i * 7) % 480, (k * 61.8) % 320, 4 + (k % 23), 3 + (k % 17));
    }
    const isRear = i % 3 === 0;
    const near = (median: number, error: number, unit: string) => ({
      median,
      low: median - error,
      high: median + error,
      n: 24,
      unit,
    });
    const cadence = { both: near(160 + (i % 20), 2, 'steps/min') };
    records.push({
      schema: 'treadlens-session/1',
      id: `run${String(i).padStart(5, '0')}`,
      title: `Run ${i}`,
      createdMs: Date.UTC(2026, 0, 1) + i * 86_400_000,
      updatedMs: 0,
      isDemo: false,
      deletedMs: null,
      thumbnail: await canvas.convertToBlob({ type: 'image/webp' }),
      clips: [
        {
          file: { name: `VID_${i}.mp4`, type: 'video/mp4', sizeBytes: 48_000_000, lastModifiedMs: 0 },
          info: {
            name: `VID_${i}.mp4`,
            sizeBytes: 48_000_000,
            durationS: 12,
            width: 1920,
            height: 1080,
            rotation: 0,
            codec: 'avc1',
            frames: 720,
            fps: 60,
            variableFrameRate: false,
            captureFps: null,
            decodePath: 'webcodecs',
          },
          context: { slowMotion: 1, model: 'heavy' },
          timing: { decodeMs: 1, inferMs: 1, totalMs: 1, framesInferred: 720, lanes: 1, delegate: 'CPU' },
          trackFile: 'clip-0.track',
          videoFile: 'clip-0.video',
          coreVersion: '0.1.0',
          view: isRear ? 'rear' : 'side',
          nearSide: isRear ? null : 'right',
          refused: false,
          findings: i % 4,
          summary: isRear
            ? { cadence, 'knee-alignment': { both: near(4 + (i % 5), 3, 'deg') } }
            : {
                cadence,
                overstride: { right: near(18 + Math.sin(i / 9) * 6, 3, '% leg') },
                'foot-strike-angle': { right: near(8 + Math.cos(i / 7) * 5, 3.4, 'deg') },
              },
        },
      ],
    });
  }
  const transaction = database.transaction('sessions', 'readwrite');
  for (const record of records) transaction.objectStore('sessions').put(record);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
}
