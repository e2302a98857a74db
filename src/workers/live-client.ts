import type { View } from '../core/analysis/run-context.ts';
import { supplyCamera } from './camera-supply-client.ts';
import { hasHardwareGraphics } from './graphics-client.ts';
import type { LiveCommand, LiveFrame, LiveMessage } from './live-protocol.ts';
import type { Delegate, PoseFailure } from './pose-protocol.ts';

export interface LiveOptions {
  /** The user's word on where the camera stands; null lets the picture decide. */
  readonly view: View | null;
  readonly onReady: (delegate: Delegate) => void;
  readonly onFrame: (frame: LiveFrame) => void;
  readonly onFailure: (failure: PoseFailure) => void;
}

/** A live view at work in a worker of its own. */
export interface LiveConnection {
  setView(view: View | null): void;
  stop(): void;
}

/** Follows the runner before a camera until stopped. Failures come by `onFailure`; nothing is thrown. */
export function followCamera(
  track: MediaStreamTrack,
  preview: HTMLVideoElement,
  { view, onReady, onFrame, onFailure }: LiveOptions,
): LiveConnection {
  const worker = new Worker(new URL('./live.worker.ts', import.meta.url), { type: 'module', name: 'live' });
  const post = (command: LiveCommand, transfer: Transferable[] = []): void =>
    worker.postMessage(command, transfer);
  const supply = supplyCamera(track, preview, true, (frame) => post({ type: 'frame', frame }, [frame]));
  const stop = (): void => {
    supply.stop();
    worker.terminate();
  };
  const die = (detail: string): void => {
    stop();
    onFailure({ code: 'worker-died', detail });
  };
  worker.onerror = (event) => die(event.message || 'the worker could not be loaded');
  worker.onmessageerror = () => die('the worker sent what cannot be read');
  worker.onmessage = ({ data }: MessageEvent<LiveMessage>) => {
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
        stop();
        onFailure(data.failure);
        return;
      default:
        data satisfies never;
    }
  };
  const { stream } = supply;
  const delegate = hasHardwareGraphics() ? 'GPU' : 'CPU';
  post({ type: 'start', frames: stream, delegate, view }, stream ? [stream] : []);
  return { setView: (chosen) => post({ type: 'view', view: chosen }), stop };
}
