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

/**
 * Writes an MP4 of at least `leastBytes`: the demo run over and over, for `lengthS` seconds or a
 * little more, each picture filled up to the size that a high bit rate would give it. The filling
 * is what H.264 has for this (filler data, NAL unit type 12); decoders skip it.
 */
export async function writeLargeVideo(path: string, leastBytes: number, lengthS: number): Promise<void> {
  const demo = await readFile(join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4'));
  using input = new Input({ formats: ALL_FORMATS, source: new BufferSource(demo) });
  const track = await input.getPrimaryVideoTrack();
  const codec = await track?.getCodec();
  const decoderConfig = await track?.getDecoderConfig();
  if (!track || codec !== 'avc' || !decoderConfig) throw new Error('the demo clip is not H.264');
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
    output.addVideoTrack(source);
    await output.start();
    const packets = [];
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
    const repeats = Math.ceil(lengthS / durationS);
    const filler = fillerUnit(Math.ceil(leastBytes / (repeats * packets.length)));
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const packet of packets) {
        const data = new Uint8Array(packet.data.byteLength + filler.byteLength);
        data.set(packet.data);
        data.set(filler, packet.data.byteLength);
        const timestamp = packet.timestamp + repeat * durationS;
        await source.add(packet.clone({ data, timestamp }), { decoderConfig });
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
