import type { RecordFailureCode } from '../../core/run/failure-codes.ts';

/** Name of the folder of walk-throughs in the browser's private file system. */
export const WALK_THROUGHS_FOLDER = 'treadlens-walk-throughs';

/** A piece of the voice, one channel. */
export interface VoicePiece {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly sampleRate: number;
}

/** Page → walk-through worker. Ending is by `terminate`. */
export type WalkThroughCommand =
  | {
      readonly type: 'open';
      readonly fileName: string;
      readonly width: number;
      readonly height: number;
      readonly wantsVoice: boolean;
      /** The microphone's own stream; null: the page sends a `voice` for every piece, if any. */
      readonly voice: ReadableStream<AudioData> | null;
    }
  /** The recording's clock runs from here, seconds. */
  | { readonly type: 'go'; readonly atS: number }
  | { readonly type: 'rest' }
  /** A picture with its time on the recording's clock; the worker closes it. */
  | { readonly type: 'picture'; readonly frame: VideoFrame }
  | { readonly type: 'voice'; readonly piece: VoicePiece }
  | { readonly type: 'finish' };

/** Walk-through worker → page. */
export type WalkThroughMessage =
  /** The file is open; whether the voice is recorded, which this browser may not be able to. */
  | { readonly kind: 'opened'; readonly hasVoice: boolean }
  /** A picture was taken in: the next may come. */
  | { readonly kind: 'took' }
  /** The file is whole. `blob` holds it where the browser has no private file system. */
  | { readonly kind: 'finished'; readonly blob: Blob | null }
  /** What was written before is whole up to its last second; `blob` holds it as with `finished`. */
  | {
      readonly kind: 'failed';
      readonly code: RecordFailureCode;
      readonly detail: string;
      readonly blob: Blob | null;
    };
