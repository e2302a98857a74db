import type { View } from '../../../core/run/run-context.ts';
import type { LiveReading } from '../../../core/live/live-gait.ts';
import { supplyCamera } from '../../camera/client/camera-supply.ts';
import { hasHardwareGraphics } from '../../pose/client/has-graphics.ts';
import type { LiveCommand, LiveFrame, LiveGaitCommand, LiveGaitMessage, LiveMessage } from '../protocol.ts';
import type { Delegate, PoseFailure } from '../../pose/protocol.ts';

export interface LiveOptions {
  /** The user's word on where the camera stands; null lets the picture decide. */
  readonly view: View | null;
  readonly onReady: (delegate: Delegate) => void;
  readonly onFrame: (frame: LiveFrame) => void;
  readonly onReading: (reading: LiveReading) => void;
  readonly onFailure: (failure: PoseFailure) => void;
}

/** A live view at work in workers of its own. */
export interface LiveConnection {
  setView(view: View | null): void;
  stop(): void;
}

/**
 * Follows the runner before a camera until stopped: one worker finds the poses, another reads
 * landings and numbers from them. Failures come by `onFailure`, once, and nothing after them;
 * nothing is thrown.
 */
export function followCamera(
  track: MediaStreamTrack,
  preview: HTMLVideoElement,
  { view, onReady, onFrame, onReading, onFailure }: LiveOptions,
): LiveConnection {
  const poseWorker = new Worker(new URL('../worker/live.worker.ts', import.meta.url), {
    type: 'module',
    name: 'live',
  });
  const gaitWorker = new Worker(new URL('../worker/live-gait.worker.ts', import.meta.url), {
    type: 'module',
    name: 'live-gait',
  });
  const post = (command: LiveCommand, transfer: Transferable[] = []): void =>
    poseWorker.postMessage(command, transfer);
  const postToGait = (command: LiveGaitCommand, transfer: Transferable[] = []): void =>
    gaitWorker.postMessage(command, transfer);
  const supply = supplyCamera(track, preview, true, (frame) => post({ type: 'frame', frame }, [frame]));
  const stop = (): void => {
    supply.stop();
    poseWorker.terminate();
    gaitWorker.terminate();
  };
  const fail = (failure: PoseFailure): void => {
    stop();
    onFailure(failure);
  };
  for (const worker of [poseWorker, gaitWorker]) {
    worker.onerror = ({ message }) =>
      fail({ code: 'worker-died', detail: message || 'the worker could not be loaded' });
    worker.onmessageerror = () =>
      fail({ code: 'worker-died', detail: 'the worker sent what cannot be read' });
  }
  poseWorker.onmessage = ({ data }: MessageEvent<LiveMessage>) => {
    switch (data.kind) {
      case 'ready':
        onReady(data.delegate);
        return;
      case 'want-frame':
        supply.want();
        return;
      case 'pose':
        onFrame(data);
        return;
      case 'failed':
        fail(data.failure);
        return;
      default:
        data satisfies never;
    }
  };
  gaitWorker.onmessage = ({ data }: MessageEvent<LiveGaitMessage>) => {
    if (data.kind === 'reading') onReading(data.reading);
    else fail(data.failure);
  };
  const { stream } = supply;
  const delegate = hasHardwareGraphics() ? 'GPU' : 'CPU';
  const { port1, port2 } = new MessageChannel();
  post({ type: 'start', frames: stream, delegate, poses: port1 }, stream ? [port1, stream] : [port1]);
  postToGait({ type: 'start', poses: port2, view }, [port2]);
  return { setView: (chosen) => postToGait({ type: 'view', view: chosen }), stop };
}
