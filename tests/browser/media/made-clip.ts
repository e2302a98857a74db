import {
  AudioSample,
  AudioSampleSource,
  BlobSource,
  BufferTarget,
  CanvasSource,
  EncodedPacketSink,
  type EncodedPacket,
  EncodedVideoPacketSource,
  ALL_FORMATS,
  Input,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
  type OutputFormat,
} from 'mediabunny';

export interface MadeClip {
  /** `fragmented`: an MP4 written piece by piece, as the camera screen does. */
  readonly container: 'mp4' | 'fragmented' | 'webm';
  readonly width: number;
  readonly height: number;
  /** Start of each frame, seconds. */
  readonly timesS: readonly number[];
  readonly rotation?: 0 | 90 | 180 | 270;
  /** Raw container tags, as `com.android.capture.fps`. */
  readonly tags?: Readonly<Record<string, string | Uint8Array>>;
  /** Bits per second; enough for plain shapes where it is left out. */
  readonly bitrate?: number;
  readonly draw: (context: OffscreenCanvasRenderingContext2D, frame: number) => void;
}

/** Encodes a clip of which every frame is known, in VP8, which every Chromium can write. */
export async function makeClip(clip: MadeClip): Promise<File> {
  const canvas = new OffscreenCanvas(clip.width, clip.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const target = new BufferTarget();
  const output = new Output({ format: formatOf(clip.container), target });
  const source = new CanvasSource(canvas, {
    codec: 'vp8',
    bitrate: clip.bitrate ?? 4e6,
    keyFrameInterval: 0.5,
  });
  output.addVideoTrack(source, { rotation: clip.rotation ?? 0 });
  if (clip.tags) output.setMetadataTags({ raw: { ...clip.tags } });
  await output.start();
  for (const [frame, timeS] of clip.timesS.entries()) {
    clip.draw(context, frame);
    const nextS = clip.timesS[frame + 1] ?? timeS + 1 / 30;
    await source.add(timeS, nextS - timeS);
  }
  await output.finalize();
  return asFile(target, `made.${clip.container}`);
}

/** A file with sound and no picture. */
export async function makeAudioOnly(): Promise<File> {
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new AudioSampleSource({ codec: 'opus', bitrate: 32_000 });
  output.addAudioTrack(source);
  await output.start();
  using sound = new AudioSample({
    data: new Float32Array(48_000),
    format: 'f32',
    numberOfChannels: 1,
    sampleRate: 48_000,
    timestamp: 0,
  });
  await source.add(sound);
  await output.finalize();
  return asFile(target, 'sound.webm');
}

/** The first frames of a real file, packets copied as they are. */
export function cutClip(file: Blob, frames: number): Promise<File> {
  return copyPackets(file, 'cut.mp4', async (sink, add) => {
    let count = 0;
    for await (const packet of sink.packets()) {
      if (count++ >= frames) break;
      await add(packet);
    }
  });
}

/** A real file played so many times over, packets copied as they are. */
export function repeatClip(file: Blob, times: number): Promise<File> {
  return copyPackets(file, 'repeated.mp4', async (sink, add, durationS) => {
    for (let time = 0; time < times; time++) {
      for await (const packet of sink.packets()) {
        await add(packet.clone({ timestamp: packet.timestamp + time * durationS }));
      }
    }
  });
}

/**
 * A real file that stays with the picture of its last key frame for so many seconds more, ten
 * frames in each; packets as they are.
 */
export function standStill(file: Blob, seconds: number): Promise<File> {
  return copyPackets(file, 'stands.mp4', async (sink, add, durationS) => {
    for await (const packet of sink.packets()) await add(packet);
    const still = await sink.getKeyPacket(durationS);
    if (!still) throw new Error('no key frame');
    for (let tenth = 0; tenth < seconds * 10; tenth++) {
      await add(still.clone({ timestamp: durationS + tenth / 10, duration: 0.1 }));
    }
  });
}

/** An MP4 of a real file's own packets, in whatever order and number `write` adds them. */
async function copyPackets(
  file: Blob,
  name: string,
  write: (
    sink: EncodedPacketSink,
    add: (packet: EncodedPacket) => Promise<void>,
    durationS: number,
  ) => Promise<void>,
): Promise<File> {
  using input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const decoderConfig = await track?.getDecoderConfig();
  const codec = await track?.getCodec();
  if (!track || !decoderConfig || !codec) throw new Error('no video track');
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, { rotation: await track.getRotation() });
  await output.start();
  const add = (packet: EncodedPacket): Promise<void> => source.add(packet, { decoderConfig });
  await write(new EncodedPacketSink(track), add, await track.computeDuration());
  await output.finalize();
  return asFile(target, name);
}

/** A committed demo clip. */
export async function demoClip(name: 'demo-side.mp4' | 'demo-rear.mp4'): Promise<File> {
  const response = await fetch(`/demo/${name}`);
  return new File([await response.arrayBuffer()], name);
}

/** Grey level that stands for a frame number: far enough apart to survive the codec. */
export function greyOf(frame: number): number {
  return 16 + ((frame * 24) % 220);
}

function formatOf(container: MadeClip['container']): OutputFormat {
  return container === 'webm'
    ? new WebMOutputFormat()
    : new Mp4OutputFormat({
        fastStart: container === 'mp4' ? 'in-memory' : 'fragmented',
        metadataFormat: 'mdta',
      });
}

function asFile(target: BufferTarget, name: string): File {
  if (!target.buffer) throw new Error('nothing was written');
  return new File([target.buffer], name);
}
