import { namesIn } from './private-folder.ts';
import type { SessionDatabase } from './session-database.ts';

/** The bulk of the sessions: one folder each, with the videos and the tracks of its clips. */
export interface SessionFiles {
  write(folder: string, name: string, data: Blob | ArrayBuffer): Promise<void>;
  /** Null where there is no such file. */
  read(folder: string, name: string): Promise<Blob | null>;
  remove(folder: string, name: string): Promise<void>;
  removeFolder(folder: string): Promise<void>;
  folders(): Promise<string[]>;
}

/**
 * Files in the browser's private file system: streamed to disk, and read back without a copy in
 * memory.
 */
export function createPrivateFiles(root: FileSystemDirectoryHandle): SessionFiles {
  return {
    async write(folder, name, data) {
      const directory = await root.getDirectoryHandle(folder, { create: true });
      const file = await directory.getFileHandle(name, { create: true });
      // What is written becomes visible on close, all at once: a crash leaves the old file or none.
      const stream = await file.createWritable();
      try {
        await stream.write(data);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
    read: (folder, name) =>
      unlessMissing(null, async () => {
        const directory = await root.getDirectoryHandle(folder);
        return (await directory.getFileHandle(name)).getFile();
      }),
    remove: (folder, name) =>
      unlessMissing(undefined, async () => (await root.getDirectoryHandle(folder)).removeEntry(name)),
    removeFolder: (folder) => unlessMissing(undefined, () => root.removeEntry(folder, { recursive: true })),
    folders: () => namesIn(root),
  };
}

async function unlessMissing<Value>(missing: Value, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return missing;
    throw error;
  }
}

/**
 * Files in the database, for browsers whose private file system is missing or cannot be written
 * here: as blobs, or as their bytes where it takes no blobs.
 */
export function createDatabaseFiles(database: SessionDatabase, keepsBlobs = true): SessionFiles {
  const range = (folder: string): IDBKeyRange => IDBKeyRange.bound(`${folder}/`, `${folder}/\uffff`);
  return {
    async write(folder, name, data) {
      const bytes = keepsBlobs ? new Blob([data]) : await new Blob([data]).arrayBuffer();
      await database.put('files', bytes, `${folder}/${name}`);
    },
    async read(folder, name) {
      const found = await database.get('files', `${folder}/${name}`);
      if (found === undefined) return null;
      return found instanceof Blob ? found : new Blob([found]);
    },
    remove: (folder, name) => database.delete('files', `${folder}/${name}`),
    removeFolder: (folder) => database.delete('files', range(folder)),
    async folders() {
      const keys = await database.getAllKeys('files');
      return [...new Set(keys.map((key) => key.split('/')[0] ?? ''))];
    },
  };
}
