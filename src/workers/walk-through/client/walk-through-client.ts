import type { RecordFailureCode } from '../../../core/run/failure-codes.ts';
import { connectWorker } from '../../connection/client/connect-worker.ts';
import type { WalkThroughCommand, WalkThroughMessage } from '../protocol.ts';
import { supplyVoice, type VoiceSupply } from './voice-supply.ts';

/** Pictures on their way to the encoder; more would only pile up. */
const MOST_WAITING = 3;

/** What is to be written, and where. */
export interface WalkThroughRequest {
  readonly fileName: string;
  /** Pixels, even numbers. */
  readonly width: number;
  readonly height: number;
  /** The microphone; null: without voice. */
  readonly voice: MediaStreamTrack | null;
}

/** Why a recording ended by itself. `detail` is for "details" only. */
export interface WalkThroughFailure {
  readonly code: RecordFailureCode;
  readonly detail: string;
}

export interface WalkThroughHandlers {
  /** It can begin; whether the voice is recorded, which this browser may not be able to. */
  readonly onOpened: (hasVoice: boolean) => void;
  /** The file is whole; `blob` holds it where no file does. */
  readonly onFinished: (blob: Blob | null) => void;
  /** It ended by itself; what was recorded before is in the file, or in `blob`. */
  readonly onFailure: (failure: WalkThroughFailure, blob: Blob | null) => void;
}

/** A recording of pictures and a voice under way. */
export interface WalkThroughConnection {
  /** The encoder has enough to do: a picture more would wait. */
  readonly isBusy: boolean;
  /** The recording's clock runs from here, seconds. */
  go(atS: number): void;
  /** It stands still. */
  rest(): void;
  /** Takes a picture over; its time is that of the recording's clock. */
  add(frame: VideoFrame): void;
  finish(): void;
  close(): void;
}

/** Opens a file in a worker and writes pictures and a voice to it until it is finished. */
export function connectWalkThrough(
  { fileName, width, height, voice }: WalkThroughRequest,
  { onOpened, onFinished, onFailure }: WalkThroughHandlers,
): WalkThroughConnection {
  let waiting = 0;
  const worker = connectWorker<WalkThroughCommand, WalkThroughMessage>(createWorker, {
    onMessage(message) {
      switch (message.kind) {
        case 'opened':
          onOpened(message.hasVoice);
          return;
        case 'took':
          waiting--;
          return;
        case 'finished':
          onFinished(message.blob);
          return;
        case 'failed':
          onFailure({ code: message.code, detail: message.detail }, message.blob);
          return;
        default:
          message satisfies never;
      }
    },
    onDied: ({ message }) => onFailure({ code: 'recording-failed', detail: message }, null),
  });
  const supply: VoiceSupply | null =
    voice && supplyVoice(voice, (piece) => worker.post({ type: 'voice', piece }, [piece.samples.buffer]));
  const stream = supply?.stream ?? null;
  worker.post(
    { type: 'open', fileName, width, height, wantsVoice: voice !== null, voice: stream },
    stream ? [stream] : [],
  );
  return {
    get isBusy() {
      return waiting >= MOST_WAITING;
    },
    go: (atS) => worker.post({ type: 'go', atS }),
    rest: () => worker.post({ type: 'rest' }),
    add(frame) {
      waiting++;
      worker.post({ type: 'picture', frame }, [frame]);
    },
    finish: () => worker.post({ type: 'finish' }),
    close() {
      supply?.stop();
      worker.close();
    },
  };
}

function createWorker(): Worker {
  return new Worker(new URL('../worker/walk-through.worker.ts', import.meta.url), {
    type: 'module',
    name: 'walk-through',
  });
}
