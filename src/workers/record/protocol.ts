import type { RecordFailureCode } from '../../core/run/failure-codes.ts';
import type { MeasuredRate } from '../../core/live/frame-rate-meter.ts';

/** Name of the folder of recordings in the browser's private file system. */
export const RECORDINGS_FOLDER = 'treadlens-recordings';

/** Page → recording worker. Ending is by `terminate`. */
export type RecordCommand =
  /**
   * `frames` null: the page sends a `frame` for every `want-frame`. Measuring begins at once,
   * recording with `record`.
   */
  | { readonly type: 'open'; readonly frames: ReadableStream<VideoFrame> | null }
  | { readonly type: 'frame'; readonly frame: VideoFrame }
  /** Begins to write a file of this name. */
  | { readonly type: 'record'; readonly fileName: string }
  /** The camera is in another mode: what was measured before does not count. */
  | { readonly type: 'measure-anew' }
  | { readonly type: 'finish' };

/** What the camera delivers, measured by the capture times of its frames. */
export interface CameraDelivery extends MeasuredRate {
  readonly width: number;
  readonly height: number;
}

/** How far a recording is. */
export interface RecordProgress {
  readonly seconds: number;
  readonly bytes: number;
  readonly frames: number;
  /** Frames that the camera or the encoder lost since the recording began. */
  readonly lost: number;
}

/** Recording worker → page. */
export type RecordMessage =
  | { readonly kind: 'want-frame' }
  | { readonly kind: 'delivery'; readonly delivery: CameraDelivery }
  | { readonly kind: 'progress'; readonly progress: RecordProgress }
  /** The file is whole. `blob` holds it where the browser has no private file system. */
  | { readonly kind: 'finished'; readonly progress: RecordProgress; readonly blob: Blob | null }
  /** What was written before is whole up to its last second; `blob` holds it as with `finished`. */
  | {
      readonly kind: 'failed';
      readonly code: RecordFailureCode;
      readonly detail: string;
      readonly blob: Blob | null;
    };
