import type { View } from '../core/analysis/run-context.ts';
import type { LiveReading } from '../core/live/live-gait.ts';
import type { Delegate, PoseFailure } from './pose-protocol.ts';

/** Page → live worker. Ending is by `terminate`. */
export type LiveCommand =
  /** `frames` null: the page sends a `frame` for every `want-frame`. */
  | {
      readonly type: 'start';
      readonly frames: ReadableStream<VideoFrame> | null;
      readonly delegate: Delegate;
      readonly view: View | null;
    }
  | { readonly type: 'frame'; readonly frame: VideoFrame }
  /** The user's word on where the camera stands; begins to follow anew. */
  | { readonly type: 'view'; readonly view: View | null };

/** What the picture itself is like; looked at about once a second. */
export interface LivePicture {
  /** Mean brightness, 0…1. */
  readonly light: number;
  /** Blur along rows minus blur along columns at the feet; NaN where no feet are seen. */
  readonly footBlur: number;
}

/** One frame's pose and what is known after it. */
export interface LiveFrame {
  readonly kind: 'pose';
  readonly width: number;
  readonly height: number;
  /** 33 × [x, y, z, visibility] in pixels of the frame; null where nobody was seen. */
  readonly landmarks: Float32Array | null;
  /** Null where this frame was not read: the last reading stands. */
  readonly reading: LiveReading | null;
  /** Frames that were looked at per second, over the last second or two. */
  readonly fps: number;
  /** The frame's time on the camera's clock, seconds, and when it came to the worker, milliseconds since 1970. */
  readonly timeS: number;
  readonly arrivedMs: number;
  readonly picture: LivePicture | null;
}

/** Live worker → page. */
export type LiveMessage =
  | { readonly kind: 'ready'; readonly delegate: Delegate }
  | { readonly kind: 'want-frame' }
  | LiveFrame
  | { readonly kind: 'failed'; readonly failure: PoseFailure };
