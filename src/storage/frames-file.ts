import { LANDMARK_COUNT } from '../core/pose/landmark.ts';
import { hasPlausibleLandmarks } from '../core/pose/find-track-fault.ts';
import { LANDMARK_STRIDE } from '../core/pose/pose-track.ts';
import type { FrameBatch } from '../core/pose/remaining-segments.ts';

const NUMBERS_PER_FRAME = LANDMARK_COUNT * LANDMARK_STRIDE;
const HEADER_BYTES = 8;

/**
 * Finished frames of a clip as bytes, batch after batch, little-endian: first frame and number of
 * frames (uint32 each), landmarks (float32 each, NaN = not seen).
 */
export function encodeFrames(batches: readonly FrameBatch[]): Blob {
  return new Blob(
    batches.flatMap(({ firstFrame, frames, landmarks }) => [
      Uint32Array.of(firstFrame, frames),
      new Float32Array(landmarks),
    ]),
  );
}

/**
 * The batches in such bytes, which are not trusted; null where they are none: cut off, or with
 * landmarks that no picture gives.
 */
export function decodeFrames(bytes: ArrayBuffer): FrameBatch[] | null {
  const batches: FrameBatch[] = [];
  const view = new DataView(bytes);
  for (let at = 0; at < bytes.byteLength;) {
    if (at + HEADER_BYTES > bytes.byteLength) return null;
    const firstFrame = view.getUint32(at, true);
    const frames = view.getUint32(at + 4, true);
    const start = at + HEADER_BYTES;
    const end = start + frames * NUMBERS_PER_FRAME * Float32Array.BYTES_PER_ELEMENT;
    if (frames === 0 || end > bytes.byteLength) return null;
    const landmarks = new Float32Array(bytes.slice(start, end));
    if (!hasPlausibleLandmarks(landmarks)) return null;
    batches.push({ firstFrame, frames, landmarks });
    at = end;
  }
  return batches;
}
