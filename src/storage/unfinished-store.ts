import type { FrameBatch } from '../core/pose/remaining-segments.ts';
import type { OpenedStorage } from './open-storage.ts';
import { withStorageErrors } from './storage-error.ts';
import { batchRange, parseFrameBatches } from './unfinished-frames.ts';
import { parseUnfinished, type UnfinishedRecord } from './unfinished-record.ts';

/**
 * Analyses under way, kept so that a closed tab or a crash loses little. Calls may reject with a
 * `StorageError`.
 */
export interface UnfinishedStore {
  /** Newest first; what cannot be read is left out. */
  list(): Promise<UnfinishedRecord[]>;
  put(record: UnfinishedRecord): Promise<void>;
  addFrames(id: string, clip: number, batches: readonly FrameBatch[]): Promise<void>;
  /** The finished frames of a clip that has `frames` in all, in order. */
  readFrames(id: string, clip: number, frames: number): Promise<FrameBatch[]>;
  clearFrames(id: string, clip: number): Promise<void>;
  /** Removes the record and its frames; with `files` also the videos and tracks. */
  remove(id: string, options: { readonly files: boolean }): Promise<void>;
}

/** @param open opens the database; its errors come as `StorageError` from every call */
export function createUnfinishedStore(open: () => Promise<OpenedStorage>): UnfinishedStore {
  const use = <Result>(work: (parts: OpenedStorage) => Promise<Result>): Promise<Result> =>
    withStorageErrors(async () => work(await open()));
  return {
    list: () =>
      use(async ({ database }) =>
        (await database.getAll('unfinished'))
          .flatMap((value) => parseUnfinished(value) ?? [])
          .sort((a, b) => b.createdMs - a.createdMs),
      ),
    put: (record) =>
      use(
        async ({ database, keepsBlobs }) =>
          void (await database.put('unfinished', keepsBlobs ? record : { ...record, thumbnail: null })),
      ),
    addFrames: (id, clip, batches) =>
      use(async ({ database }) => {
        const transaction = database.transaction('unfinished-frames', 'readwrite');
        await Promise.all([
          ...batches.map((batch) => transaction.store.put(batch, [id, clip, batch.firstFrame])),
          transaction.done,
        ]);
      }),
    readFrames: (id, clip, frames) =>
      use(async ({ database }) =>
        parseFrameBatches(await database.getAll('unfinished-frames', batchRange(id, clip)), frames),
      ),
    clearFrames: (id, clip) =>
      use(({ database }) => database.delete('unfinished-frames', batchRange(id, clip))),
    remove: (id, { files: withFiles }) =>
      use(async ({ database, files }) => {
        const transaction = database.transaction(['unfinished', 'unfinished-frames'], 'readwrite');
        await Promise.all([
          transaction.objectStore('unfinished').delete(id),
          transaction.objectStore('unfinished-frames').delete(batchRange(id)),
          transaction.done,
        ]);
        if (withFiles) await files.removeFolder(id);
      }),
  };
}
