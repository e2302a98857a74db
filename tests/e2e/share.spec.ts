import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';

import type { Browser, Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';

import { readShareFile } from '../../src/storage/share-read.ts';
import { keptVideos } from './kept-videos.ts';
import { dropFile, openSharedRun, sharedRunBytes } from './open-shared-run.ts';
import { chooseFromMore, toggleCorrections } from './more-menu.ts';
import { expect, pickFiles, test } from './treadlens-test.ts';

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
  const run = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  delete run['timing'];
  return run;
}

/**
 * Shares the run under review, with so much of its video; returns the file that the browser saved.
 */
async function share(page: Page, video: RegExp): Promise<{ name: string; bytes: Buffer<ArrayBuffer> }> {
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this run' });
  await dialog.getByRole('radio', { name: video }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  await expect(dialog.getByText(/^Saved/)).toBeVisible();
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), bytes: Buffer.from(readFileSync(await download.path())) };
}

/** The video in a shared run: what it is called, and all of its bytes. */
async function videoOf(bytes: Buffer<ArrayBuffer>): Promise<{ name: string | undefined; content: string }> {
  const { clips } = await readShareFile(new Blob([bytes]), { signal: new AbortController().signal });
  const [clip] = clips;
  const content = clip?.video ? Buffer.from(await clip.video.arrayBuffer()).toString('base64') : '';
  return { name: clip?.record.file.name, content };
}

/** Saves the clip's frames, marker paths and the picture on show, in the forms that others read. */
async function saveForOtherPrograms(page: Page): Promise<void> {
  await chooseFromMore(page, 'Save as files');
  const save = async (action: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: action }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const frames = await save('Frames as CSV');
  expect(frames.name).toBe('demo-side.frames.csv');
  // A head, and a row for each of the 240 frames.
  expect(frames.bytes.toString('utf8').trimEnd().split(/\r?\n/)).toHaveLength(241);
  const trc = await save('Marker paths as TRC');
  const [type, , numbers, markers] = trc.bytes.toString('utf8').split(/\r?\n/);
  expect(trc.name).toBe('demo-side.trc');
  expect(type).toMatch(/^PathFileType\t4/);
  expect(numbers).toMatch(/^60(?:\.0+)?\t60(?:\.0+)?\t240\t17\tmm/);
  expect(markers).toContain('Frame#\tTime\t');
  const still = await save('This frame as PNG');
  expect(still.name).toMatch(/^demo-side-frame-\d+\.png$/);
  expect(still.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  // As large as the video's pictures.
  expect([still.bytes.readUInt32BE(16), still.bytes.readUInt32BE(20)]).toEqual([1280, 720]);
  await page.keyboard.press('Escape');
}

/** Opens a file in a browser profile of its own, as on another machine. */
async function openElsewhere(browser: Browser, name: string, bytes: Buffer): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(test.info().project.use.baseURL ?? '');
  await dropFile(page, name, bytes);
  await expect(page).toHaveURL(/#\/results\/[a-z0-9]+$/);
  return page;
}

/** Drops a file that is no shared run, and closes what says so. */
async function refuse(page: Page, name: string, bytes: Buffer, title: string): Promise<void> {
  await dropFile(page, name, bytes);
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toHaveCount(0);
}

/** A file of 4 GB, sparse on the disk: its size is real. */
async function refuseOversized(page: Page): Promise<void> {
  const path = test.info().outputPath('large.treadlens');
  writeFileSync(path, Buffer.from('PK\u0003\u0004'));
  truncateSync(path, 2 ** 32);
  await pickFiles(page, path);
  const dialog = page.getByRole('dialog', { name: 'This is too large for a shared run' });
  await expect(dialog).toContainText('4 GB');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  rmSync(path);
}

/** What a coach writes, and what a page must show as text and nothing else. */
const COMMENT = 'Lands <b>hard</b> here <img src=x onerror="document.title=1">';

/**
 * Adds what people add to a run: a corrected contact, a comment, a drawing, and a verdict that only
 * the eye can give.
 */
async function reviewRun(page: Page): Promise<void> {
  await toggleCorrections(page);
  const contact = page.getByRole('slider', { name: 'right initial contact' }).nth(1);
  await contact.focus();
  for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowRight');
  await expect(contact).toHaveAttribute('aria-valuetext', /set by hand/);
  await page.getByRole('button', { name: 'Leave corrections' }).click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('textbox', { name: 'Comment' }).fill(COMMENT);
  await page.getByRole('button', { name: 'Add comment' }).click();
  await page.getByRole('tab', { name: 'Checklist' }).click();
  await page.getByRole('group', { name: 'Shoes' }).getByRole('button', { name: 'Seen', exact: true }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).focus();
  await page.keyboard.press('d');
  await expect(page.getByRole('application')).toBeFocused();
  await page.keyboard.press('Enter');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectReview(page);
}

/** What a coach asks for until the next film, text as well. */
const CUE = 'Kneecaps <i>ahead</i> <img src=y>';

async function sayWord(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByText('Until the next film: cue, exercises, date').click();
  await page.getByRole('textbox', { name: 'Cue' }).fill(CUE);
  await page.getByLabel('Clamshell').check();
  await page.getByLabel('Side plank').check();
  await page.getByLabel('Next film').fill('2099-01-31');
  await expect(page.getByText('Until the next film: set')).toBeVisible();
}

/** All of it is there, and the comment is text. */
async function expectReview(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Checklist' }).click();
  const shoes = page.getByRole('group', { name: 'Shoes' });
  await expect(shoes.getByRole('button', { name: 'Seen', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await toggleCorrections(page);
  await expect(page.getByRole('region', { name: 'Corrections of this clip' })).toContainText(
    'Right initial contact moved',
  );
  await page.getByRole('button', { name: 'Leave corrections' }).click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.getByRole('list', { name: 'Comments' })).toContainText(COMMENT);
  await expect(page.getByRole('region', { name: 'Drawings' }).getByText('Line')).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
}

test.describe('a shared run', () => {
  test('gives equal numbers in another browser profile, and is kept there; a damaged one opens nowhere', async ({
    page,
    browser,
  }) => {
    await openSharedRun(page, 'side-with-video');
    const damaged = sharedRunBytes('two-views');
    damaged[5000] = (damaged[5000] ?? 0) ^ 0xff;
    await refuse(page, 'damaged.treadlens', damaged, 'This file is damaged');
    await test.step('files for other programs', () => saveForOtherPrograms(page));
    await reviewRun(page);
    const before = await readRun(page);
    expect(JSON.stringify(before)).toContain('"source":"edited"');

    // As the run came here, it had its whole video: it goes on as it is.
    const whole = await share(page, /whole video/);
    expect(whole.name).toBe('Shared side run.treadlens');
    expect(await videoOf(whole.bytes)).toEqual(await videoOf(sharedRunBytes('side-with-video')));

    const part = await share(page, /discussed/);
    expect(part.bytes.length).toBeLessThan(whole.bytes.length);
    const coach = await openElsewhere(browser, part.name, part.bytes);
    await expect.poll(() => coach.evaluate(keptVideos)).toEqual([true]);
    await coach.reload();
    await expect(coach.getByRole('heading', { level: 1, name: 'Shared side run' })).toBeVisible();
    expect(await readRun(coach)).toEqual(before);
    await expectReview(coach);
    await expect(coach.locator('video')).toHaveJSProperty('readyState', 4);
    // The last second is not discussed: its pictures were left out, and the player says so.
    await coach.getByRole('button', { name: 'Play', exact: true }).focus();
    await coach.keyboard.press('End');
    await expect(coach.getByText('left out of the shared video')).toBeVisible();

    // A coach's word goes back the same way. The runner has that film twice then: it counts once.
    await sayWord(coach);
    const answer = await share(coach, /Without video/);
    await coach.context().close();
    await dropFile(page, answer.name, answer.bytes);
    const said = page.getByRole('region', { name: 'From your coach' });
    await page.getByRole('tab', { name: 'Findings' }).click();
    await expect(said).toContainText(CUE);
    await expect(said).toContainText('Exercises: Clamshell, Side plank.');
    await expect(page.locator('img[src="y"]')).toHaveCount(0);
    expect(await readRun(page)).toEqual(before);
    await page.goto('#/plan');
    await expect(page.getByText('what your coach asked for')).toBeVisible();
    await expect(page.getByText(/^The next film is due on .+ Your coach named that day\./)).toBeVisible();
    await expect(page.getByRole('link', { name: 'See both side by side' })).toHaveCount(0);

    // The first file held no picture: it was made from the video, and went along with the others.
    await page.goto('#/library');
    const pictures = page.getByRole('article').locator('img');
    await expect(pictures).toHaveCount(2);
    for (const picture of await pictures.all()) await expect(picture).toHaveJSProperty('naturalWidth', 480);
  });

  test('opens with equal ids of comments and drawings, now and from the library @long', async ({ page }) => {
    const entries = unzipSync(sharedRunBytes('two-views'));
    const record = JSON.parse(new TextDecoder().decode(entries['treadlens.json'])) as {
      clips: { review: { notes: unknown[]; drawings: unknown[] } }[];
    };
    const about = { id: 'same', timeS: 1, stride: null, metric: null, createdMs: 0 };
    const drawing = { id: 'same', kind: 'circle', timeS: 1, colour: 'red', text: '' };
    const points = [
      [0.5, 0.5],
      [0.6, 0.5],
    ];
    record.clips[0]!.review.notes = ['one', 'two'].map((text) => ({ ...about, text }));
    record.clips[0]!.review.drawings = [1, 2].map(() => ({ ...drawing, points }));
    const changed = { ...entries, 'treadlens.json': new TextEncoder().encode(JSON.stringify(record)) };
    await page.goto('/');
    await dropFile(page, 'equal.treadlens', Buffer.from(zipSync(changed, { level: 0 })));
    await expect(page).toHaveURL(/#\/results\/[a-z0-9]+$/);
    const address = page.url();
    for (const open of [() => Promise.resolve(null), () => page.reload()]) {
      await open();
      await page.getByRole('tab', { name: 'Notes' }).click();
      await expect(page.getByText('one', { exact: true })).toBeVisible();
      await expect(page.getByText('two', { exact: true })).toBeVisible();
    }
    expect(page.url()).toBe(address);
  });

  test('what is not one is refused with a reason, and the page goes on @long', async ({ page }) => {
    await page.goto('/');
    const good = sharedRunBytes('two-views');
    await refuse(page, 'cut.treadlens', good.subarray(0, 100_000), 'The end of this file is missing');
    const changed = Buffer.from(good);
    changed[5000] = (changed[5000] ?? 0) ^ 0xff;
    await refuse(page, 'changed.treadlens', changed, 'This file is damaged');
    await refuse(page, 'letter.treadlens', Buffer.from('Dear coach'), 'This is not a shared run');
    // A name that leads out of the folder, patched into both headers of the record.
    const evil = Buffer.from(good.toString('latin1').replaceAll('clip-0.track', '../../x.html'), 'latin1');
    await refuse(page, 'evil.zip', evil, 'This file holds something that does not belong there');
    const bomb = zipSync({ 'treadlens.json': new Uint8Array(12 * 1024 * 1024).fill(0x20) });
    expect(bomb.length).toBeLessThan(64 * 1024);
    await refuse(page, 'bomb.treadlens', Buffer.from(bomb), 'This file pretends to be small');
    await refuseOversized(page);
    await dropFile(page, 'two-views.treadlens', good);
    await expect(page.getByRole('heading', { level: 1, name: 'Shared run, two views' })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'From behind' })).toBeVisible();
  });
});
