import { planEdits, type EditPlan, type UndoneEdits } from '../core/video/edit-list.ts';
import type { EditListBox } from './edit-list.ts';
import { undoneEditsBox } from './undone-edits.ts';

/**
 * The same file with an edit list that shows one stretch as it was recorded: no piece at another
 * speed, nothing joined on. Null where it does so already. Its bytes are those of the original but
 * for the list, which stays as long as it was, the names of the sound tracks, which would go on at
 * the other speeds, and a note at the end. Nothing is copied: a blob refers to the parts of
 * another.
 *
 * @param firstS where the recording's first picture lies on its own clock, seconds; `lastS` where
 * its last one ends
 */
export function undoEdits(
  file: Blob,
  list: EditListBox,
  { firstS, lastS }: { readonly firstS: number; readonly lastS: number },
): { readonly file: Blob; readonly undone: UndoneEdits } | null {
  const plan = planEdits(list.edits);
  if (!plan?.differs) return null;
  const undone: UndoneEdits = {
    speeds: plan.speeds,
    pieces: plan.pieces,
    startS: Math.max(0, plan.startS - firstS),
    endS: Math.min(plan.endS, lastS) - firstS,
  };
  const changes = [
    { offset: list.offset, bytes: oneEntry(list, plan, lastS) },
    ...list.soundTracks.map((offset) => ({ offset, bytes: ascii('free') })),
  ].sort((a, b) => a.offset - b.offset);
  const parts: BlobPart[] = [];
  let done = 0;
  for (const { offset, bytes } of changes) {
    parts.push(file.slice(done, offset), bytes);
    done = offset + bytes.length;
  }
  parts.push(file.slice(done), undoneEditsBox(undone));
  return { file: new Blob(parts, { type: file.type }), undone };
}

/** An `elst` with one entry, as long as the old one: behind it lies free space. */
function oneEntry(
  { size, version, movieScale, mediaScale }: EditListBox,
  { startS, endS }: EditPlan,
  lastS: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const entry = version === 1 ? 36 : 28;
  // Too little is left for a box of free space: then it belongs to the list.
  const length = size - entry < 8 ? size : entry;
  const duration = Math.ceil((Math.min(endS, lastS) - startS) * movieScale);
  const media = Math.round(startS * mediaScale);
  view.setUint32(0, length);
  bytes.set(ascii('elst'), 4);
  view.setUint8(8, version);
  view.setUint32(12, 1);
  if (version === 1) {
    view.setBigUint64(16, BigInt(duration));
    view.setBigInt64(24, BigInt(media));
  } else {
    view.setUint32(16, duration);
    view.setInt32(20, media);
  }
  view.setInt32(entry - 4, 65_536);
  if (size > length) {
    view.setUint32(length, size - length);
    bytes.set(ascii('free'), length + 4);
  }
  return bytes;
}

const ascii = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
