import {
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_VERY_HIGH,
  StreamTarget,
  VideoSample,
  VideoSampleSource,
  type VideoCodec,
} from 'mediabunny';
import { MediaError } from './media-error.ts';

/** Where the bytes go as they are made. `write` may throw, e.g. when the disk is full. */
export interface ByteSink {
  write(bytes: Uint8Array<ArrayBuffer>, position: number): void;
}

/**
 * In order of preference: hardware encodes H.264 on nearly all laptops, and everything plays it.
 */
const CODECS: readonly VideoCodec[] = ['avc', 'vp9', 'av1', 'vp8'];
/** A crash loses at most this much, seconds. */
const FRAGMENT_S = 1;

/**
 * A camera's frames as a fragmented MP4 that is whole after every fragment, with each frame at its
 * own capture time, to the microsecond; the first is at zero. Frames are closed here.
 */
export class CameraRecording {
  readonly #output: Output;
  readonly #source: VideoSampleSource;
  #originUs: number | null = null;
  #lastUs = 0;
  /** Bytes handed to the sink so far. */
  bytes = 0;
  /** Frames given to the encoder, and frames that came out of it. */
  framesIn = 0;
  framesOut = 0;

  private constructor(sink: ByteSink, codec: VideoCodec) {
    const writable = new WritableStream<{ data: Uint8Array<ArrayBuffer>; position: number }>({
      write: ({ data, position }) => {
        sink.write(data, position);
        this.bytes = Math.max(this.bytes, position + data.byteLength);
      },
    });
    this.#output = new Output({
      format: new Mp4OutputFormat({ fastStart: 'fragmented', minimumFragmentDuration: FRAGMENT_S }),
      target: new StreamTarget(writable),
    });
    this.#source = new VideoSampleSource({
      codec,
      quality: QUALITY_VERY_HIGH,
      keyFrameInterval: FRAGMENT_S,
      latencyMode: 'realtime',
      sizeChangeBehavior: 'contain',
      onEncodedPacket: () => void this.framesOut++,
    });
    this.#output.addVideoTrack(this.#source);
  }

  /** @throws MediaError `codec-unsupported` where this browser can encode nothing */
  static async start(sink: ByteSink, width: number, height: number): Promise<CameraRecording> {
    const codec = await getFirstEncodableVideoCodec([...CODECS], { width, height });
    if (!codec) throw new MediaError('codec-unsupported', `no encoder for ${width} × ${height}`);
    const recording = new CameraRecording(sink, codec);
    await recording.#output.start();
    return recording;
  }

  /** Seconds recorded. */
  get seconds(): number {
    return this.#originUs === null ? 0 : (this.#lastUs - this.#originUs) / 1e6;
  }

  /**
   * Takes a frame in and closes it; waits while the encoder has enough to do. Rejects with what the
   * sink threw.
   */
  async add(frame: VideoFrame): Promise<void> {
    using sample = new VideoSample(frame);
    if (this.#originUs !== null && frame.timestamp <= this.#lastUs) return;
    this.#originUs ??= frame.timestamp;
    this.#lastUs = frame.timestamp;
    sample.setTimestamp((frame.timestamp - this.#originUs) / 1e6);
    this.framesIn++;
    await this.#source.add(sample);
  }

  /** Writes what is left. */
  async finish(): Promise<void> {
    await this.#output.finalize();
  }

  /** Gives up; what the sink has is a whole file up to its last fragment. */
  async abandon(): Promise<void> {
    await this.#output.cancel().catch(() => undefined);
  }
}
