import type { UndoneEdits } from '../core/video/edit-list.ts';

/** Marks our box among the `uuid` boxes that anybody may add to an MP4 or QuickTime file. */
const MARK = [0x9c, 0x1e, 0x4d, 0x0a, 0x54, 0x72, 0x65, 0x61, 0x64, 0x6c, 0x65, 0x6e, 0x73, 0x45, 0x64, 0x6c];
/** Header, mark, flags, pieces, and two times. */
const SIZE = 8 + 16 + 4 + 4 + 8 + 8;

/** A box for the end of a file that says what was undone in it; players pass over it. */
export function undoneEditsBox({ speeds, pieces, startS, endS }: UndoneEdits): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, SIZE);
  bytes.set(
    Array.from('uuid', (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(MARK, 8);
  view.setUint32(24, speeds ? 1 : 0);
  view.setUint32(28, pieces);
  view.setFloat64(32, startS);
  view.setFloat64(40, endS);
  return bytes;
}

/** What was undone in a file when it came in; null in any other. */
export async function readUndoneEdits(file: Blob): Promise<UndoneEdits | null> {
  if (file.size < SIZE) return null;
  const view = new DataView(await file.slice(file.size - SIZE).arrayBuffer());
  if (view.getUint32(0) !== SIZE || MARK.some((byte, index) => view.getUint8(8 + index) !== byte))
    return null;
  const [pieces, startS, endS] = [view.getUint32(28), view.getFloat64(32), view.getFloat64(40)];
  if (!(pieces >= 1 && startS >= 0 && endS > startS && endS < 1e6)) return null;
  return { speeds: view.getUint32(24) === 1, pieces, startS, endS };
}
