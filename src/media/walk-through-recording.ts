import {
  AudioSample,
  AudioSampleSource,
  getFirstEncodableAudioCodec,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  QUALITY_MEDIUM,
  StreamTarget,
  VideoSample,
  VideoSampleSource,
  type AudioCodec,
  type VideoCodec,
} from 'mediabunny';
import type { ByteSink } from './camera-recording.ts';
import { MediaError } from './media-error.ts';

/** In order of preference: what plays in most places first. */
const VIDEO_CODECS: readonly VideoCodec[] = ['avc', 'vp9', 'av1'];
const VOICE_CODECS: readonly AudioCodec[] = ['aac', 'opus'];
/** A crash loses at most this much, seconds. */
const FRAGMENT_S = 1;
/** A voice that falls this far behind the pictures has lost something on the way, seconds. */
const VOICE_SLACK_S = 0.25;

/** A piece of a voice, one channel, as the page takes it where there is no stream of it. */
interface VoicePiece {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly sampleRate: number;
}

function sampleOf({ samples, sampleRate }: VoicePiece): AudioSample {
  return new AudioSample({
    data: samples,
    format: 'f32-planar',
    numberOfChannels: 1,
    sampleRate,
    timestamp: 0,
  });
}

/**
 * Pictures and a voice as a fragmented MP4 that is whole after every fragment. Pictures carry their
 * own times; the voice takes the clock at which it arrives, and is followed by its own length from
 * then on. Frames and samples are closed here.
 */
export class WalkThroughRecording {
  readonly #output: Output;
  readonly #pictures: VideoSampleSource;
  readonly #voice: AudioSampleSource | null;
  /** Where the next sample of the voice goes, seconds; null: where the clock is. */
  #voiceAtS: number | null = null;
  #voiceEndS = 0;
  #pictureEndS = 0;

  private constructor(sink: ByteSink, video: VideoCodec, voice: AudioCodec | null) {
    const writable = new WritableStream<{ data: Uint8Array<ArrayBuffer>; position: number }>({
      write: ({ data, position }) => sink.write(data, position),
    });
    this.#output = new Output({
      format: new Mp4OutputFormat({ fastStart: 'fragmented', minimumFragmentDuration: FRAGMENT_S }),
      target: new StreamTarget(writable),
    });
    this.#pictures = new VideoSampleSource({
      codec: video,
      quality: QUALITY_HIGH,
      keyFrameInterval: FRAGMENT_S,
      latencyMode: 'realtime',
    });
    this.#output.addVideoTrack(this.#pictures);
    this.#voice = voice && new AudioSampleSource({ codec: voice, quality: QUALITY_MEDIUM });
    if (this.#voice) this.#output.addAudioTrack(this.#voice);
  }

  /**
   * @param wantsVoice whether a voice is to come; where no codec for it is found it goes without
   * @throws MediaError `codec-unsupported` where this browser can encode no picture of that size
   */
  static async start(
    sink: ByteSink,
    { width, height, wantsVoice }: { width: number; height: number; wantsVoice: boolean },
  ): Promise<WalkThroughRecording> {
    const video = await getFirstEncodableVideoCodec([...VIDEO_CODECS], { width, height });
    if (!video) throw new MediaError('codec-unsupported', `no encoder for ${width} × ${height}`);
    const voice = wantsVoice ? await getFirstEncodableAudioCodec([...VOICE_CODECS]) : null;
    const recording = new WalkThroughRecording(sink, video, voice);
    await recording.#output.start();
    return recording;
  }

  get hasVoice(): boolean {
    return this.#voice !== null;
  }

  /** Takes a picture in and closes it; one that is not later than the last is left out. */
  async addPicture(frame: VideoFrame): Promise<void> {
    using sample = new VideoSample(frame);
    const endS = sample.timestamp + sample.duration;
    if (endS <= this.#pictureEndS) return;
    this.#pictureEndS = endS;
    await this.#pictures.add(sample);
  }

  /**
   * Takes a piece of the voice in and closes it.
   *
   * @param clockS the recording's clock now, at the end of the piece
   */
  async addVoice(voice: AudioData | VoicePiece, clockS: number): Promise<void> {
    using piece = 'samples' in voice ? sampleOf(voice) : new AudioSample(voice);
    const atS = Math.max(this.#voiceEndS, clockS - piece.duration);
    if (this.#voiceAtS === null || atS - this.#voiceAtS > VOICE_SLACK_S) this.#voiceAtS = atS;
    piece.setTimestamp(this.#voiceAtS);
    this.#voiceAtS += piece.duration;
    this.#voiceEndS = this.#voiceAtS;
    await this.#voice?.add(piece);
  }

  /** The clock stands still; the voice that comes after takes it up again. */
  pauseVoice(): void {
    this.#voiceAtS = null;
  }

  /** No more voice will come; pictures go on. */
  endVoice(): void {
    this.#voice?.close();
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
