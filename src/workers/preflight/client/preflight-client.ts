import type { PoseFailure } from '../../pose/protocol.ts';
import type { PreflightCommand, PreflightMessage, PreflightSight } from '../protocol.ts';

export interface PreflightHandlers {
  readonly onSight: (sight: PreflightSight) => void;
  readonly onFailure: (failure: PoseFailure) => void;
}

/** Looks at a camera's picture at work in a worker of their own. */
export interface PreflightConnection {
  /** While true no look is taken. */
  isPaused: boolean;
  stop(): void;
}

/**
 * Looks are this far apart, or further where they take long: they may have this share of a
 * processor.
 */
const LOOK_EVERY_S = 0.9;
const LARGEST_SHARE = 0.15;
/** The first looks come sooner: somebody waits for them. */
const FIRST_LOOKS = 4;
const SHARE_AT_FIRST = 0.4;

/**
 * Looks at the picture that a preview shows, about once a second, until stopped. Failures come by
 * `onFailure`, and end it; nothing is thrown.
 */
export function lookAtCamera(
  preview: HTMLVideoElement,
  { onSight, onFailure }: PreflightHandlers,
): PreflightConnection {
  const worker = new Worker(new URL('../worker/preflight.worker.ts', import.meta.url), {
    type: 'module',
    name: 'preflight',
  });
  let isOver = false;
  let isFree = false;
  let dueMs = 0;
  let first: VideoFrame | null = null;
  const stop = (): void => {
    isOver = true;
    first?.close();
    first = null;
    worker.terminate();
  };
  const fail = (failure: PoseFailure): void => {
    stop();
    onFailure(failure);
  };
  worker.onerror = (event) =>
    fail({ code: 'worker-died', detail: event.message || 'the worker could not be loaded' });
  worker.onmessageerror = () => fail({ code: 'worker-died', detail: 'the worker sent what cannot be read' });
  worker.onmessage = ({ data }: MessageEvent<PreflightMessage>) => {
    if (isOver) return;
    switch (data.kind) {
      case 'ready':
        isFree = true;
        return;
      case 'sight':
        isFree = true;
        dueMs =
          performance.now() +
          1000 *
            Math.max(LOOK_EVERY_S, data.tookS / (data.looks < FIRST_LOOKS ? SHARE_AT_FIRST : LARGEST_SHARE));
        onSight(data);
        return;
      case 'failed':
        fail(data.failure);
        return;
      default:
        data satisfies never;
    }
  };
  const connection = { isPaused: false, stop };
  const onFrame = (nowMs: number, { mediaTime }: VideoFrameCallbackMetadata): void => {
    if (isOver) return;
    preview.requestVideoFrameCallback(onFrame);
    if (connection.isPaused || !isFree || nowMs < dueMs) return;
    const frame = new VideoFrame(preview, { timestamp: Math.round(mediaTime * 1e6) });
    if (!first) {
      first = frame;
      return;
    }
    const frames = [first, frame] as const;
    first = null;
    isFree = false;
    worker.postMessage({ type: 'look', frames } satisfies PreflightCommand, [...frames]);
  };
  preview.requestVideoFrameCallback(onFrame);
  return connection;
}
