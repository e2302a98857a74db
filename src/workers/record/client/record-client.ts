import type { RecordFailureCode } from '../../../core/run/failure-codes.ts';
import { connectWorker } from '../../connection/client/connect-worker.ts';
import { supplyCamera } from '../../camera/client/camera-supply.ts';
import type { CameraDelivery, RecordCommand, RecordMessage, RecordProgress } from '../protocol.ts';

/** A recording that came to its end; `blob` holds it where no file does. */
export interface FinishedRecording {
  readonly progress: RecordProgress;
  readonly blob: Blob | null;
}

/** Why a recording ended by itself. */
export interface RecordFailure {
  readonly code: RecordFailureCode;
  readonly detail: string;
  /** What was recorded before, where no file holds it. */
  readonly blob: Blob | null;
}

export interface RecordHandlers {
  readonly onDelivery: (delivery: CameraDelivery) => void;
  readonly onProgress: (progress: RecordProgress) => void;
  readonly onFinished: (finished: FinishedRecording) => void;
  readonly onFailure: (failure: RecordFailure) => void;
}

/** A camera that is measured, and recorded when told to. */
export interface RecordConnection {
  record(fileName: string): void;
  /** The camera is in another mode: what was measured before does not count. */
  measureAnew(): void;
  finish(): void;
  close(): void;
}

/**
 * Measures a camera's frames in a worker from now on and writes them to a file between `record` and
 * `finish`.
 */
export function connectRecorder(
  track: MediaStreamTrack,
  preview: HTMLVideoElement,
  { onDelivery, onProgress, onFinished, onFailure }: RecordHandlers,
): RecordConnection {
  const worker = connectWorker<RecordCommand, RecordMessage>(createWorker, {
    onMessage(message) {
      switch (message.kind) {
        case 'want-frame':
          supply.want();
          return;
        case 'delivery':
          onDelivery(message.delivery);
          return;
        case 'progress':
          onProgress(message.progress);
          return;
        case 'finished':
          onFinished(message);
          return;
        case 'failed':
          onFailure(message);
          return;
        default:
          message satisfies never;
      }
    },
    onDied({ message }) {
      supply.stop();
      onFailure({ code: 'recording-failed', detail: message, blob: null });
    },
  });
  const supply = supplyCamera(track, preview, false, (frame) =>
    worker.post({ type: 'frame', frame }, [frame]),
  );
  const { stream } = supply;
  worker.post({ type: 'open', frames: stream }, stream ? [stream] : []);
  return {
    record: (fileName) => worker.post({ type: 'record', fileName }),
    measureAnew: () => worker.post({ type: 'measure-anew' }),
    finish: () => worker.post({ type: 'finish' }),
    close() {
      supply.stop();
      worker.close();
    },
  };
}

function createWorker(): Worker {
  return new Worker(new URL('../worker/record.worker.ts', import.meta.url), {
    type: 'module',
    name: 'record',
  });
}
