import {
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  WebMOutputFormat,
  type StreamTargetChunk,
} from 'mediabunny';
import { MediaError } from './media-error.ts';
import { MemoryPart, type PartDestination } from './memory-part.ts';
import type { OpenVideo } from './open-video.ts';
import { sourceTags } from './source-tags.ts';
import { undoneEditsBox } from './undone-edits.ts';

/** One stretch of a video as a file of its own; its clock starts at zero. */
export interface TrimmedVideo {
  readonly data: Blob;
  /**
   * Where it begins and ends in the original, seconds: at the key frame before the wish, and after
   * its last frame.
   */
  readonly startS: number;
  readonly endS: number;
}

/**
 * Takes one stretch out of a video by copying its packets, from the key frame before it on: nothing
 * is encoded again, only that stretch is read, the sound is left out. Rotation, mirroring, date,
 * capture rate, lens and undone edits are told as in the original. Suits files of any size: what
 * was read is written at once.
 *
 * @throws MediaError `codec-unsupported`, `decode-failed` where the stretch holds no frame; what
 * `destination` throws
 */
export async function trimVideo(
  { track, times, info }: OpenVideo,
  { startS, endS }: { readonly startS: number; readonly endS: number },
  onProgress: (share: number) => void,
  destination: PartDestination = new MemoryPart(),
): Promise<TrimmedVideo> {
  const codec = await track.getCodec();
  const decoderConfig = await track.getDecoderConfig();
  if (!codec || !decoderConfig) throw new MediaError('codec-unsupported', 'the codec is not known');
  const sink = new EncodedPacketSink(track);
  const before = await sink.getKeyPacket(times.originS + startS, { verifyKeyPackets: true });
  // What an edit list cuts off stays cut off: then the part begins at the next key frame.
  const isHidden = before && before.timestamp < times.originS - SLACK_S;
  const key = isHidden
    ? await sink.getNextKeyPacket(before, { verifyKeyPackets: true })
    : (before ?? (await sink.getFirstPacket()));
  if (!key || key.timestamp >= times.originS + endS)
    throw new MediaError('decode-failed', 'the stretch holds no frame');
  const fromS = key.timestamp;
  const toS = times.originS + endS;

  // MP4 cannot hold VP8. Its index comes last, so that nothing waits in memory for it.
  const format =
    codec === 'vp8'
      ? new WebMOutputFormat()
      : new Mp4OutputFormat({ fastStart: false, metadataFormat: 'mdta' });
  let sizeBytes = 0;
  const writable = new WritableStream<StreamTargetChunk>({
    write({ data, position }) {
      destination.write(data, position);
      sizeBytes = Math.max(sizeBytes, position + data.byteLength);
    },
  });
  const output = new Output({ format, target: new StreamTarget(writable) });
  const source = new EncodedVideoPacketSource(codec);
  const [rotation, flip] = await Promise.all([track.getRotation(), track.getFlip()]);
  output.addVideoTrack(source, { rotation, flip });
  output.setMetadataTags({ raw: await sourceTags(track.input, info.filmedMs) });
  await output.start();
  let lastS = fromS;
  for await (const packet of sink.packets(key)) {
    const { timestamp, duration, type } = packet;
    if (type === 'key' && timestamp >= toS) break;
    if (timestamp >= toS + MAX_REORDER_S) break;
    // Frames shown before their key frame lean on what was left out.
    if (timestamp < fromS) continue;
    await source.add(packet.clone({ timestamp: timestamp - fromS }), { decoderConfig });
    lastS = Math.max(lastS, timestamp + duration);
    onProgress(Math.min(1, (timestamp - fromS) / (toS - fromS)));
  }
  await output.finalize();
  if (info.undone && format instanceof Mp4OutputFormat)
    destination.write(undoneEditsBox(info.undone), sizeBytes);
  return {
    data: await destination.close(format.mimeType),
    startS: fromS - times.originS,
    endS: lastS - times.originS,
  };
}

/** Rounding of containers' clocks, seconds. */
const SLACK_S = 1e-5;
/** Frames stored ahead of earlier ones lie at most this far in front, seconds. */
const MAX_REORDER_S = 0.5;
