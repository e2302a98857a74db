import type { ByteSink } from '../../../media/camera-recording.ts';
import { MemoryPart } from '../../../media/memory-part.ts';
import { openPrivateFile } from '../../connection/worker/private-file.ts';
import { RECORDINGS_FOLDER } from '../protocol.ts';

/** A file of a recording under way. */
export interface RecordingFile extends ByteSink {
  /** Ends the writing; what was written, where no file system holds it. */
  close(): Blob | null;
}

/**
 * A file in the browser's private file system: bytes are there as soon as they are written, also
 * when the tab is killed. Where there is no such file system the bytes are kept in memory.
 *
 * @throws DOMException when the browser has the file system but refuses to write (a full disk, a
 * private window)
 */
export async function openRecordingFile(
  fileName: string,
  folderName = RECORDINGS_FOLDER,
): Promise<RecordingFile> {
  const file = await openPrivateFile(folderName, fileName);
  if (!file) {
    const part = new MemoryPart();
    return {
      write: (bytes, position) => part.write(bytes, position),
      close: () => part.close('video/mp4'),
    };
  }
  return {
    write(bytes, position) {
      file.write(bytes, position);
      file.flush();
    },
    close() {
      file.close();
      return null;
    },
  };
}
