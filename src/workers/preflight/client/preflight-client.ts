import { connectWorker } from '../../connection/client/connect-worker.ts';
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
  let isOver = false;
  let isFree = false;
  let dueMs = 0;
  let first: VideoFrame | null = null;
  const worker = connectWorker<PreflightCommand, PreflightMessage>(createWorker, {
    onMessage(message) {
      switch (message.kind) {
        case 'ready':
          isFree = true;
          return;
        case 'sight':
          isFree = true;
          dueMs = performance.now() + 1000 * pauseS(message);
          onSight(message);
          return;
        case 'failed':
          fail(message.failure);
          return;
        default:
          message satisfies never;
      }
    },
    onDied: ({ message }) => fail({ code: 'worker-died', detail: message }),
  });
  const stop = (): void => {
    isOver = true;
    first?.close();
    first = null;
    worker.close();
  };
  const fail = (failure: PoseFailure): void => {
    stop();
    onFailure(failure);
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
    worker.post({ type: 'look', frames }, [...frames]);
  };
  preview.requestVideoFrameCallback(onFrame);
  return connection;
}

/** How long after a look the next may begin, seconds. */
function pauseS({ tookS, looks }: PreflightSight): number {
  return Math.max(LOOK_EVERY_S, tookS / (looks < FIRST_LOOKS ? SHARE_AT_FIRST : LARGEST_SHARE));
}

function createWorker(): Worker {
  return new Worker(new URL('../worker/preflight.worker.ts', import.meta.url), {
    type: 'module',
    name: 'preflight',
  });
}
