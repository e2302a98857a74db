import type { FrameBatch } from '../core/pose/remaining-segments.ts';
import type { FrameBatchKey } from './unfinished-frames.ts';
import type { AnalysisKey, KeptAnalysis } from './kept-analysis.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What lies in IndexedDB. Values of `sessions` are checked when read: see `session-record.ts`. */
interface SessionDatabaseSchema extends DBSchema {
  sessions: { key: string; value: { readonly id: string } };
  /** Files where the browser has no usable private file system; the key is `folder/name`. */
  files: { key: string; value: Blob | ArrayBuffer };
  /** Analyses under way; checked when read: see `unfinished-record.ts`. */
  unfinished: { key: string; value: { readonly id: string } };
  /** Their finished frames, batch by batch. */
  'unfinished-frames': { key: FrameBatchKey; value: FrameBatch };
  /** The knee diary: check-ins and runs; checked when read: see `knee-record.ts`. */
  knees: { key: string; value: { readonly id: string } };
  /** What was found out about long clips: see `kept-analysis.ts`. */
  analyses: { key: AnalysisKey; value: KeptAnalysis };
}

export type SessionDatabase = IDBPDatabase<SessionDatabaseSchema>;

/** Raised with every change of the stores; `upgrade` says what each step did. */
export const DATABASE_VERSION = 4;

/** Opens the database and brings an older one up to date, step by step, in one place. */
export function openSessionDatabase(name: string, onclose: () => void): Promise<SessionDatabase> {
  return openDB<SessionDatabaseSchema>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('sessions', { keyPath: 'id' });
        database.createObjectStore('files');
      }
      if (oldVersion < 2) {
        database.createObjectStore('unfinished', { keyPath: 'id' });
        database.createObjectStore('unfinished-frames');
      }
      if (oldVersion < 3) database.createObjectStore('knees', { keyPath: 'id' });
      if (oldVersion < 4) database.createObjectStore('analyses');
    },
    // Another tab wants to upgrade: give way rather than hold it up.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
      onclose();
    },
    terminated: onclose,
  });
}
