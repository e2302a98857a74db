import type { View } from '../../core/run/run-context.ts';
import type { LiveReading } from '../../core/live/live-gait.ts';
import type { Delegate } from '../../core/run/estimate-timing.ts';
import type { PoseFailure } from '../pose/protocol.ts';

/** Page → live worker. Ending is by `terminate`. */
export type LiveCommand =
  /**
   * `frames` null: the page sends a `frame` for every `want-frame`. `poses` leads to the gait
   * worker.
   */
  | {
      readonly type: 'start';
      readonly frames: ReadableStream<VideoFrame> | null;
      readonly delegate: Delegate;
      readonly poses: MessagePort;
    }
  | { readonly type: 'frame'; readonly frame: VideoFrame };

/** Live worker → gait worker, for every frame that was looked at. */
export interface LivePose {
  /** The frame's time on the camera's clock, seconds, and its size in pixels. */
  readonly timeS: number;
  readonly width: number;
  readonly height: number;
  /** 33 × [x, y, z, visibility] in pixels of the frame; null where nobody was seen. */
  readonly landmarks: Float32Array | null;
}

/** Page → gait worker. Ending is by `terminate`. */
export type LiveGaitCommand =
  | { readonly type: 'start'; readonly poses: MessagePort; readonly view: View | null }
  /** The user's word on where the camera stands; begins to follow again. */
  | { readonly type: 'view'; readonly view: View | null };

/** Gait worker → page. */
export type LiveGaitMessage =
  | { readonly kind: 'reading'; readonly reading: LiveReading }
  | { readonly kind: 'failed'; readonly failure: PoseFailure };

/** What the picture itself is like; looked at about once a second. */
export interface LivePicture {
  /** Mean brightness, 0…1. */
  readonly light: number;
  /** Blur along rows minus blur along columns at the feet; NaN where no feet are seen. */
  readonly footBlur: number;
}

/** One frame's pose. */
export interface LiveFrame extends LivePose {
  readonly kind: 'pose';
  /** Frames that were looked at per second, over the last second or two. */
  readonly fps: number;
  /** When the frame came to the worker, milliseconds since 1970. */
  readonly arrivedMs: number;
  readonly picture: LivePicture | null;
  /** The frame itself, so that what is drawn lies on what was looked at; the page closes it. */
  readonly image: VideoFrame | null;
}

/** Live worker → page. */
export type LiveMessage =
  | { readonly kind: 'ready'; readonly delegate: Delegate }
  | { readonly kind: 'want-frame' }
  | LiveFrame
  | { readonly kind: 'failed'; readonly failure: PoseFailure };
