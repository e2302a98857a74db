import {
  ALL_FORMATS,
  BlobSource,
  EncodedPacketSink,
  Input,
  UnsupportedInputFormatError,
  type InputVideoTrack,
} from 'mediabunny';
import { checkClaimedFrames } from './claimed-frames.ts';
import { readEditList } from './edit-list.ts';
import { frameTimesFromPackets, type FrameTimes } from './frame-times.ts';
import { MediaError } from './media-error.ts';
import { readCaptureFps } from './read-capture-fps.ts';
import { readFilmedMs } from './read-filmed-ms.ts';
import { shownSpan, spanOf } from './track-clock.ts';
import { undoEdits } from './undo-edits.ts';
import { readUndoneEdits } from './undone-edits.ts';
import type { Edit } from '../core/video/edit-list.ts';
import type { VideoInfo } from '../core/video/video-info.ts';

/**
 * An opened video: what is known of it, its true frame times and the track to decode. Dispose it
 * when done.
 */
export interface OpenVideo extends Disposable {
  readonly info: VideoInfo;
  readonly times: FrameTimes;
  readonly track: InputVideoTrack;
  /**
   * The file as it plays what was recorded, where an edit list had to be undone; null where the
   * file does so itself.
   */
  readonly plain: Blob | null;
}

/**
 * More than four hours at 60 frames a second: nobody analyses that in one piece, and memory has an
 * end.
 */
const MOST_FRAMES = 1_000_000;
/** While a long index is read, `onRead` hears of it after so many frames. */
const FRAMES_PER_NEWS = 1000;

/** A stream's kind stands in its first page; pages of other streams may come before it. */
const THEORA_WITHIN_BYTES = 4096;

/** How a file is opened. */
export interface OpenOptions {
  /** Ends the reading with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called as the index is read, with the number of frames so far. */
  readonly onRead?: ((frames: number) => void) | undefined;
}

/**
 * Opens a video file: container, codec, rotation, and the presentation times of all frames (from
 * the container's index, without decoding). An edit list that changes the speed or joins pieces is
 * undone (`undo-edits.ts`). `info.decodePath` says whether this browser's WebCodecs can decode it.
 *
 * @throws MediaError `empty-file`, `not-a-video`, `no-video-track`, `truncated-file`,
 *   `codec-unsupported` (Theora),
 *   `impossible-index`, `too-many-frames`, `one-picture`; the signal's reason.
 */
export async function openVideo(file: Blob, name: string, options: OpenOptions = {}): Promise<OpenVideo> {
  if (file.size === 0) throw new MediaError('empty-file', 'the file has no bytes');
  await checkClaimedFrames(file, options.signal);
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    const track = await primaryVideoTrack(input, file);
    const packetTimesS = await readPacketTimes(track, file.size, options);
    const list = await readEditList(file, track.id);
    const undone = list && undoEdits(file, list, spanOf(packetTimesS, list.edits));
    if (undone) {
      input.dispose();
      return { ...(await openVideo(undone.file, name, options)), plain: undone.file };
    }
    const times = await frameTimes(track, packetTimesS, list?.edits ?? []);
    const undoneEdits = await readUndoneEdits(file);
    const captureFps = await readCaptureFps(input).catch(() => null);
    const filmedMs = await readFilmedMs(file, input).catch(() => null);
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
      ...(filmedMs !== null && { filmedMs }),
      ...(undoneEdits && { undone: undoneEdits }),
      decodePath: (await canDecode(track)) ? 'webcodecs' : 'video-element',
    };
    return { info, times, track, plain: null, [Symbol.dispose]: () => input.dispose() };
  } catch (error) {
    input.dispose();
    throw error;
  }
}

/** Whether an Ogg file's first stream is Theora, which no browser decodes any more. */
async function isTheora(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, THEORA_WITHIN_BYTES).arrayBuffer());
  const text = String.fromCharCode(...head);
  return text.startsWith('OggS') && text.includes('\x80theora');
}

async function primaryVideoTrack(input: Input, file: Blob): Promise<InputVideoTrack> {
  let track: InputVideoTrack | null;
  let otherTracks: number;
  try {
    track = await input.getPrimaryVideoTrack();
    otherTracks = (await input.getTracks()).length;
  } catch (error) {
    if (error instanceof UnsupportedInputFormatError) {
      throw new MediaError('not-a-video', 'no known container format', { cause: error });
    }
    if (await isTheora(file)) throw new MediaError('codec-unsupported', 'Theora in Ogg', { cause: error });
    // The container was recognised by its first bytes, then its structure broke off.
    throw new MediaError('truncated-file', String(error), { cause: error });
  }
  if (track) return track;
  if (otherTracks > 0) throw new MediaError('no-video-track', `${otherTracks} track(s), none is video`);
  if (await isTheora(file)) throw new MediaError('codec-unsupported', 'Theora in Ogg');
  throw new MediaError('truncated-file', 'the container lists no tracks (its index is missing)');
}

/**
 * Start of every frame in the order of storage, seconds. An index may claim any number of frames in
 * a few bytes, so it is believed only as far as the file has bytes for them.
 */
async function readPacketTimes(
  track: InputVideoTrack,
  fileBytes: number,
  { signal, onRead }: OpenOptions,
): Promise<readonly number[]> {
  const packetTimes: number[] = [];
  let bytes = 0;
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    packetTimes.push(packet.timestamp);
    bytes += packet.byteLength;
    if (!Number.isFinite(packet.timestamp))
      throw new MediaError('impossible-index', `frame ${packetTimes.length} has no time`);
    if (packetTimes.length > fileBytes)
      throw new MediaError('impossible-index', `more frames than the file has bytes, ${fileBytes}`);
    if (bytes > fileBytes)
      throw new MediaError('truncated-file', `frames of ${bytes} bytes and more in ${fileBytes}`);
    if (packetTimes.length > MOST_FRAMES)
      throw new MediaError('too-many-frames', `more than ${MOST_FRAMES} frames`);
    if (packetTimes.length % FRAMES_PER_NEWS === 0) {
      signal?.throwIfAborted();
      onRead?.(packetTimes.length);
    }
  }
  return packetTimes;
}

async function frameTimes(
  track: InputVideoTrack,
  packetTimesS: readonly number[],
  edits: readonly Edit[],
): Promise<FrameTimes> {
  const shown = frameTimesFromPackets(packetTimesS, shownSpan(edits));
  // A list that leaves nothing to see is a mistake in the file.
  const times =
    shown.timesS.length > 0
      ? shown
      : frameTimesFromPackets(packetTimesS, { startS: -Infinity, endS: Infinity });
  if (times.timesS.length === 0) throw new MediaError('truncated-file', 'the video track has no frames');
  // The index may promise frames whose bytes are gone: ask for the last one.
  const last = await new EncodedPacketSink(track).getPacket(Infinity).catch(() => null);
  if (!last || last.byteLength === 0) throw new MediaError('truncated-file', 'the last frame is missing');
  // Without a second frame there is no frame rate, and no movement.
  if (times.timesS.length < 2) throw new MediaError('one-picture', 'the video has one frame');
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
