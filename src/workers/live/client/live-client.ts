import type { View } from '../../../core/run/run-context.ts';
import type { LiveReading } from '../../../core/live/live-gait.ts';
import { supplyCamera } from '../../camera/client/camera-supply.ts';
import { connectWorker } from '../../connection/client/connect-worker.ts';
import { hasHardwareGraphics } from '../../pose/client/has-graphics.ts';
import type { LiveCommand, LiveFrame, LiveGaitCommand, LiveGaitMessage, LiveMessage } from '../protocol.ts';
import type { Delegate } from '../../../core/run/estimate-timing.ts';
import type { PoseFailure } from '../../pose/protocol.ts';

/** Where the camera stands, and who hears what is seen. */
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
  const onDied = ({ message }: Error): void => fail({ code: 'worker-died', detail: message });
  const poseWorker = connectWorker<LiveCommand, LiveMessage>(createPoseWorker, {
    onMessage(message) {
      switch (message.kind) {
        case 'ready':
          onReady(message.delegate);
          return;
        case 'want-frame':
          supply.want();
          return;
        case 'pose':
          onFrame(message);
          return;
        case 'failed':
          fail(message.failure);
          return;
        default:
          message satisfies never;
      }
    },
    onDied,
  });
  const gaitWorker = connectWorker<LiveGaitCommand, LiveGaitMessage>(createGaitWorker, {
    onMessage(message) {
      switch (message.kind) {
        case 'reading':
          onReading(message.reading);
          return;
        case 'failed':
          fail(message.failure);
          return;
        default:
          message satisfies never;
      }
    },
    onDied,
  });
  const supply = supplyCamera(track, preview, true, (frame) =>
    poseWorker.post({ type: 'frame', frame }, [frame]),
  );
  const stop = (): void => {
    supply.stop();
    poseWorker.close();
    gaitWorker.close();
  };
  const fail = (failure: PoseFailure): void => {
    stop();
    onFailure(failure);
  };
  const { stream } = supply;
  const delegate = hasHardwareGraphics() ? 'GPU' : 'CPU';
  const { port1, port2 } = new MessageChannel();
  poseWorker.post(
    { type: 'start', frames: stream, delegate, poses: port1 },
    stream ? [port1, stream] : [port1],
  );
  gaitWorker.post({ type: 'start', poses: port2, view }, [port2]);
  return { setView: (chosen) => gaitWorker.post({ type: 'view', view: chosen }), stop };
}

function createPoseWorker(): Worker {
  return new Worker(new URL('../worker/live.worker.ts', import.meta.url), { type: 'module', name: 'live' });
}

function createGaitWorker(): Worker {
  return new Worker(new URL('../worker/live-gait.worker.ts', import.meta.url), {
    type: 'module',
    name: 'live-gait',
  });
}
