import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';

import { runJsonSchema, type RunJson } from '../../src/core/export/run-json-schema.ts';
import { expectAccessible } from './axe.ts';
import { openSharedRun } from './open-shared-run.ts';
import { chooseFromMore, toggleCorrections } from './more-menu.ts';
import { expect, test } from './treadlens-test.ts';

/** The run as its JSON tells it; how long the work took is left out. */
async function readRun(page: Page): Promise<Omit<RunJson, 'timing'>> {
  await chooseFromMore(page, 'Save as files');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Run as JSON' }).click(),
  ]);
  await page.keyboard.press('Escape');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const { timing: _, ...run } = v.parse(runJsonSchema, JSON.parse(Buffer.concat(chunks).toString('utf8')));
  return run;
}

async function drag(page: Page, handle: Locator, dx: number): Promise<void> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('nothing to take hold of');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y, { steps: 4 });
  await page.mouse.move(x + dx, y, { steps: 4 });
  await page.mouse.up();
}

test.describe('corrections', () => {
  test.setTimeout(120_000);
  test.use({ actionTimeout: 15_000, viewport: { width: 1440, height: 1000 } });

  // More of contacts, strides and stretches: `corrections.test`; of a contact to the file:
  // `share.spec`.
  test('of a joint change the numbers, are kept, and can be taken back', async ({ page }) => {
    await openSharedRun(page, 'side-with-video');
    const before = await readRun(page);
    await toggleCorrections(page);
    const list = page.getByRole('region', { name: 'Corrections of this clip' });
    await test.step('a contact moved by keyboard', async () => {
      const contact = page.getByRole('slider', { name: 'right initial contact' }).nth(1);
      await contact.focus();
      await page.keyboard.press('ArrowRight');
      await expect(list).toContainText('Right initial contact moved');
      await page.keyboard.press('Control+z');
      await expect(list).toContainText('Nothing is corrected');
    });

    const corrected =
      await test.step('a joint dragged on the picture changes the angle read there', async () => {
        // It is offered beside a contact, not on it.
        await page.getByRole('slider', { name: 'Position in the video' }).focus();
        await page.keyboard.press('ArrowRight');
        await page.getByRole('button', { name: 'Go to the nearest right initial contact' }).click();
        await page.getByRole('button', { name: 'Correct joints' }).click();
        const knee = page.getByRole('slider', { name: 'right knee' });
        await expect(page.getByText(/^Going to frame/)).toHaveCount(0);
        await expectAccessible(page, 'corrections, with joints to take hold of');
        await drag(page, knee, 20);
        await expect(knee).toHaveAttribute('aria-valuetext', /put in place by hand/);
        const frame = Number(
          /\d+/.exec(
            (await page.locator('[data-landmark]').first().locator('..').getAttribute('aria-label')) ?? '',
          ),
        );
        const bend = (run: Omit<RunJson, 'timing'>): number => angleNear(run, frame);
        const bent = await readRun(page);
        expect(Math.abs(bend(bent) - bend(before))).toBeGreaterThan(2);
        await knee.focus();
        await page.keyboard.press('Delete');
        await expect(list).toContainText('Nothing is corrected');
        await page.keyboard.press('Control+z');
        await expect(list).toContainText('Right knee put in its place');
        await page.getByRole('button', { name: 'Correct joints' }).click();
        return bent;
      });

    await test.step('all is there after a reload, and dropping all restores every number', async () => {
      await expect.poll(() => page.evaluate(storedCorrections)).toBe(1);
      await page.reload();
      await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
      expect(await readRun(page)).toEqual(corrected);
      await toggleCorrections(page);
      await expect(list).toContainText('Right knee put in its place');
      await list.getByRole('button', { name: 'Drop all' }).click();
      await expect(list).toContainText('Nothing is corrected');
      expect(await readRun(page)).toEqual(before);
      await page.keyboard.press('Control+z');
      await expect(list).toContainText('Right knee put in its place');
    });
  });
});

/** Runs in the page: how many corrections the stored run has. */
async function storedCorrections(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('treadlens');
    request.onsuccess = () => resolve(request.result);
  });
  type Stored = { clips: { review?: { edits: Record<string, unknown[]> } }[] };
  const records = await new Promise<Stored[]>((resolve) => {
    const request = database.transaction('sessions').objectStore('sessions').getAll();
    request.onsuccess = () => resolve(request.result as never);
  });
  database.close();
  const lists = records.flatMap(({ clips }) =>
    clips.flatMap(({ review }) => Object.values(review?.edits ?? {})),
  );
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/** Knee bend at the contact of the right foot nearest to a frame, degrees. */
function angleNear(run: Omit<RunJson, 'timing'>, frame: number): number {
  const readings = run.strides.flatMap(({ side, metrics }) => {
    const reading = metrics['knee-flexion-at-contact'];
    return side === 'right' && reading && 'value' in reading && typeof reading.value === 'number'
      ? [reading]
      : [];
  });
  const [nearest] = readings.sort((a, b) => Math.abs(a.frame - frame) - Math.abs(b.frame - frame));
  return Number(nearest?.value ?? Number.NaN);
}
