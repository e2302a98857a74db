import { readFile } from 'node:fs/promises';

import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';

/**
 * The first `seconds` of a video's picture as an MP4: packets are copied, nothing is encoded again.
 */
export async function cutClip(path: string, seconds: number): Promise<Buffer> {
  using input = new Input({ formats: ALL_FORMATS, source: new BufferSource(await readFile(path)) });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error(`${path} has no picture`);
  const codec = await track.getCodec();
  const decoderConfig = await track.getDecoderConfig();
  if (!codec || !decoderConfig) throw new Error(`${path}: its codec is unknown`);
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source);
  await output.start();
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (packet.timestamp >= seconds) continue;
    await source.add(packet, { decoderConfig });
  }
  await output.finalize();
  if (!output.target.buffer) throw new Error('nothing was written');
  return Buffer.from(output.target.buffer);
}
