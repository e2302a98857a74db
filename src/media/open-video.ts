import {
  ALL_FORMATS,
  BlobSource,
  EncodedPacketSink,
  Input,
  UnsupportedInputFormatError,
  type InputVideoTrack,
} from 'mediabunny';
import { frameTimesFromPackets, type FrameTimes } from './frame-times.ts';
import { MediaError } from './media-error.ts';
import { readCaptureFps } from './read-capture-fps.ts';
import type { VideoInfo } from '../core/video/video-info.ts';

/** An opened video: what is known of it, its true frame times and the track to decode. Dispose it when done. */
export interface OpenVideo extends Disposable {
  readonly info: VideoInfo;
  readonly times: FrameTimes;
  readonly track: InputVideoTrack;
}

/**
 * Opens a video file: container, codec, rotation, and the presentation times of all frames (from the container's
 * index, without decoding). Whether this browser's WebCodecs can decode it is told in `info.decodePath`.
 *
 * @throws MediaError `empty-file`, `not-a-video`, `no-video-track`, `truncated-file`, `codec-unsupported`.
 */
export async function openVideo(file: Blob, name: string): Promise<OpenVideo> {
  if (file.size === 0) throw new MediaError('empty-file', 'the file has no bytes');
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    const track = await primaryVideoTrack(input);
    const times = await readFrameTimes(track);
    const captureFps = await readCaptureFps(input).catch(() => null);
    const info: VideoInfo = {
      name,
      sizeBytes: file.size,
      durationS: durationOf(times),
      width: await track.getDisplayWidth(),
      height: await track.getDisplayHeight(),
      rotation: await track.getRotation(),
      codec: (await track.getCodecParameterString()) ?? (await track.getCodec()) ?? 'unknown',
      frames: times.timesS.length,
      fps: times.fps,
      variableFrameRate: times.variableFrameRate,
      captureFps,
      decodePath: (await canDecode(track)) ? 'webcodecs' : 'video-element',
    };
    return { info, times, track, [Symbol.dispose]: () => input.dispose() };
  } catch (error) {
    input.dispose();
    throw error;
  }
}

async function primaryVideoTrack(input: Input): Promise<InputVideoTrack> {
  let track: InputVideoTrack | null;
  let otherTracks: number;
  try {
    track = await input.getPrimaryVideoTrack();
    otherTracks = (await input.getTracks()).length;
  } catch (error) {
    if (error instanceof UnsupportedInputFormatError) {
      throw new MediaError('not-a-video', 'no known container format', { cause: error });
    }
    // The container was recognised by its first bytes, then its structure broke off.
    throw new MediaError('truncated-file', String(error), { cause: error });
  }
  if (track) return track;
  if (otherTracks > 0) throw new MediaError('no-video-track', `${otherTracks} track(s), none is video`);
  throw new MediaError('truncated-file', 'the container lists no tracks (its index is missing)');
}

async function readFrameTimes(track: InputVideoTrack): Promise<FrameTimes> {
  const sink = new EncodedPacketSink(track);
  const packetTimes: number[] = [];
  for await (const packet of sink.packets(undefined, undefined, { metadataOnly: true })) {
    packetTimes.push(packet.timestamp);
  }
  const times = frameTimesFromPackets(packetTimes);
  if (times.timesS.length === 0) throw new MediaError('truncated-file', 'the video track has no frames');
  // The index may promise frames whose bytes are gone: ask for the last one.
  const last = await sink.getPacket(Infinity).catch(() => null);
  if (!last || last.byteLength === 0) throw new MediaError('truncated-file', 'the last frame is missing');
  return times;
}

async function canDecode(track: InputVideoTrack): Promise<boolean> {
  if (typeof VideoDecoder === 'undefined') return false;
  return track.canDecode().catch(() => false);
}

/** Presentation time of the last frame plus one median frame interval, seconds. */
function durationOf({ timesS, fps }: FrameTimes): number {
  return (timesS.at(-1) ?? 0) + (fps > 0 ? 1 / fps : 0);
}
