import type { RecordFailureCode } from '../../../core/run/failure-codes.ts';
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
  const worker = new Worker(new URL('../worker/record.worker.ts', import.meta.url), {
    type: 'module',
    name: 'record',
  });
  const post = (command: RecordCommand, transfer: Transferable[] = []): void =>
    worker.postMessage(command, transfer);
  const supply = supplyCamera(track, preview, false, (frame) => post({ type: 'frame', frame }, [frame]));
  const close = (): void => {
    supply.stop();
    worker.terminate();
  };
  const die = (detail: string): void => {
    close();
    onFailure({ code: 'recording-failed', detail, blob: null });
  };
  worker.onerror = (event) => die(event.message || 'the worker could not be loaded');
  worker.onmessageerror = () => die('the worker sent what cannot be read');
  worker.onmessage = ({ data }: MessageEvent<RecordMessage>) => {
    switch (data.kind) {
      case 'want-frame':
        supply.want();
        return;
      case 'delivery':
        onDelivery(data.delivery);
        return;
      case 'progress':
        onProgress(data.progress);
        return;
      case 'finished':
        onFinished(data);
        return;
      case 'failed':
        onFailure(data);
        return;
      default:
        data satisfies never;
    }
  };
  const { stream } = supply;
  post({ type: 'open', frames: stream }, stream ? [stream] : []);
  return {
    record: (fileName) => post({ type: 'record', fileName }),
    measureAnew: () => post({ type: 'measure-anew' }),
    finish: () => post({ type: 'finish' }),
    close,
  };
}
