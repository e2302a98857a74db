import type { ByteSink } from '../media/camera-recording.ts';
import { MemoryFile } from './memory-file.ts';
import { RECORDINGS_FOLDER } from './record-protocol.ts';
import { writeInPlace } from './write-in-place.ts';

/** A file of a recording under way. */
export interface RecordingFile extends ByteSink {
  /** Ends the writing; what was written, where no file system holds it. */
  close(): Blob | null;
}

/**
 * A file in the browser's private file system, written in place: bytes are there as soon as they are written, also when the tab
 * is killed. Where there is no such file system the bytes are kept in memory.
 *
 * @throws DOMException when the browser has the file system but refuses to write (a full disk, a private window)
 */
export async function openRecordingFile(fileName: string): Promise<RecordingFile> {
  const root = await navigator.storage?.getDirectory?.().catch(() => null);
  if (!root || !('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return new MemoryFile();
  const folder = await root.getDirectoryHandle(RECORDINGS_FOLDER, { create: true });
  const handle = await (await folder.getFileHandle(fileName, { create: true })).createSyncAccessHandle();
  return {
    write(bytes, position) {
      writeInPlace(handle, bytes, position);
      handle.flush();
    },
    close() {
      handle.close();
      return null;
    },
  };
}
