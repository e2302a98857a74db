import { openSessionChanges, type SessionChanges } from './session-changes.ts';
import { openSessionDatabase, type SessionDatabase } from './session-database.ts';
import { openSessionFiles, type SessionFiles } from './session-files.ts';

export interface OpenedStorage {
  readonly database: SessionDatabase;
  readonly files: SessionFiles;
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
    return { database, files: await openSessionFiles(database, name), changes };
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
