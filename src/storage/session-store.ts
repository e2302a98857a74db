import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { PoseTrack } from '../core/pose/pose-track.ts';
import { analysesOf } from './kept-analysis.ts';
import type { OpenedStorage } from './open-storage.ts';
import {
  isSession,
  parseSession,
  withoutPictures,
  type DamagedSession,
  type SessionRecord,
} from './session-record.ts';
import { withStorageErrors } from './storage-error.ts';
import { askToPersist, readStorageSpace, type StorageSpace } from './storage-space.ts';
import { batchRange } from './unfinished-frames.ts';
import { decodeTrack, encodeTrack } from './track-file.ts';

/** The runs that are kept on this device. Every call may reject with a `StorageError`. */
export interface SessionStore {
  /** All sessions that are not deleted, in no order; damaged ones are listed as such. */
  list(): Promise<(SessionRecord | DamagedSession)[]>;
  /** Null where no run has that name, or only a deleted one. */
  get(id: string): Promise<SessionRecord | DamagedSession | null>;
  /** Writes the record; an unfinished analysis of the same name is over with that. */
  put(record: SessionRecord): Promise<void>;
  /**
   * Writes a record as a page is being left: in one step, without a look at what is stored. Nothing
   * else survives the page.
   */
  putOnLeaving(record: SessionRecord): Promise<void>;
  /**
   * Changes the stored record in one step, so that no other tab's change is lost between reading
   * and writing.
   *
   * @param change gets what is stored, deleted or not; null writes nothing
   * @returns what was written, or null
   */
  update(id: string, change: (stored: SessionRecord) => SessionRecord | null): Promise<SessionRecord | null>;
  /** What other tabs write, until the returned function is called. */
  follow(onchange: (record: SessionRecord) => void): () => void;
  /** Removes the record and its files for good. */
  purge(id: string): Promise<void>;
  /**
   * Removes what was deleted before `deletedBeforeMs`, and folders that belong to nothing.
   *
   * @param atWork names of runs whose files are being written, in any tab
   */
  sweep(deletedBeforeMs: number, atWork: () => Promise<ReadonlySet<string>>): Promise<void>;
  writeTrack(id: string, name: string, track: PoseTrack): Promise<void>;
  /** Null where the file is missing or no whole track. */
  readTrack(id: string, name: string): Promise<PoseTrack | null>;
  writeVideo(id: string, name: string, video: Blob): Promise<void>;
  readVideo(id: string, name: string): Promise<Blob | null>;
  /**
   * Keeps what was found out about a clip, in the place of what was kept before.
   *
   * @param madeFrom the track, settings and corrections that gave it
   */
  writeAnalysis(id: string, clip: number, madeFrom: string, analysis: RunAnalysis): Promise<void>;
  /** Null where nothing is kept, or something made from others or by other code. */
  readAnalysis(id: string, clip: number, madeFrom: string): Promise<RunAnalysis | null>;
  removeFile(id: string, name: string): Promise<void>;
  space(): Promise<StorageSpace | null>;
  persist(): Promise<boolean>;
}

/**
 * Sessions in IndexedDB, their bulk in the private file system.
 *
 * @param code names the code that analyses: what other code found out is not read. Null keeps no
 *   analyses
 */
export function createSessionStore(
  open: () => Promise<OpenedStorage>,
  code: string | null = null,
): SessionStore {
  /** Reads and changes of stored records that are not finished. */
  const underWay = new Set<Transaction>();
  const followed = <One extends Transaction>(transaction: One): One => {
    underWay.add(transaction);
    const end = (): unknown => underWay.delete(transaction);
    void transaction.done.then(end, end);
    return transaction;
  };
  const readAll = ({ database }: OpenedStorage) => followed(database.transaction('sessions')).store.getAll();
  const use = <Result>(work: (parts: OpenedStorage) => Promise<Result>): Promise<Result> =>
    withStorageErrors(async () => work(await open()));

  return {
    list: () =>
      use(async (parts) =>
        (await readAll(parts))
          .map(parseSession)
          .filter((read) => !isSession(read) || read.deletedMs === null),
      ),
    get: (id) =>
      use(async ({ database }) => {
        const value = await followed(database.transaction('sessions')).store.get(id);
        if (value === undefined) return null;
        const read = parseSession(value);
        return isSession(read) && read.deletedMs !== null ? null : read;
      }),
    put: (record) =>
      use(async ({ database, changes, keepsBlobs }) => {
        const transaction = database.transaction(
          ['sessions', 'unfinished', 'unfinished-frames'],
          'readwrite',
        );
        await Promise.all([
          transaction.objectStore('sessions').put(keepsBlobs ? record : withoutPictures(record)),
          transaction.objectStore('unfinished').delete(record.id),
          transaction.objectStore('unfinished-frames').delete(batchRange(record.id)),
          transaction.done,
        ]);
        changes.announce(record);
      }),
    putOnLeaving: (record) =>
      use(async ({ database, changes, keepsBlobs }) => {
        // What is under way would hold this one back until the page is gone, and end with it.
        for (const one of underWay) abandon(one);
        const transaction = database.transaction('sessions', 'readwrite', { durability: 'relaxed' });
        const written = transaction.store.put(keepsBlobs ? record : withoutPictures(record));
        // Asked for now: what is left to the browser ends with the page.
        transaction.commit();
        changes.announce(record);
        await Promise.all([written, transaction.done]);
      }),
    update: (id, change) =>
      use(async ({ database, changes, keepsBlobs }) => {
        const transaction = followed(database.transaction('sessions', 'readwrite'));
        const read = parseSession(await transaction.store.get(id));
        const wanted = isSession(read) ? change(read) : null;
        const changed = wanted && (keepsBlobs ? wanted : withoutPictures(wanted));
        await Promise.all([changed && transaction.store.put(changed), transaction.done]);
        if (changed) changes.announce(changed);
        return changed;
      }),
    follow(onchange) {
      let isOver = false;
      let stop = (): void => undefined;
      const begin = ({ changes }: OpenedStorage): void => {
        if (!isOver) stop = changes.follow(onchange);
      };
      // Storage that cannot be opened has nothing to tell.
      void open().then(begin, () => undefined);
      return () => {
        isOver = true;
        stop();
      };
    },
    purge: (id) =>
      use(async ({ database, files }) => {
        await database.delete('sessions', id);
        await database.delete('analyses', analysesOf(id));
        await files.removeFolder(id);
      }),
    sweep: (deletedBeforeMs, atWork) =>
      use(async (parts) => {
        const { database, files } = parts;
        // Folders first, then who is at work, then the records: a folder that is made meanwhile is
        // not listed, and work that ends meanwhile has left its record.
        const folders = await files.folders();
        const owners = new Set<string>(await atWork());
        for (const id of await database.getAllKeys('unfinished')) owners.add(id);
        for (const value of await readAll(parts)) {
          const read = parseSession(value);
          if (isSession(read) && read.deletedMs !== null && read.deletedMs < deletedBeforeMs) {
            await database.delete('sessions', read.id);
          } else owners.add(value.id);
        }
        for (const folder of folders) if (!owners.has(folder)) await files.removeFolder(folder);
        for (const key of await database.getAllKeys('analyses'))
          if (!owners.has(key[0])) await database.delete('analyses', key);
      }),
    writeTrack: (id, file, track) => use(({ files }) => files.write(id, file, encodeTrack(track))),
    readTrack: (id, file) =>
      use(async ({ files }) => {
        const data = await files.read(id, file);
        return data === null ? null : decodeTrack(await data.arrayBuffer());
      }),
    writeVideo: (id, file, video) => use(({ files }) => files.write(id, file, video)),
    readVideo: (id, file) => use(({ files }) => files.read(id, file)),
    writeAnalysis: (id, clip, madeFrom, analysis) =>
      use(async ({ database }) => {
        if (code === null) return;
        await database.put('analyses', { madeFrom: `${code} ${madeFrom}`, analysis }, [id, clip]);
      }),
    readAnalysis: (id, clip, madeFrom) =>
      use(async ({ database }) => {
        const kept = code === null ? undefined : await database.get('analyses', [id, clip]);
        return kept?.madeFrom === `${code} ${madeFrom}` ? kept.analysis : null;
      }),
    removeFile: (id, file) => use(({ files }) => files.remove(id, file)),
    space: readStorageSpace,
    persist: askToPersist,
  };
}

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Takes back a transaction that has not finished; one that has is left as it is. */
function abandon(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
