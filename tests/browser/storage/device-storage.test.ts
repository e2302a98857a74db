import type { IDBPDatabase } from 'idb';
import { expect, test } from 'vitest';
import { createDeviceStorage } from '../../../src/storage/device-storage.ts';
import { storageOpener } from '../../../src/storage/open-storage.ts';
import { openPrivateFolder, namesIn } from '../../../src/storage/private-folder.ts';
import { freshName } from './stored-session.ts';

async function write(folderName: string, fileName: string): Promise<FileSystemDirectoryHandle> {
  const folder = await openPrivateFolder(folderName);
  if (!folder) throw new Error('this browser has no private file system');
  const writable = await (await folder.getFileHandle(fileName, { create: true })).createWritable();
  await writable.write('bytes');
  await writable.close();
  return folder;
}

test('everything goes: every store of the database, every folder and every key of ours, and nothing else', async () => {
  const name = freshName();
  const other = freshName();
  const open = storageOpener(name);
  const { database } = await open();
  const stores = [...database.objectStoreNames];
  for (const store of stores) {
    const hasKey = database.transaction(store).store.keyPath !== null;
    await (database as unknown as IDBPDatabase).put(store, { id: 'x' }, hasKey ? undefined : 'x');
  }
  const own = [await write(name, 'run'), await write(`${name}-recordings`, 'take')];
  const theirs = await write(other, 'run');
  localStorage.setItem(`${name}-preferences`, '{"theme":"dark"}');
  localStorage.setItem(`${name}-note`, 'no JSON');
  localStorage.setItem(other, 'theirs');

  const device = createDeviceStorage(open, () => localStorage, name);
  expect(device.settings()).toEqual({
    [`${name}-preferences`]: { theme: 'dark' },
    [`${name}-note`]: 'no JSON',
  });
  await device.erase();
  for (const store of stores) expect(await database.count(store), store).toBe(0);
  for (const folder of own) expect(await namesIn(folder)).toEqual([]);
  expect(Object.keys(localStorage).filter((key) => key.startsWith(name))).toEqual([]);
  expect(await namesIn(theirs)).toEqual(['run']);
  expect(localStorage.getItem(other)).toBe('theirs');
  localStorage.removeItem(other);
});

test('where the small storage is switched off, the rest goes all the same', async () => {
  const open = storageOpener(freshName());
  const { database } = await open();
  await database.put('knees', { id: 'x' });
  const device = createDeviceStorage(
    open,
    () => {
      throw new DOMException('switched off', 'SecurityError');
    },
    'test-none-of-these',
  );
  expect(device.settings()).toEqual({});
  await device.erase();
  expect(await database.count('knees')).toBe(0);
});
