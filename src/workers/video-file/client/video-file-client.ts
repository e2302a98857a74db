import { PoseError } from '../../pose/client/pose-error.ts';
import type {
  AnnotateOptions,
  DrawnFrame,
  VideoFileCommand,
  VideoFileEvent,
  VideoFileFailure,
  VideoFileReply,
  VideoStretch,
} from '../protocol.ts';
import { WorkerDiedError } from '../../connection/client/connect-worker.ts';
import { requestWorker, WorkerFailedError } from '../../connection/client/request-worker.ts';

/** A video could not be written. `message` is for "details" only. */
export class VideoFileError extends Error {
  override readonly name = 'VideoFileError';
  readonly code: VideoFileFailure['code'];

  constructor({ code, detail }: VideoFileFailure, options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
  }
}

/** How the writing is called off and followed; shares go from 0 to 1. */
export interface VideoFileOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: ((share: number) => void) | undefined;
}

const createWorker = (): Worker =>
  new Worker(new URL('../worker/video-file.worker.ts', import.meta.url), {
    type: 'module',
    name: 'video-file',
  });

/**
 * Cuts stretches out of a video without encoding it again; see `media/cut-video.ts`.
 *
 * @returns null where the file cannot be cut so
 * @throws VideoFileError; the signal's reason
 */
export async function cutVideoFile(
  file: File,
  ranges: readonly VideoStretch[],
  { signal, onProgress }: VideoFileOptions,
): Promise<{ readonly data: Blob; readonly ranges: readonly VideoStretch[] } | null> {
  const command: VideoFileCommand = { type: 'cut', file, name: file.name, ranges };
  const reply = await request<VideoFileReply['cut']>(command, signal, (event) => {
    if (event.type === 'progress') onProgress?.(event.share);
  });
  return reply && { data: new Blob([reply.data], { type: reply.type }), ranges: reply.ranges };
}

/**
 * An animated GIF as a video file; see `media/video-from-gif.ts`.
 *
 * @throws PoseError, as for any file that comes in; the signal's reason
 */
export async function videoFromGifFile(file: File, { signal }: VideoFileOptions): Promise<File> {
  const command: VideoFileCommand = { type: 'from-gif', file, name: file.name };
  try {
    const { data, type } = await request<VideoFileReply['from-gif']>(command, signal, () => undefined);
    return new File([data], file.name, { type, lastModified: file.lastModified });
  } catch (error) {
    if (!(error instanceof VideoFileError)) throw error;
    const code = error.code === 'cannot-encode' ? 'codec-unsupported' : error.code;
    throw new PoseError({ code, detail: error.message }, { cause: error });
  }
}

/**
 * The video with its picture turned clockwise, without encoding it again; see
 * `media/turn-video.ts`.
 *
 * @throws PoseError, as for any file that comes in; the signal's reason
 */
export async function turnVideoFile(
  file: File,
  degrees: 90 | 180 | 270,
  { signal }: VideoFileOptions,
): Promise<File> {
  const { name, lastModified } = file;
  const command: VideoFileCommand = { type: 'turn', file, name, degrees };
  try {
    const { data } = await request<VideoFileReply['turn']>(command, signal, () => undefined);
    return new File([data], name, { type: data.type, lastModified });
  } catch (error) {
    if (!(error instanceof VideoFileError)) throw error;
    const code = error.code === 'cannot-encode' ? 'codec-unsupported' : error.code;
    throw new PoseError({ code, detail: error.message }, { cause: error });
  }
}

/**
 * One stretch of a video as a file of its own under the same name, without encoding it again; see
 * `media/trim-video.ts`.
 *
 * @param options `partName`: name of its file in the folder of parts of the private file system,
 * whose owner the caller is; without one, or where there is no such file system, the part is kept
 * in memory
 * @throws VideoFileError; the signal's reason
 */
export async function trimVideoFile(
  file: File,
  range: VideoStretch,
  { signal, onProgress, partName = null }: VideoFileOptions & { readonly partName?: string | null },
): Promise<{ readonly data: File; readonly startS: number; readonly endS: number }> {
  const { name, lastModified } = file;
  const command: VideoFileCommand = { type: 'trim', file, name, range, partName };
  const { data, startS, endS } = await request<VideoFileReply['trim']>(command, signal, (event) => {
    if (event.type === 'progress') onProgress?.(event.share);
  });
  return { data: new File([data], name, { type: data.type, lastModified }), startS, endS };
}

/**
 * A recording as a file that any player knows the length of; see `media/pack-recording.ts`.
 *
 * @throws VideoFileError; the signal's reason
 */
export async function packRecordingFile(
  file: File,
  { signal, onProgress }: VideoFileOptions,
): Promise<{ readonly data: Blob }> {
  const command: VideoFileCommand = { type: 'pack', file, name: file.name };
  const { data, type } = await request<VideoFileReply['pack']>(command, signal, (event) => {
    if (event.type === 'progress') onProgress?.(event.share);
  });
  return { data: new Blob([data], { type }) };
}

/**
 * A video with `draw` done to every frame; see `media/annotate-video.ts`.
 *
 * @param draw gets the picture of a frame, closes it and gives back one of the video's size
 * @throws VideoFileError, `cannot-encode` among its codes; the signal's reason
 */
export async function annotateVideoFile(
  file: File,
  options: AnnotateOptions,
  draw: (frame: number, bitmap: ImageBitmap) => ImageBitmap,
  { signal, onProgress }: VideoFileOptions,
): Promise<{ readonly data: Blob; readonly codec: string }> {
  const command: VideoFileCommand = { type: 'annotate', file, name: file.name, options };
  const { data, type, codec } = await request<VideoFileReply['annotate']>(command, signal, (event, post) => {
    if (event.type === 'progress') onProgress?.(event.share);
    else {
      const bitmap = draw(event.frame, event.bitmap);
      post({ type: 'drawn', bitmap } satisfies DrawnFrame, [bitmap]);
    }
  });
  return { data: new Blob([data], { type }), codec };
}

async function request<Reply>(
  command: VideoFileCommand,
  signal: AbortSignal,
  onEvent: (event: VideoFileEvent, post: (message: unknown, transfer: Transferable[]) => void) => void,
): Promise<Reply> {
  try {
    return await requestWorker<VideoFileCommand, VideoFileEvent, Reply, VideoFileFailure>(createWorker, {
      command,
      signal,
      onEvent,
    });
  } catch (error) {
    if (error instanceof WorkerFailedError) {
      throw new VideoFileError(error.failure as VideoFileFailure, { cause: error });
    }
    if (error instanceof WorkerDiedError) {
      throw new VideoFileError({ code: 'worker-died', detail: error.message }, { cause: error });
    }
    throw error;
  }
}
