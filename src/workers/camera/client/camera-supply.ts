/**
 * Frames that may wait for a worker before the camera's are dropped: few, because cameras have few
 * buffers.
 */
const WAITING_FRAMES = 4;

/** What TypeScript's library does not know yet (W3C mediacapture-transform). */
type TrackProcessor = new (init: { track: MediaStreamTrack; maxBufferSize?: number }) => {
  readonly readable: ReadableStream<VideoFrame>;
};

/** How a worker gets a camera's frames. */
export interface CameraSupply {
  /**
   * To transfer to the worker; null where the browser has no such stream and frames are sent on
   * request.
   */
  readonly stream: ReadableStream<VideoFrame> | null;
  /** The worker asks for one more frame. */
  want(): void;
  stop(): void;
}

/**
 * Frames of a camera for a worker: the browser's own stream of them, else taken from the element
 * that shows the preview, one for every request.
 *
 * @param newestOnly true for a worker that skips frames: none waits for it
 * @param send passes one frame on, which the receiver closes
 */
export function supplyCamera(
  track: MediaStreamTrack,
  preview: HTMLVideoElement,
  newestOnly: boolean,
  send: (frame: VideoFrame) => void,
): CameraSupply {
  const Processor = (globalThis as { MediaStreamTrackProcessor?: TrackProcessor }).MediaStreamTrackProcessor;
  if (Processor) {
    const { readable } = new Processor({ track, maxBufferSize: newestOnly ? 1 : WAITING_FRAMES });
    return { stream: readable, want: () => undefined, stop: () => undefined };
  }
  let wanted = 0;
  let isOver = false;
  const onFrame = (_now: number, { mediaTime }: VideoFrameCallbackMetadata): void => {
    if (isOver) return;
    preview.requestVideoFrameCallback(onFrame);
    if (wanted === 0) return;
    wanted--;
    send(new VideoFrame(preview, { timestamp: Math.round(mediaTime * 1e6) }));
  };
  preview.requestVideoFrameCallback(onFrame);
  return {
    stream: null,
    want: () => void wanted++,
    stop: () => void (isOver = true),
  };
}
