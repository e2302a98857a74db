import {
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  BufferTarget,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { MediaError } from './media-error.ts';
import type { OpenVideo } from './open-video.ts';
import { planCut, type PacketPlace, type Stretch } from './plan-cut.ts';

/** A part of a video: fewer pictures, each at the time it had. */
export interface CutVideo {
  readonly data: ArrayBuffer;
  readonly type: string;
  /**
   * The stretches whose pictures it has: those asked for, the first frame, and what had to be kept
   * to decode them.
   */
  readonly ranges: readonly Stretch[];
}

/**
 * Cuts stretches out of a video by copying its packets: nothing is encoded again, the sound is left
 * out, and every frame keeps its presentation time (counted from the first frame).
 *
 * @returns null where the file cannot be cut so
 * @throws MediaError `codec-unsupported`
 */
export async function cutVideo(
  { track, times }: OpenVideo,
  ranges: readonly Stretch[],
  onProgress: (share: number) => void,
): Promise<CutVideo | null> {
  const codec = await track.getCodec();
  const decoderConfig = await track.getDecoderConfig();
  if (!codec || !decoderConfig) throw new MediaError('codec-unsupported', 'the codec is not known');
  const sink = new EncodedPacketSink(track);
  const places: PacketPlace[] = [];
  for await (const packet of sink.packets(undefined, undefined, { metadataOnly: true })) {
    places.push({ timeS: packet.timestamp - times.originS, isKey: packet.type === 'key' });
  }
  const keep = planCut(places, ranges);
  if (!keep) return null;
  // WebM keeps times to the millisecond only; what MP4 can hold goes there.
  const format = codec === 'vp8' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: 'in-memory' });
  const output = new Output({ format, target: new BufferTarget() });
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, { rotation: await track.getRotation() });
  await output.start();
  let index = 0;
  for await (const packet of sink.packets()) {
    const timestamp = Math.max(0, packet.timestamp - times.originS);
    if (keep[index++]) await source.add(packet.clone({ timestamp }), { decoderConfig });
    if (index % 64 === 0) onProgress(index / places.length);
  }
  await output.finalize();
  if (!output.target.buffer) throw new MediaError('decode-failed', 'nothing was written');
  return {
    data: output.target.buffer,
    type: format.mimeType,
    ranges: keptRanges(places, keep, times.timesS),
  };
}

/** Runs of frames whose packets were kept. */
function keptRanges(
  places: readonly PacketPlace[],
  keep: readonly boolean[],
  timesS: Float64Array,
): Stretch[] {
  const kept = new Set(places.filter((_, index) => keep[index]).map(({ timeS }) => Math.round(timeS * 1e5)));
  const ranges: { startS: number; endS: number }[] = [];
  let open: { startS: number; endS: number } | null = null;
  for (const [frame, timeS] of timesS.entries()) {
    if (!kept.has(Math.round(timeS * 1e5))) {
      open = null;
      continue;
    }
    const endS = timesS[frame + 1] ?? timeS + (timeS - (timesS[frame - 1] ?? 0) || 1);
    if (open) open.endS = endS;
    else ranges.push((open = { startS: timeS, endS }));
  }
  return ranges;
}
