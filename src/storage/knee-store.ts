import { parseKneeEntry, type KneeEntry } from './knee-record.ts';
import type { OpenedStorage } from './open-storage.ts';
import { withStorageErrors } from './storage-error.ts';

/** What is stored of the knee diary. */
interface StoredKnees {
  /** Newest day first. */
  readonly entries: readonly KneeEntry[];
  /** Those that could not be read, as they lie there; they stay where they are. */
  readonly unreadable: readonly unknown[];
}

/** The knee diary on this device. Every call may reject with a `StorageError`. */
export interface KneeStore {
  list(): Promise<StoredKnees>;
  /** Writes the entries, all or none. */
  put(entries: readonly KneeEntry[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Deletes some entries and writes others, all of it or nothing. */
  exchange(removed: readonly string[], written: readonly KneeEntry[]): Promise<void>;
  /** Everything, also what cannot be read. */
  clear(): Promise<void>;
}

/** @param open opens the database; its errors come as `StorageError` from every call */
export function createKneeStore(open: () => Promise<OpenedStorage>): KneeStore {
  const use = <Result>(work: (parts: OpenedStorage) => Promise<Result>): Promise<Result> =>
    withStorageErrors(async () => work(await open()));
  return {
    list: () =>
      use(async ({ database }) => {
        const values = await database.getAll('knees');
        const read = values.map((value) => ({ value, entry: parseKneeEntry(value) }));
        return {
          entries: inOrder(read.flatMap(({ entry }) => entry ?? [])),
          unreadable: read.flatMap(({ value, entry }) => (entry ? [] : [value])),
        };
      }),
    put: (entries) =>
      use(async ({ database }) => {
        const transaction = database.transaction('knees', 'readwrite');
        await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
      }),
    remove: (id) => use(({ database }) => database.delete('knees', id)),
    exchange: (removed, written) =>
      use(async ({ database }) => {
        const transaction = database.transaction('knees', 'readwrite');
        await Promise.all([
          ...removed.map((id) => transaction.store.delete(id)),
          ...written.map((entry) => transaction.store.put(entry)),
          transaction.done,
        ]);
      }),
    clear: () => use(({ database }) => database.clear('knees')),
  };
}

/** Newest day first; of one day the one written last. */
export function inOrder(entries: readonly KneeEntry[]): KneeEntry[] {
  return [...entries].sort((a, b) => b.day.localeCompare(a.day) || b.writtenMs - a.writtenMs);
}
