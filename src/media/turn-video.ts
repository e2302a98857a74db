import { child, children, descend, isMovieFile, readBytes, nameAt, type Box } from './mp4-boxes.ts';

/** How far clockwise a picture is turned, degrees. */
export type Turn = 90 | 180 | 270;

/**
 * The same MP4 or QuickTime file with its picture turned clockwise, on top of how it is turned
 * already: only the nine numbers of the video tracks' matrices change, so that every player shows
 * it so, and no frame is encoded again. Nothing is copied: a blob refers to the parts of another.
 * Null for other containers, which have no such numbers.
 */
export async function turnVideo(file: Blob, degrees: Turn): Promise<Blob | null> {
  if (!(await isMovieFile(file))) return null;
  const moov = await child(file, { start: 0, end: file.size }, 'moov');
  if (!moov) return null;
  const changes: { offset: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for await (const trak of children(file, moov)) {
    if (trak.type !== 'trak' || !(await isVideo(file, trak))) continue;
    const header = await child(file, trak, 'tkhd');
    const version = header && (await readBytes(file, header.start, 1));
    if (!header || !version) continue;
    // Version 1 has times of 64 bits.
    const offset = header.start + (version.getUint8(0) === 1 ? 52 : 40);
    const old = await readBytes(file, offset, MATRIX_BYTES + SIZE_BYTES);
    if (old) changes.push({ offset, bytes: turnedMatrix(old, degrees) });
  }
  if (changes.length === 0) return null;
  const parts: BlobPart[] = [];
  let done = 0;
  for (const { offset, bytes } of changes) {
    parts.push(file.slice(done, offset), bytes);
    done = offset + bytes.length;
  }
  parts.push(file.slice(done));
  return new Blob(parts, { type: file.type });
}

/** Nine numbers, and the width and height that follow them. */
const MATRIX_BYTES = 36;
const SIZE_BYTES = 8;
const ONE = 0x1_0000;

async function isVideo(file: Blob, trak: Box): Promise<boolean> {
  const handler = await descend(file, trak, ['mdia', 'hdlr']);
  const type = handler && (await readBytes(file, handler.start + 8, 4));
  return type !== null && nameAt(type, 0) === 'vide';
}

/**
 * The matrix [a b u; c d v; x y w] (a point is a row in front of it) followed by the turn, and
 * moved back to where the picture's corner is the origin.
 */
function turnedMatrix(old: DataView, degrees: Turn): Uint8Array<ArrayBuffer> {
  const at = (index: number): number => old.getInt32(4 * index) / ONE;
  const [cos, sin] = degrees === 180 ? [-1, 0] : [0, degrees === 90 ? 1 : -1];
  const turn = (x: number, y: number): readonly [number, number] => [cos * x - sin * y, sin * x + cos * y];
  const [a, b] = turn(at(0), at(1));
  const [c, d] = turn(at(3), at(4));
  const [width, height] = [at(9), at(10)];
  const moved = (along: number, down: number): number =>
    -Math.min(0, along * width, down * height, along * width + down * height);
  const bytes = new Uint8Array(MATRIX_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [a, b, 0, c, d, 0, moved(a, c), moved(b, d)].entries()) {
    view.setInt32(4 * index, Math.round(value * ONE));
  }
  view.setInt32(32, 0x4000_0000);
  return bytes;
}
