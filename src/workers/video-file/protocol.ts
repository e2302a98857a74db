import type { VideoFileErrorCode } from '../../core/run/failure-codes.ts';

/** Name of the folder of cut-out parts in the browser's private file system. */
export const PARTS_FOLDER = 'treadlens-parts';

/** A stretch of the clip, half-open, file seconds. */
export interface VideoStretch {
  readonly startS: number;
  readonly endS: number;
}

/** How an annotated video is made. */
export interface AnnotateOptions {
  /** Number of the first frame in the clip. */
  readonly firstFrame: number;
  /**
   * Presentation time of each frame of the span, seconds of the clip; the file may hold parts of
   * the clip only.
   */
  readonly timesS: Float64Array;
  /** Playing speed: 1, 0.5, 0.25; every frame stays on show for 1 / speed times as long. */
  readonly speed: number;
  /** Size of the video, pixels; even numbers. */
  readonly width: number;
  readonly height: number;
  /** A frame of the clip that stays on show for longer, seconds of the video. */
  readonly hold?: { readonly frame: number; readonly seconds: number };
  /** Longer side of the pictures that are drawn on, pixels; left out: that of the video. */
  readonly pictureSide?: number;
}

/** Page → worker. One command per worker; cancelling terminates the worker. */
export type VideoFileCommand =
  | { readonly type: 'from-gif'; readonly file: Blob; readonly name: string }
  | { readonly type: 'pack'; readonly file: Blob; readonly name: string }
  | { readonly type: 'turn'; readonly file: Blob; readonly name: string; readonly degrees: 90 | 180 | 270 }
  | {
      readonly type: 'trim';
      readonly file: Blob;
      readonly name: string;
      readonly range: VideoStretch;
      /** Name of the part's file; null keeps the part in memory. */
      readonly partName: string | null;
    }
  | {
      readonly type: 'cut';
      readonly file: Blob;
      readonly name: string;
      readonly ranges: readonly VideoStretch[];
    }
  | {
      readonly type: 'annotate';
      readonly file: Blob;
      readonly name: string;
      readonly options: AnnotateOptions;
    };

/**
 * Page → worker, in answer to `draw-on`: the same picture with everything drawn on it; the worker
 * closes it.
 */
export interface DrawnFrame {
  readonly type: 'drawn';
  readonly bitmap: ImageBitmap;
}

/** Worker → page while a command runs. */
export type VideoFileEvent =
  | { readonly type: 'progress'; readonly share: number }
  /** The page draws on the picture, closes it and sends it back, in the order of arrival. */
  | { readonly type: 'draw-on'; readonly frame: number; readonly bitmap: ImageBitmap };

/** What a command ends with, by its type; times are seconds of the file. */
export interface VideoFileReply {
  readonly 'from-gif': { readonly data: ArrayBuffer; readonly type: string };
  /** A recording as a file that any player knows the length of. */
  readonly pack: { readonly data: ArrayBuffer; readonly type: string };
  /** The same video, its picture turned clockwise. */
  readonly turn: { readonly data: Blob };
  /** Where the stretch really begins and ends in the original, seconds. */
  readonly trim: { readonly data: Blob; readonly startS: number; readonly endS: number };
  /** Null where the file cannot be cut without encoding it again. */
  readonly cut: {
    readonly data: ArrayBuffer;
    readonly type: string;
    readonly ranges: readonly VideoStretch[];
  } | null;
  readonly annotate: { readonly data: ArrayBuffer; readonly type: string; readonly codec: string };
}

/** Why no file was written. `detail` is for "details" only. */
export interface VideoFileFailure {
  readonly code: VideoFileErrorCode;
  readonly detail: string;
}

/** Worker → page: any number of events, then one `done` or `failed`. */
export type VideoFileMessage =
  | { readonly kind: 'event'; readonly event: VideoFileEvent }
  | { readonly kind: 'done'; readonly reply: VideoFileReply[keyof VideoFileReply] }
  | { readonly kind: 'failed'; readonly failure: VideoFileFailure };
