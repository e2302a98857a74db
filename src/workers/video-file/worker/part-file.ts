import type { PartDestination } from '../../../media/memory-part.ts';
import type { OpenVideo } from '../../../media/open-video.ts';
import { trimVideo, type TrimmedVideo } from '../../../media/trim-video.ts';
import { openPrivateFile } from '../../connection/worker/private-file.ts';
import { PARTS_FOLDER, type VideoStretch } from '../protocol.ts';

/**
 * Takes a part out of a video into a file of the browser's private file system. Where there is
 * none, or it refuses (a full disk, a private window), the part is kept in memory.
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
  const file = await openPrivateFile(PARTS_FOLDER, fileName);
  return (
    file && {
      write: (bytes, position) => file.write(bytes, position),
      async close(mimeType) {
        file.flush();
        file.close();
        const whole = await file.read();
        // A slice of a file on the disk copies nothing.
        return whole.slice(0, whole.size, mimeType);
      },
      remove: () => file.remove(),
    }
  );
}
