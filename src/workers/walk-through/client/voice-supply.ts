import type { VoicePiece } from '../protocol.ts';

/** What TypeScript's library does not know yet (W3C mediacapture-transform). */
type TrackProcessor = new (init: { track: MediaStreamTrack }) => {
  readonly readable: ReadableStream<AudioData>;
};

/** Samples in a piece: a page may be busy for a third of a second before one is lost. */
const PIECE_SAMPLES = 16_384;

/** How a worker gets a microphone's sound. */
export interface VoiceSupply {
  /** To transfer to the worker; null where the browser has no such stream: pieces are sent. */
  readonly stream: ReadableStream<AudioData> | null;
  stop(): void;
}

/**
 * The sound of a microphone for a worker: the browser's own stream of it, else taken piece by piece
 * on the page's thread.
 *
 * @param send passes one piece on; not called where there is a stream
 */
export function supplyVoice(track: MediaStreamTrack, send: (piece: VoicePiece) => void): VoiceSupply {
  const Processor = (globalThis as { MediaStreamTrackProcessor?: TrackProcessor }).MediaStreamTrackProcessor;
  if (Processor) return { stream: new Processor({ track }).readable, stop: () => undefined };
  const context = new AudioContext();
  const source = context.createMediaStreamSource(new MediaStream([track]));
  // Deprecated, and the one way that every browser has without a script of its own.
  const processor = context.createScriptProcessor(PIECE_SAMPLES, 1, 1);
  processor.onaudioprocess = ({ inputBuffer }) =>
    send({ samples: inputBuffer.getChannelData(0).slice(), sampleRate: inputBuffer.sampleRate });
  source.connect(processor).connect(context.destination);
  return {
    stream: null,
    stop() {
      processor.onaudioprocess = null;
      void context.close();
    },
  };
}
