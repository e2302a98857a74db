import type { VideoInfo } from '../../core/video/video-info.ts';
import type { PoseFailure } from '../pose/protocol.ts';

/**
 * Page → worker. A worker serves one file; its jobs run side by side and are told apart by `job`.
 */
export type FramesCommand =
  | {
      readonly type: 'open';
      readonly file: Blob;
      readonly name: string;
      /** Null: WebCodecs where it can. */
      readonly decodePath: VideoInfo['decodePath'] | null;
    }
  | {
      readonly type: 'decode';
      readonly job: number;
      /** Presentation times, seconds, zero at the first frame of the file; ascending. */
      readonly timesS: readonly number[];
      /** Device pixels. */
      readonly maxWidth: number;
    }
  /** The reader took a picture: one more may be made. */
  | { readonly type: 'taken'; readonly job: number }
  | { readonly type: 'cancel'; readonly job: number };

/**
 * Worker → page. Every job ends with exactly one `done`, `failed` or `undecodable`, unless it is
 * cancelled.
 */
export type FramesMessage =
  | {
      readonly kind: 'picture';
      readonly job: number;
      /** Place in the job's `timesS`. */
      readonly index: number;
      readonly bitmap: ImageBitmap;
    }
  | { readonly kind: 'done'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly failure: PoseFailure }
  /**
   * WebCodecs cannot decode this file; the browser's player may. `originS`: file clock at the first
   * frame.
   */
  | {
      readonly kind: 'undecodable';
      readonly job: number;
      readonly info: VideoInfo;
      readonly originS: number;
    };

/** Pictures made ahead of the reader: enough to keep the decoder busy, few enough to hold. */
export const PICTURES_AHEAD = 4;
