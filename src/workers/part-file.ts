import type { PartDestination } from '../media/memory-part.ts';
import type { OpenVideo } from '../media/open-video.ts';
import { trimVideo, type TrimmedVideo } from '../media/trim-video.ts';
import { PARTS_FOLDER, type VideoStretch } from './video-file-protocol.ts';
import { writeInPlace } from './write-in-place.ts';

/**
 * Takes a part out of a video into a file of the browser's private file system. Where there is none, or it refuses (a full disk,
 * a private window), the part is kept in memory.
 *
 * @param fileName null keeps it in memory
 * @throws as `trimVideo`
 */
export async function trimToFile(
  video: OpenVideo,
  range: VideoStretch,
  fileName: string | null,
  onProgress: (share: number) => void,
): Promise<TrimmedVideo> {
  const file = fileName === null ? null : await openPartFile(fileName).catch(() => null);
  if (!file) return trimVideo(video, range, onProgress);
  try {
    return await trimVideo(video, range, onProgress, file);
  } catch (error) {
    await file.remove().catch(() => undefined);
    if (!(error instanceof DOMException)) throw error;
    return trimVideo(video, range, onProgress);
  }
}

interface PartFile extends PartDestination {
  remove(): Promise<void>;
}

async function openPartFile(fileName: string): Promise<PartFile | null> {
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return null;
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(PARTS_FOLDER, { create: true });
  const entry = await folder.getFileHandle(fileName, { create: true });
  const handle = await entry.createSyncAccessHandle();
  return {
    write: (bytes, position) => writeInPlace(handle, bytes, position),
    async close(mimeType) {
      handle.flush();
      handle.close();
      const file = await entry.getFile();
      // A slice of a file on the disk copies nothing.
      return file.slice(0, file.size, mimeType);
    },
    async remove() {
      handle.close();
      await folder.removeEntry(fileName);
    },
  };
}
