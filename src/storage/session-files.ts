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
    async folders() {
      const names: string[] = [];
      for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
        names.push(name);
      return names;
    },
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
 * Files as blobs in the database, for browsers whose private file system is missing or cannot be
 * written here.
 */
export function createDatabaseFiles(database: SessionDatabase): SessionFiles {
  const range = (folder: string): IDBKeyRange => IDBKeyRange.bound(`${folder}/`, `${folder}/\uffff`);
  return {
    async write(folder, name, data) {
      await database.put('files', data instanceof Blob ? data : new Blob([data]), `${folder}/${name}`);
    },
    read: async (folder, name) => (await database.get('files', `${folder}/${name}`)) ?? null,
    remove: (folder, name) => database.delete('files', `${folder}/${name}`),
    removeFolder: (folder) => database.delete('files', range(folder)),
    async folders() {
      const keys = await database.getAllKeys('files');
      return [...new Set(keys.map((key) => key.split('/')[0] ?? ''))];
    },
  };
}

/** The private file system where it can be written, else the database. */
export async function openSessionFiles(database: SessionDatabase, name: string): Promise<SessionFiles> {
  const canWrite =
    typeof FileSystemFileHandle !== 'undefined' && 'createWritable' in FileSystemFileHandle.prototype;
  if (!canWrite) return createDatabaseFiles(database);
  try {
    const root = await navigator.storage.getDirectory();
    return createPrivateFiles(await root.getDirectoryHandle(name, { create: true }));
  } catch {
    // Private windows of some browsers have the calls, but not the file system.
    return createDatabaseFiles(database);
  }
}
