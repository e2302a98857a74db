import { LANDMARK_COUNT } from '../core/pose/landmark.ts';
import { hasPlausibleDots, hasPlausibleLandmarks } from '../core/pose/find-track-fault.ts';
import { DOTS_STRIDE, LANDMARK_STRIDE } from '../core/pose/pose-track.ts';
import type { FrameBatch } from '../core/pose/remaining-segments.ts';

const NUMBERS_PER_FRAME = LANDMARK_COUNT * LANDMARK_STRIDE;
const HEADER_BYTES = 8;
/** Set in the number of frames where dots follow the landmarks: no batch has so many frames. */
const HAS_DOTS = 0x8000_0000;

/**
 * Finished frames of a clip as bytes, batch after batch, little-endian: first frame and number of
 * frames (uint32 each), landmarks (float32 each, NaN = not seen), and the dots where the highest
 * bit of the number is set (float32 each, NaN = not found).
 */
export function encodeFrames(batches: readonly FrameBatch[]): Blob {
  return new Blob(
    batches.flatMap(({ firstFrame, frames, landmarks, dots }) => [
      Uint32Array.of(firstFrame, dots ? frames + HAS_DOTS : frames),
      new Float32Array(landmarks),
      ...(dots ? [new Float32Array(dots)] : []),
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
    const count = view.getUint32(at + 4, true);
    const hasDots = count >= HAS_DOTS;
    const frames = hasDots ? count - HAS_DOTS : count;
    const start = at + HEADER_BYTES;
    const middle = start + frames * NUMBERS_PER_FRAME * Float32Array.BYTES_PER_ELEMENT;
    const end = middle + (hasDots ? frames * DOTS_STRIDE * Float32Array.BYTES_PER_ELEMENT : 0);
    if (frames === 0 || end > bytes.byteLength) return null;
    const landmarks = new Float32Array(bytes.slice(start, middle));
    const dots = hasDots ? new Float32Array(bytes.slice(middle, end)) : undefined;
    if (!hasPlausibleLandmarks(landmarks) || (dots && !hasPlausibleDots(dots))) return null;
    batches.push({ firstFrame, frames, landmarks, ...(dots && { dots }) });
    at = end;
  }
  return batches;
}
