import * as v from 'valibot';
import { playablePart } from './playable-part.ts';
import { existingFolder, namesIn, openPrivateFolder, writeStream } from './private-folder.ts';
import { withStorageErrors } from './storage-error.ts';

/** A recorded walk-through of a run that lies on the device. */
export interface StoredWalkThrough {
  /** Its file's name, see `walkThroughName`. */
  readonly name: string;
  readonly createdMs: number;
  /** The part that can be played; a file of the disk, not a copy in memory. */
  readonly file: File;
}

/**
 * Recorded walk-throughs, one file each in the browser's private file system, kept as long as their
 * run is. Calls may reject with a `StorageError`.
 */
export interface WalkThroughStore {
  /** Those of a run, newest first, without those at work in any tab. */
  list(runId: string, atWork: ReadonlySet<string>): Promise<StoredWalkThrough[]>;
  /**
   * Puts a walk-through back under its name; it is there when it is whole, or not at all.
   *
   * @returns false where this browser has no place for it
   */
  restore(name: string, video: Blob, signal: AbortSignal): Promise<boolean>;
  remove(name: string): Promise<void>;
  /** Removes those of runs that are not kept any more. */
  sweep(keptRuns: () => Promise<ReadonlySet<string>>, atWork: ReadonlySet<string>): Promise<void>;
}

const NAME = /^walk-through-(\d{1,16})-([a-z0-9]+)\.mp4$/;
export const WalkThroughNameSchema = v.pipe(v.string(), v.maxLength(80), v.regex(NAME));

/** The name of a new walk-through's file. */
export function walkThroughName(runId: string, createdMs: number): string {
  return `walk-through-${createdMs}-${runId}.mp4`;
}

/** The run that a walk-through's file belongs to; null where the name is no such file's. */
export function runOfWalkThrough(name: string): string | null {
  return NAME.exec(name)?.[2] ?? null;
}

/** @param folderName folder in the root of the private file system */
export function createWalkThroughStore(folderName: string): WalkThroughStore {
  const use = <Result>(
    work: (folder: FileSystemDirectoryHandle) => Promise<Result>,
    none: Result,
  ): Promise<Result> =>
    withStorageErrors(async () => {
      const folder = await existingFolder(folderName);
      return folder ? work(folder) : none;
    });
  return {
    list: (runId, atWork) =>
      use(async (folder) => {
        const found: StoredWalkThrough[] = [];
        for (const name of await namesIn(folder)) {
          const [, created] = NAME.exec(name) ?? [];
          if (runOfWalkThrough(name) !== runId || atWork.has(name)) continue;
          const createdMs = Number(created);
          const file = await playablePart(folder, name, createdMs);
          if (file) found.push({ name, createdMs, file });
        }
        return found.sort((a, b) => b.createdMs - a.createdMs);
      }, []),
    restore: (name, video, signal) =>
      withStorageErrors(async () => {
        const folder = await openPrivateFolder(folderName);
        if (!folder) return false;
        await writeStream(folder, name, video, signal);
        return true;
      }),
    remove: (name) => use((folder) => folder.removeEntry(name), undefined),
    sweep: (keptRuns, atWork) =>
      use(async (folder) => {
        const names = await namesIn(folder);
        const kept = await keptRuns();
        for (const name of names) {
          const run = runOfWalkThrough(name);
          if (run === null || kept.has(run) || atWork.has(name)) continue;
          await folder.removeEntry(name);
        }
      }, undefined),
  };
}
