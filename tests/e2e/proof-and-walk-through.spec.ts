import { readFileSync } from 'node:fs';

import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import type { Download, Locator, Page } from '@playwright/test';

import { CHROMIUM_FLAGS, ensureChromium } from '../../src/cli/ensure-chromium.ts';
import { expectAccessible } from './axe.ts';
import { openSharedRun } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test.use({
  actionTimeout: 20_000,
  viewport: { width: 1366, height: 768 },
  permissions: ['microphone'],
  launchOptions: {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

/** What a saved video holds: its length, and per packet of the picture its size. */
async function readVideo(
  download: Download,
): Promise<{ seconds: number; hasSound: boolean; timesS: number[]; sizes: number[] }> {
  using input = new Input({
    formats: ALL_FORMATS,
    source: new BufferSource(readFileSync(await download.path())),
  });
  const video = await input.getPrimaryVideoTrack();
  const sound = await input.getPrimaryAudioTrack();
  if (!video) throw new Error('no picture');
  const timesS: number[] = [];
  const sizes: number[] = [];
  for await (const packet of new EncodedPacketSink(video).packets()) {
    timesS.push(packet.timestamp);
    sizes.push(packet.byteLength);
  }
  return { seconds: await video.computeDuration(), hasSound: sound !== null, timesS, sizes };
}

/** Different pictures that a page sees in a video, of some moments of it. */
async function differentPictures(page: Page, atS: readonly number[]): Promise<number> {
  return page
    .getByRole('dialog')
    .locator('video')
    .evaluate(async (video: HTMLVideoElement, moments) => {
      const canvas = new OffscreenCanvas(64, 36);
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      const seen = new Set<string>();
      for (const moment of moments) {
        const isThere = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
        video.currentTime = moment;
        await isThere;
        context.drawImage(video, 0, 0, 64, 36);
        seen.add(context.getImageData(0, 0, 64, 36).data.join());
      }
      return seen.size;
    }, atS);
}

/** Plays the proof of a finding of the run on the screen. */
async function playProof(page: Page): Promise<Locator> {
  const finding = page.getByRole('article').filter({ hasText: 'heel lands first' }).first();
  if (!(await finding.getByRole('button', { name: 'Play the proof' }).isVisible())) {
    await finding.locator('summary').click();
  }
  await finding.getByRole('button', { name: 'Play the proof' }).click();
  await expect(page.getByRole('radio', { name: '0.25×' })).toBeChecked();
  return finding;
}

test('the proof is played and held at its number; all landings are one picture', async ({ page }) => {
  await openSharedRun(page, 'side-with-video');
  const finding = await playProof(page);
  // It stands still where the number was read, and goes on by itself.
  const read = page.getByText('read at this frame');
  await expect(read).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();

  await finding.getByRole('button', { name: 'Stop the proof' }).click();
  await expect(page.getByRole('radio', { name: '1×', exact: true })).toBeChecked();
  await page.keyboard.press('g');
  await expect(page.getByRole('radio', { name: '0.25×' })).toBeChecked();
  await page.keyboard.press('g');
  await expect(page.getByRole('radio', { name: '1×', exact: true })).toBeChecked();
  await test.step('all landings in one picture: enlarged, as a table, and as a file', () =>
    lookAtLandings(page));
});

// How a video is made of any clip is tried in `annotated-video-panel.test`.
test('the proof is made into a video @long', async ({ page }) => {
  await openSharedRun(page, 'side-with-video');
  const finding = await playProof(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    finding.getByRole('button', { name: 'Video of it' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Shared side run.*-proof\.(?:mp4|webm)$/);
  const { seconds, timesS } = await readVideo(download);
  expect(seconds).toBeGreaterThan(4);
  expect(seconds).toBeLessThan(9);
  const pauses = timesS.slice(1).map((timeS, index) => timeS - (timesS[index] ?? 0));
  // Every frame four times as long as in life, and one held.
  expect(pauses.filter((pause) => pause > 1.5)).toHaveLength(1);
});

/** Follows the picture of all landings to its file, its table and one of its frames. */
async function lookAtLandings(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: 'All landings in one picture' });
  await card.scrollIntoViewIfNeeded();
  const picture = card.getByRole('img');
  await expect(picture).toHaveAttribute('aria-busy', 'false');
  await expect(picture).toHaveAccessibleName(
    /Right, the near leg: \d+ landings over a still of stride \d+, hips aligned/,
  );
  await card.getByRole('button', { name: 'Enlarge' }).click();
  const dialog = page.getByRole('dialog', { name: 'All landings in one picture' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as PNG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Shared side run-landings.png');
  expect(
    readFileSync(await download.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  await dialog.getByText('The same numbers as a table').click();
  const rows = dialog.getByRole('row');
  const told = [...((await picture.getAttribute('aria-label')) ?? '').matchAll(/(\d+) landings/g)];
  const landings = told.reduce((sum, [, count]) => sum + Number(count), 0);
  expect(landings).toBeGreaterThan(4);
  await expect(rows).toHaveCount(landings + 1);
  await expectAccessible(page, 'all landings');
  await rows.nth(1).getByRole('button').click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('read at this frame')).toBeVisible();
}

test('a walk-through: recorded with voice, played, saved and deleted; without a microphone, and left, it is kept @long', async ({
  page,
}) => {
  await openSharedRun(page, 'side-with-video');
  await page.keyboard.press('w');
  const bar = page.getByRole('group', { name: 'Walk-through' });
  await bar.getByRole('button', { name: 'Record a walk-through' }).click();
  const clock = bar.getByRole('timer');
  await expect(clock).toBeVisible();
  // The fake microphone beeps once a second.
  const meter = bar.getByRole('meter', { name: 'Loudness of your voice' });
  await expect
    .poll(async () => Number(await meter.getAttribute('aria-valuenow')), { intervals: [30] })
    .toBeGreaterThan(20);
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('.');
    await page.waitForTimeout(120);
  }
  await bar.getByRole('button', { name: 'Pause' }).click();
  const paused = await clock.textContent();
  await expect(bar.getByText('Paused')).toBeVisible();
  expect(await clock.textContent(), 'the clock stands still').toBe(paused);
  await bar.getByRole('button', { name: 'Go on' }).click();
  await page.keyboard.press('End');
  await expect.poll(() => clock.textContent()).not.toBe(paused);
  await page.waitForTimeout(600);
  await bar.getByRole('button', { name: 'Pause' }).click();
  const [, minutes, rest] = /(\d+):(\d+\.\d+)$/.exec((await clock.textContent()) ?? '') ?? [];
  const length = 60 * Number(minutes) + Number(rest);
  await expectAccessible(page, 'a walk-through under way');
  await bar.getByRole('button', { name: 'Stop and keep' }).click();
  const takes = bar.getByRole('list', { name: 'Recorded walk-throughs of this run' });
  await expect(takes.getByRole('listitem')).toHaveCount(1);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    takes.getByRole('button', { name: 'Save' }).click(),
  ]);
  const { seconds, hasSound, sizes } = await readVideo(download);
  expect(hasSound).toBe(true);
  expect(Math.abs(seconds - length)).toBeLessThan(0.5);
  // A busy machine takes fewer pictures, but never stands still.
  expect(sizes.length).toBeGreaterThan(length);

  await takes.getByRole('button', { name: 'Watch' }).click();
  const moments = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => share * length);
  expect(await differentPictures(page, moments)).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
  await takes.getByRole('button', { name: 'Delete this walk-through' }).click();
  await takes.getByRole('button', { name: 'Delete for good' }).click();
  await expect(takes).toHaveCount(0);

  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await bar.getByRole('button', { name: 'Record a walk-through' }).click();
  await expect(bar.getByText('this goes on without your voice')).toBeVisible();
  await expect.poll(() => bar.getByRole('timer').textContent()).toMatch(/0:0[2-9]/);
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  // It lies with the run: what a left page recorded is there when the page is opened again.
  await page.reload();
  expect(asked, 'the browser asks before a recording is left').toBe(true);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.keyboard.press('w');
  await expect(takes.getByRole('listitem')).toHaveCount(1);
});
