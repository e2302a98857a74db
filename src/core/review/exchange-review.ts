import { oppositeLandmark, oppositeSide, type Side } from '../pose/landmark.ts';
import type { ClipReview } from './clip-review.ts';
import type { RunEdits } from '../run/run-edits.ts';

/**
 * What people added to a clip, with left and right exchanged: whoever learns that a video is
 * mirrored meant the leg that was seen, not its name. Drawings have no side; texts stay as they
 * were written.
 */
export function exchangeReview(review: ClipReview): ClipReview {
  return {
    ...review,
    edits: exchangeEdits(review.edits),
    verdicts: review.verdicts.map((verdict) => ({
      ...verdict,
      about: verdict.about.replace(/-(left|right)$/, (_, side) => (side === 'left' ? '-right' : '-left')),
    })),
    notes: review.notes.map((note) => ({
      ...note,
      stride: note.stride && { ...note.stride, side: oppositeSide(note.stride.side) },
    })),
  };
}

/** The same corrections, each of the other side of the body. */
export function exchangeEdits(edits: RunEdits): RunEdits {
  return {
    ...edits,
    events: edits.events.map(otherSide),
    badStrides: edits.badStrides.map(otherSide),
    landmarks: edits.landmarks.map((edit) => ({ ...edit, landmark: oppositeLandmark(edit.landmark) })),
  };
}

function otherSide<Item extends { readonly side: Side }>(item: Item): Item {
  return { ...item, side: oppositeSide(item.side) };
}
