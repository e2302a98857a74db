import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { expectAccessible } from './axe.ts';
import { dropFile, openSharedRun } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

/** Where in the file of everything a store's content lies; null: work under way only. */
const IN_FILE: Readonly<Record<string, RegExp | null>> = {
  sessions: /^runs\/001 .+\.treadlens$/,
  knees: /^knees\.json$/,
  // Bulk of the runs, in browsers without a private file system.
  files: /^runs\/001 .+\.treadlens$/,
  unfinished: null,
  'unfinished-frames': null,
};

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

test('everything goes into one file, and everything is deleted: whatever store there is', async ({
  page,
}) => {
  await openSharedRun(page, 'side-with-video');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByText('Until the next film: cue, exercises, date').click();
  await page.getByRole('textbox', { name: 'Cue' }).fill('Quicker steps');
  await page.getByLabel('Clamshell').check();
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
  await expectAccessible(page, 'the settings');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    settings.getByRole('button', { name: 'Save everything as one file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^treadlens-everything-\d{4}-\d\d-\d\d\.zip$/);
  const zip = unzipSync(readFileSync(await download.path()));
  const names = Object.keys(zip);
  const before = await kept(page);
  for (const [store, count] of Object.entries(before.stores)) {
    expect(Object.keys(IN_FILE), `${store} has a place in the file`).toContain(store);
    const place = IN_FILE[store];
    if (count > 0)
      expect(
        names.some((name) => place?.test(name)),
        `${store} is in the file`,
      ).toBe(true);
  }
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

  // What was saved goes back in.
  const run = names.find((name) => name.startsWith('runs/')) ?? '';
  await dropFile(page, 'again.treadlens', Buffer.from(zip[run]!));
  await expect(page.getByRole('region', { name: 'From your coach' })).toContainText('Quicker steps');
  await expect(page.locator('video')).toHaveJSProperty('readyState', 4);
});
