import { LANDMARK_COUNT } from '../core/pose/landmark.ts';
import { createPoseTrack, frameCount, LANDMARK_STRIDE, type PoseTrack } from '../core/pose/pose-track.ts';

/**
 * A pose track as bytes, every number as it is, so that a reopened run equals the one that was
 * saved to the last digit. Little-endian: `TLTRACK1`, frames (uint32), zero (uint32), width and
 * height (float64), times (float64 each), landmarks (float32 each, NaN = not seen).
 */
const MAGIC = 'TLTRACK1';
const HEADER_BYTES = 32;
const NUMBERS_PER_FRAME = LANDMARK_COUNT * LANDMARK_STRIDE;
const BYTES_PER_FRAME = Float64Array.BYTES_PER_ELEMENT + NUMBERS_PER_FRAME * Float32Array.BYTES_PER_ELEMENT;

/** Length of a track's file, bytes, by its number of frames. */
export function trackFileBytes(frames: number): number {
  return HEADER_BYTES + frames * BYTES_PER_FRAME;
}

/** The bytes of a track file. */
export function encodeTrack(track: PoseTrack): ArrayBuffer {
  const frames = frameCount(track);
  const buffer = new ArrayBuffer(trackFileBytes(frames));
  const view = new DataView(buffer);
  for (const [index, letter] of [...MAGIC].entries()) view.setUint8(index, letter.charCodeAt(0));
  view.setUint32(8, frames, true);
  view.setFloat64(16, track.width, true);
  view.setFloat64(24, track.height, true);
  new Float64Array(buffer, HEADER_BYTES, frames).set(track.timesS);
  new Float32Array(buffer, HEADER_BYTES + frames * 8, frames * NUMBERS_PER_FRAME).set(track.landmarks);
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
  if (magic !== MAGIC || buffer.byteLength !== trackFileBytes(frames)) return null;
  const width = view.getFloat64(16, true);
  const height = view.getFloat64(24, true);
  if (!(width > 0 && Number.isFinite(width) && height > 0 && Number.isFinite(height))) return null;
  const timesS = new Float64Array(buffer, HEADER_BYTES, frames);
  if (timesS.some((t, i) => !Number.isFinite(t) || (i > 0 && t <= (timesS[i - 1] ?? 0)))) return null;
  const track = createPoseTrack(width, height, timesS.slice());
  track.landmarks.set(new Float32Array(buffer, HEADER_BYTES + frames * 8, frames * NUMBERS_PER_FRAME));
  return track;
}
