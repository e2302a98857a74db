import * as v from 'valibot';
import { playablePart } from './playable-part.ts';
import { namesIn, openPrivateFolder, writeStream } from './private-folder.ts';
import { withStorageErrors } from './storage-error.ts';

/** A recording that lies on the device and was not analysed yet. */
export interface StoredRecording {
  /** Its file's name: `recording-<ms since 1970>-<camera>.mp4`. */
  readonly name: string;
  readonly createdMs: number;
  /** 0 for the first camera, 1 for the second. */
  readonly camera: number;
  /** The part that can be played; a file of the disk, not a copy in memory. */
  readonly file: File;
  /** A part of it was analysed; the rest may still be wanted. */
  readonly partAnalysed: boolean;
}

/**
 * The recordings of the camera screen, one file each in the browser's private file system. Calls
 * may reject with a `StorageError`.
 */
export interface RecordingStore {
  /** Newest first, without those at work in any tab. What has no whole second in it is removed. */
  list(atWork: ReadonlySet<string>): Promise<StoredRecording[]>;
  /** Null where there is no such file, or nothing of it can be played. */
  read(name: string): Promise<StoredRecording | null>;
  remove(name: string): Promise<void>;
  /**
   * Marks a recording as analysed: `list` leaves it out, `sweep` removes it. It stays readable
   * meanwhile.
   */
  setAside(name: string): Promise<void>;
  /** Marks a recording of which a part was analysed. It stays. */
  markPart(name: string): Promise<void>;
  /** Removes what was set aside. */
  sweep(): Promise<void>;
  /** The names of all that lie here, set aside or not. */
  names(): Promise<ReadonlySet<string>>;
  /**
   * Puts a recording back under its name; it is there when it is whole, or not at all.
   *
   * @returns false where this browser has no place for it
   */
  restore(
    recording: Pick<StoredRecording, 'name' | 'partAnalysed'>,
    video: Blob,
    signal: AbortSignal,
  ): Promise<boolean>;
}

const NAME = /^recording-(\d{1,16})-(\d)\.mp4$/;
/** Name of a recording's file; nothing that could lead out of its folder. */
export const RecordingNameSchema = v.pipe(v.string(), v.regex(NAME));
const ASIDE = '.done';
const PART = '.part';

/** @param folderName folder in the root of the private file system */
export function createRecordingStore(folderName: string): RecordingStore {
  const use = <Result>(
    work: (folder: FileSystemDirectoryHandle) => Promise<Result>,
    none: Result,
  ): Promise<Result> =>
    withStorageErrors(async () => {
      const root = await navigator.storage?.getDirectory?.().catch(() => null);
      if (!root) return none;
      return work(await root.getDirectoryHandle(folderName, { create: true }));
    });
  const forget = async (folder: FileSystemDirectoryHandle, name: string): Promise<void> => {
    for (const entry of [name, `${name}${ASIDE}`, `${name}${PART}`]) {
      await folder.removeEntry(entry).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
      });
    }
  };
  const mark = (name: string, as: string): Promise<void> =>
    use(async (folder) => void (await folder.getFileHandle(`${name}${as}`, { create: true })), undefined);
  return {
    list: (atWork) =>
      use(async (folder) => {
        const names = await namesIn(folder);
        const found: StoredRecording[] = [];
        for (const name of names) {
          if (!NAME.test(name) || atWork.has(name) || names.includes(`${name}${ASIDE}`)) continue;
          const recording = await readRecording(folder, name);
          if (recording) found.push({ ...recording, partAnalysed: names.includes(`${name}${PART}`) });
          else await forget(folder, name);
        }
        return found.sort((a, b) => b.createdMs - a.createdMs || a.camera - b.camera);
      }, []),
    read: (name) => use((folder) => readRecording(folder, name), null),
    remove: (name) => use((folder) => forget(folder, name), undefined),
    setAside: (name) => mark(name, ASIDE),
    markPart: (name) => mark(name, PART),
    sweep: () =>
      use(async (folder) => {
        for (const entry of await namesIn(folder)) {
          if (entry.endsWith(ASIDE)) await forget(folder, entry.slice(0, -ASIDE.length));
        }
      }, undefined),
    names: () =>
      use(async (folder) => new Set((await namesIn(folder)).filter((name) => NAME.test(name))), new Set()),
    restore: ({ name, partAnalysed }, video, signal) =>
      withStorageErrors(async () => {
        const folder = await openPrivateFolder(folderName);
        if (!folder) return false;
        await writeStream(folder, name, video, signal);
        if (partAnalysed) await mark(name, PART);
        return true;
      }),
  };
}

async function readRecording(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<StoredRecording | null> {
  const [, created, camera] = NAME.exec(name) ?? [];
  const createdMs = Number(created);
  const file = await playablePart(folder, name, createdMs);
  return file && { name, createdMs, camera: Number(camera), file, partAnalysed: false };
}
