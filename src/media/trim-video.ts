import {
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  WebMOutputFormat,
  type OutputFormat,
  type StreamTargetChunk,
  type VideoCodec,
} from 'mediabunny';
import { MediaError } from './media-error.ts';
import type { OpenVideo } from './open-video.ts';
import { sourceTags } from './source-tags.ts';
import { undoneEditsBox } from './undone-edits.ts';

/** One stretch of a video as a file of its own; its clock starts at zero. */
export interface TrimmedVideo {
  readonly data: Blob;
  /** Where it begins and ends in the original, seconds: at the key frame before the wish, and after its last frame. */
  readonly startS: number;
  readonly endS: number;
}

/**
 * Takes one stretch out of a video by copying its packets, from the key frame before it on: nothing is encoded again, only that
 * stretch is read, the sound is left out. Rotation, mirroring, capture rate, lens and undone edits are told as in the original. Suits files of any size: what is written leaves memory piece by piece.
 *
 * @throws MediaError `codec-unsupported`, `decode-failed` where the stretch holds no frame
 */
export async function trimVideo(
  { track, times, info }: OpenVideo,
  { startS, endS }: { readonly startS: number; readonly endS: number },
  onProgress: (share: number) => void,
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

  const { output, format, data } = createOutput(codec);
  const source = new EncodedVideoPacketSource(codec);
  const [rotation, flip] = await Promise.all([track.getRotation(), track.getFlip()]);
  output.addVideoTrack(source, { rotation, flip });
  output.setMetadataTags({ raw: await sourceTags(track.input) });
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
  const note = info.undone && format instanceof Mp4OutputFormat ? [undoneEditsBox(info.undone)] : [];
  return {
    data: new Blob([...data(), ...note], { type: format.mimeType }),
    startS: fromS - times.originS,
    endS: lastS - times.originS,
  };
}

/** Rounding of containers' clocks, seconds. */
const SLACK_S = 1e-5;
/** Frames stored ahead of earlier ones lie at most this far in front, seconds. */
const MAX_REORDER_S = 0.5;

interface TrimOutput {
  readonly output: Output;
  readonly format: OutputFormat;
  /** What was written, once the output is finalised. */
  readonly data: () => BlobPart[];
}

function createOutput(codec: VideoCodec): TrimOutput {
  if (codec === 'vp8') {
    // MP4 cannot hold it, and WebM goes back to fill in its index: it is written in memory.
    const target = new BufferTarget();
    const format = new WebMOutputFormat();
    return { output: new Output({ format, target }), format, data: () => [target.buffer ?? ''] };
  }
  const parts: Blob[] = [];
  const format = new Mp4OutputFormat({ fastStart: 'fragmented', metadataFormat: 'mdta' });
  const target = new StreamTarget(
    new WritableStream<StreamTargetChunk>({
      // A blob of its own per piece: the browser moves blobs to disk.
      write: ({ data }) => void parts.push(new Blob([new Uint8Array(data)])),
    }),
  );
  return { output: new Output({ format, target }), format, data: () => parts };
}
