import { openPrivateFolder } from './private-folder.ts';
import { openSessionChanges, type SessionChanges } from './session-changes.ts';
import { openSessionDatabase, type SessionDatabase } from './session-database.ts';
import { createDatabaseFiles, createPrivateFiles, type SessionFiles } from './session-files.ts';
import { takesBlobs } from './takes-blobs.ts';

/** Where runs are kept once it is open. */
export interface OpenedStorage {
  readonly database: SessionDatabase;
  readonly files: SessionFiles;
  /** Whether records may hold blobs. */
  readonly keepsBlobs: boolean;
  /** What the tabs that use this storage tell each other. */
  readonly changes: SessionChanges;
}

/**
 * Opens database and files at the first call, once; after a failure or a close the next call opens
 * them again.
 */
export function storageOpener(name: string): () => Promise<OpenedStorage> {
  let opened: Promise<OpenedStorage> | null = null;
  // One for the page, however often the database is opened: a second one would hear the first.
  const changes = openSessionChanges(name);
  const open = async (): Promise<OpenedStorage> => {
    const database = await openSessionDatabase(name, () => (opened = null));
    const root = await openPrivateFolder(name);
    // Where there is a private file system, blobs are taken as well.
    const keepsBlobs = root !== null || (await takesBlobs(database));
    const files = root ? createPrivateFiles(root) : createDatabaseFiles(database, keepsBlobs);
    return { database, files, keepsBlobs, changes };
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
