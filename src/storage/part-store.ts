import { existingFolder, namesIn } from './private-folder.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * The parts that were cut out of videos, one file each in the browser's private file system. Calls
 * may reject with a `StorageError`.
 */
export interface PartStore {
  /**
   * Removes all that nobody uses; `inUse` is asked after the files are known, so that new ones
   * stay.
   */
  sweep(inUse: () => Promise<ReadonlySet<string>>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** @param folderName folder in the root of the private file system */
export function createPartStore(folderName: string): PartStore {
  const use = (work: (folder: FileSystemDirectoryHandle) => Promise<void>): Promise<void> =>
    withStorageErrors(async () => {
      const folder = await existingFolder(folderName);
      if (folder) await work(folder);
    });
  return {
    sweep: (inUse) =>
      use(async (folder) => {
        const names = await namesIn(folder);
        const used = await inUse();
        await Promise.all(names.filter((name) => !used.has(name)).map((name) => folder.removeEntry(name)));
      }),
    remove: (name) => use((folder) => folder.removeEntry(name)),
  };
}
