import type { AnnotateOptions, VideoStretch } from '../../workers/video-file/protocol.ts';
import type { VideoFileOptions } from '../../workers/video-file/client/video-file-client.ts';

// The screens know the worker's types by way of the state.
export { VideoFileError } from '../../workers/video-file/client/video-file-client.ts';

/**
 * Writes video files off the page's thread; `app/services.ts` hands in the real one. See
 * `workers/video-file/client`.
 */
export interface VideoFiles {
  cutVideoFile(
    file: File,
    ranges: readonly VideoStretch[],
    options: VideoFileOptions,
  ): Promise<{ readonly data: Blob; readonly ranges: readonly VideoStretch[] } | null>;
  trimVideoFile(
    file: File,
    range: VideoStretch,
    options: VideoFileOptions,
  ): Promise<{ readonly data: File; readonly startS: number; readonly endS: number }>;
  annotateVideoFile(
    file: File,
    options: AnnotateOptions,
    draw: (frame: number, bitmap: ImageBitmap) => ImageBitmap,
    work: VideoFileOptions,
  ): Promise<{ readonly data: Blob; readonly codec: string }>;
}
