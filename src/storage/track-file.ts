import { LANDMARK_COUNT } from '../core/pose/landmark.ts';
import {
  createPoseTrack,
  DOTS_STRIDE,
  frameCount,
  LANDMARK_STRIDE,
  type PoseTrack,
} from '../core/pose/pose-track.ts';

/**
 * A pose track as bytes, every number as it is, so that a reopened run equals the one that was
 * saved to the last digit. Little-endian: `TLTRACK1`, frames (uint32), 1 where dots follow and
 * else 0 (uint32), width and height (float64), times (float64 each), landmarks and then dots
 * (float32 each, NaN = not seen).
 */
const MAGIC = 'TLTRACK1';
const HEADER_BYTES = 32;
const NUMBERS_PER_FRAME = LANDMARK_COUNT * LANDMARK_STRIDE;
const BYTES_PER_FRAME = Float64Array.BYTES_PER_ELEMENT + NUMBERS_PER_FRAME * Float32Array.BYTES_PER_ELEMENT;

const DOTS_BYTES_PER_FRAME = DOTS_STRIDE * Float32Array.BYTES_PER_ELEMENT;

/** Length of a track's file, bytes, by its number of frames. */
export function trackFileBytes(frames: number, hasDots = false): number {
  return HEADER_BYTES + frames * (BYTES_PER_FRAME + (hasDots ? DOTS_BYTES_PER_FRAME : 0));
}

/** The bytes of a track file. */
export function encodeTrack(track: PoseTrack): ArrayBuffer {
  const frames = frameCount(track);
  const { dots } = track;
  const buffer = new ArrayBuffer(trackFileBytes(frames, dots !== undefined));
  const view = new DataView(buffer);
  for (const [index, letter] of [...MAGIC].entries()) view.setUint8(index, letter.charCodeAt(0));
  view.setUint32(8, frames, true);
  view.setUint32(12, dots ? 1 : 0, true);
  view.setFloat64(16, track.width, true);
  view.setFloat64(24, track.height, true);
  new Float64Array(buffer, HEADER_BYTES, frames).set(track.timesS);
  new Float32Array(buffer, HEADER_BYTES + frames * 8, frames * NUMBERS_PER_FRAME).set(track.landmarks);
  if (dots) new Float32Array(buffer, trackFileBytes(frames), frames * DOTS_STRIDE).set(dots);
  return buffer;
}

/**
 * Reads a track file, which is not trusted; null where it is no whole track: wrong length, sizes or
 * order of times.
 */
export function decodeTrack(buffer: ArrayBuffer): PoseTrack | null {
  if (buffer.byteLength < HEADER_BYTES) return null;
  const view = new DataView(buffer);
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, MAGIC.length));
  const frames = view.getUint32(8, true);
  const hasDots = view.getUint32(12, true) === 1;
  if (magic !== MAGIC || buffer.byteLength !== trackFileBytes(frames, hasDots)) return null;
  const width = view.getFloat64(16, true);
  const height = view.getFloat64(24, true);
  if (!(width > 0 && Number.isFinite(width) && height > 0 && Number.isFinite(height))) return null;
  const timesS = new Float64Array(buffer, HEADER_BYTES, frames);
  if (timesS.some((t, i) => !Number.isFinite(t) || (i > 0 && t <= (timesS[i - 1] ?? 0)))) return null;
  const track = createPoseTrack(width, height, timesS.slice());
  track.landmarks.set(new Float32Array(buffer, HEADER_BYTES + frames * 8, frames * NUMBERS_PER_FRAME));
  if (!hasDots) return track;
  return { ...track, dots: new Float32Array(buffer.slice(trackFileBytes(frames))) };
}
