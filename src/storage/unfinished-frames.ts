import * as v from 'valibot';
import type { FrameBatch } from '../core/pose/remaining-segments.ts';
import { LANDMARK_COUNT } from '../core/pose/landmark.ts';
import { DOTS_STRIDE, LANDMARK_STRIDE } from '../core/pose/pose-track.ts';

/** Key of a batch: session, index of the clip, first frame. */
export type FrameBatchKey = [id: string, clip: number, firstFrame: number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const BatchSchema = v.object({
  firstFrame: count,
  frames: count,
  landmarks: v.instance(Float32Array),
  dots: v.exactOptional(v.instance(Float32Array)),
});

/**
 * Checks stored batches of a clip of `frames` frames; one that does not fit is left out, and its
 * frames done again.
 */
export function parseFrameBatches(values: readonly unknown[], frames: number): FrameBatch[] {
  return values.flatMap((value) => {
    const { success, output } = v.safeParse(BatchSchema, value);
    if (!success) return [];
    const { landmarks, dots, frames: inBatch } = output;
    const isWhole =
      landmarks.length === inBatch * LANDMARK_COUNT * LANDMARK_STRIDE &&
      (dots === undefined || dots.length === inBatch * DOTS_STRIDE);
    return isWhole && output.firstFrame + output.frames <= frames ? [output] : [];
  });
}

/** All keys of one clip, or of all clips of a session. */
export function batchRange(id: string, clip?: number): IDBKeyRange {
  return clip === undefined
    ? IDBKeyRange.bound([id], [id, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
    : IDBKeyRange.bound([id, clip], [id, clip, Number.POSITIVE_INFINITY]);
}
