import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { openSharedRun } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

/** Where in the file of everything the content of a store, or of a private folder, lies. */
const IN_FILE: Readonly<Record<string, RegExp>> = {
  sessions: /^runs\/001 .+\.treadlens$/,
  knees: /^knees\.json$/,
  // Bulk of the runs, in browsers without a private file system.
  files: /^runs\/001 .+\.treadlens$/,
  unfinished: /^device\.json$/,
  'unfinished-frames': /^unfinished\/unfinished1\/clip-0\.frames$/,
  treadlens: /^unfinished\/unfinished1\/clip-0\.video$/,
  'treadlens-recordings': /^recordings\/recording-1760000000000-0\.mp4$/,
  'treadlens-walk-throughs': /^walk-throughs\/walk-through-1760000100000-[a-z0-9]+\.mp4$/,
};

/** What is computed again from the rest, and need not be in the file. */
const MADE_AGAIN = 'analyses';

/** Everything that the page keeps: records by store, files of private folders, keys. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const stores: Record<string, number> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(name));
      });
      for (const store of database.objectStoreNames) {
        stores[store] = await new Promise<number>((resolve) => {
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => resolve(counting.result);
        });
      }
      database.close();
    }
    const files: string[] = [];
    const list = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>)
        if (handle.kind === 'file') files.push(`${path}${name}`);
        else await list(handle as FileSystemDirectoryHandle, `${path}${name}/`);
    };
    await list(await navigator.storage.getDirectory(), '');
    return { stores, files, keys: Object.keys(localStorage) };
  });
}

/** What a camera, a coach and a closed tab leave on the device, put there as they do. */
function leaveWork(page: Page, runId: string) {
  return page.evaluate(async (run) => {
    const box = (type: string, bytes: number): Uint8Array<ArrayBuffer> => {
      const whole = new Uint8Array(8 + bytes);
      new DataView(whole.buffer).setUint32(0, whole.length);
      whole.set(new TextEncoder().encode(type), 4);
      return whole;
    };
    const movie = new Blob([box('ftyp', 8), box('moof', 8), box('mdat', 500)]);
    const root = await navigator.storage.getDirectory();
    const write = async (folder: FileSystemDirectoryHandle, name: string): Promise<void> => {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(movie);
      await writable.close();
    };
    const folder = (name: string) => root.getDirectoryHandle(name, { create: true });
    await write(await folder('treadlens-recordings'), 'recording-1760000000000-0.mp4');
    await write(await folder('treadlens-walk-throughs'), `walk-through-1760000100000-${run}.mp4`);
    const own = await (await folder('treadlens')).getDirectoryHandle('unfinished1', { create: true });
    await write(own, 'clip-0.video');
    const info = {
      name: 'a.mp4',
      sizeBytes: 524,
      durationS: 2,
      width: 640,
      height: 360,
      rotation: 0,
      codec: 'avc1',
      frames: 60,
      fps: 30,
      variableFrameRate: false,
      captureFps: null,
      decodePath: 'webcodecs',
    };
    const record = {
      schema: 'treadlens-unfinished/1',
      id: 'unfinished1',
      createdMs: 1,
      isDemo: false,
      thumbnail: null,
      model: 'full',
      heightM: null,
      beltSpeedMps: 2.8,
      videosStored: true,
      clips: [
        {
          file: { name: 'a.mp4', type: 'video/mp4', sizeBytes: 524, lastModifiedMs: 1 },
          videoFile: 'clip-0.video',
          info,
          chosen: { view: null, facing: null, slowMotion: null, person: 0, wholePicture: false },
          scan: null,
          plan: { lanes: 1, delegate: 'CPU' },
          finished: null,
        },
      ],
    };
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('treadlens');
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction(['unfinished', 'unfinished-frames'], 'readwrite');
    transaction.objectStore('unfinished').put(record);
    const batch = { firstFrame: 0, frames: 1, landmarks: new Float32Array(33 * 4) };
    transaction.objectStore('unfinished-frames').put(batch, ['unfinished1', 0, 0]);
    await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
    database.close();
  }, runId);
}

test('everything goes into one file, and everything is deleted: whatever store there is', async ({
  page,
}) => {
  await openSharedRun(page, 'side-with-video');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByText('Until the next film: cue, exercises, date').click();
  await page.getByRole('textbox', { name: 'Cue' }).fill('Quicker steps');
  await page.getByLabel('Clamshell').check();
  const [, runId = ''] = /results\/([a-z0-9]+)/.exec(page.url()) ?? [];
  await leaveWork(page, runId);
  await page.goto('#/knees/shoes');
  await page.getByRole('button', { name: 'Add a pair' }).click();
  await page.getByLabel('Name').fill('Blue ones');
  await page.getByRole('button', { name: 'Keep the pair' }).click();
  await page.getByLabel('Minutes').fill('40');
  await page.getByRole('button', { name: 'Add the run' }).click();
  await page.getByLabel('Below the kneecap').check();
  await page.getByRole('button', { name: 'Show today’s light' }).click();
  await expect(page.getByText('No light yet').first()).toBeVisible();
  await page.goto('#/plan');
  await page.getByRole('button', { name: 'Make the plan, beginning today' }).click();
  await page
    .getByRole('checkbox', { name: /^Run with the drill/ })
    .first()
    .check();

  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('radio', { name: 'Dark' }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    settings.getByRole('button', { name: 'Save everything as one file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^treadlens-everything-\d{4}-\d\d-\d\d\.zip$/);
  const zip = unzipSync(readFileSync(await download.path()));
  const names = Object.keys(zip);
  const before = await kept(page);
  const full = Object.entries(before.stores).filter(([, count]) => count > 0);
  const folders = before.files.map((path) => path.split('/')[0] ?? '');
  for (const place of [...Object.keys(before.stores), ...folders].filter((store) => store !== MADE_AGAIN))
    expect(Object.keys(IN_FILE), `${place} has a place in the file`).toContain(place);
  for (const place of [...full.map(([store]) => store), ...folders])
    expect(
      names.some((name) => IN_FILE[place]?.test(name)),
      `${place} is in the file`,
    ).toBe(true);
  expect(full.map(([store]) => store).sort()).toEqual([
    'knees',
    'sessions',
    'unfinished',
    'unfinished-frames',
  ]);
  const diary = JSON.parse(strFromU8(zip['knees.json']!)) as { entries: { kind: string; done?: string[] }[] };
  expect(diary.entries.map(({ kind }) => kind).sort()).toEqual(['check-in', 'plan', 'run', 'shoes']);
  expect(diary.entries.find(({ kind }) => kind === 'plan')?.done).toHaveLength(1);
  expect(before.keys.length).toBeGreaterThan(0);
  expect(Object.keys(JSON.parse(strFromU8(zip['settings.json']!)) as object)).toEqual(before.keys);

  await settings.getByRole('button', { name: 'Delete everything…' }).click();
  await settings.getByRole('button', { name: 'Delete everything for good' }).click();
  // As on a first visit: the home page, in the colours of the system.
  await expect(settings).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This week');
  const after = await kept(page);
  expect(Object.values(after.stores).reduce((sum, count) => sum + count, 0)).toBe(0);
  expect({ files: after.files, keys: after.keys }).toEqual({ files: [], keys: [] });

  // What was saved goes back in, here as on another device, the settings with it.
  await page.getByRole('button', { name: 'Settings' }).click();
  await settings.locator('input[type=file]').setInputFiles(await download.path());
  await expect(settings.getByText(/^Not on this device yet: 1 run, 1 recording/)).toBeVisible();
  await settings.getByRole('button', { name: 'Put it back' }).click();
  await expect(settings.getByRole('status')).toContainText(
    'Put back: 1 run, 1 recording that waits to be analysed, 1 recorded walk-through, 1 unfinished analysis and 4 entries of the diary.',
  );
  const again = await kept(page);
  expect(again).toEqual({ ...before, files: expect.any(Array) as string[] });
  expect(again.files.sort()).toEqual(before.files.sort());
  await expect(settings.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.goto(`#/results/${runId}`);
  await expect(page.getByRole('region', { name: 'From your coach' })).toContainText('Quicker steps');
  await expect(page.locator('video')).toHaveJSProperty('readyState', 4);
});
