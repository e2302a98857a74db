import { openSessionDatabase, type SessionDatabase } from './session-database.ts';
import { openSessionFiles, type SessionFiles } from './session-files.ts';

export interface OpenedStorage {
  readonly database: SessionDatabase;
  readonly files: SessionFiles;
}

/**
 * Opens database and files at the first call, once; after a failure or a close the next call opens
 * them again.
 */
export function storageOpener(name: string): () => Promise<OpenedStorage> {
  let opened: Promise<OpenedStorage> | null = null;
  const open = async (): Promise<OpenedStorage> => {
    const database = await openSessionDatabase(name, () => (opened = null));
    return { database, files: await openSessionFiles(database, name) };
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
