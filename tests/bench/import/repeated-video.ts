import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  ALL_FORMATS,
  BufferSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
} from 'mediabunny';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';

/** A video to be made from a shorter one. */
export interface RepeatedVideo {
  /** The clip that is played over and over, H.264. */
  readonly clip: string;
  readonly path: string;
  /** The length that the video has at least, seconds. */
  readonly lengthS: number;
  /** What the video's pictures take at least, bytes; left out: what they take in the clip. */
  readonly leastBytes?: number;
}

/** The demo run from the side. */
export const DEMO_SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');

/**
 * Writes an MP4 of a clip over and over, where wanted with each picture filled up to the size that
 * a high bit rate would give it. The filling is what H.264 has for this (filler data, NAL unit type
 * 12); decoders skip it.
 */
export async function writeRepeatedVideo({
  clip,
  path,
  lengthS,
  leastBytes = 0,
}: RepeatedVideo): Promise<void> {
  const data = await readFile(clip);
  using input = new Input({ formats: ALL_FORMATS, source: new BufferSource(data) });
  const track = await input.getPrimaryVideoTrack();
  const codec = await track?.getCodec();
  const decoderConfig = await track?.getDecoderConfig();
  if (!track || codec !== 'avc' || !decoderConfig) throw new Error(`${clip} is not H.264`);
  const durationS = await track.computeDuration();
  const file = await open(path, 'w');
  try {
    const target = new StreamTarget(
      new WritableStream<StreamTargetChunk>({
        async write({ data, position }) {
          await file.write(data, 0, data.byteLength, position);
        },
      }),
      { chunked: true },
    );
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target });
    const source = new EncodedVideoPacketSource(codec);
    output.addVideoTrack(source, { rotation: await track.getRotation() });
    await output.start();
    const packets = [];
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
    const repeats = Math.ceil(lengthS / durationS);
    const share = Math.ceil(leastBytes / (repeats * packets.length));
    const filler = share > 0 ? fillerUnit(share) : new Uint8Array();
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const packet of packets) {
        const filled = new Uint8Array(packet.data.byteLength + filler.byteLength);
        filled.set(packet.data);
        filled.set(filler, packet.data.byteLength);
        const timestamp = packet.timestamp + repeat * durationS;
        await source.add(packet.clone({ data: filled, timestamp }), { decoderConfig });
      }
    }
    await output.finalize();
  } finally {
    await file.close();
  }
}

/** One filler NAL unit of so many bytes, after its length as MP4 writes it. */
function fillerUnit(bytes: number): Uint8Array {
  const unit = new Uint8Array(4 + bytes).fill(0xff);
  new DataView(unit.buffer).setUint32(0, bytes);
  unit[4] = 12;
  unit[unit.length - 1] = 0x80;
  return unit;
}
