/**
 * The movie with a table of its picture track claiming so many frames: one run in `stts`, equal
 * sizes in `stsz`.
 */
export function claimFrames(
  movie: Uint8Array,
  table: 'stts' | 'stsz',
  frames: number,
): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(movie);
  const view = new DataView(bytes.buffer);
  const content = indexOfBox(bytes, table) + 4;
  // One entry of so many frames, or one size, a byte, for so many frames: the two tables look
  // alike.
  view.setUint32(content + 4, 1);
  view.setUint32(content + 8, frames);
  return bytes;
}

/** A part of a movie whose track run claims so many frames without a word on any of them. */
export function partClaiming(frames: number): Uint8Array<ArrayBuffer> {
  const trun = box('trun', numbers(0, frames));
  return box('moof', join(box('mfhd', numbers(0, 1)), box('traf', join(box('tfhd', numbers(0, 1)), trun))));
}

/** The movie with its first track so many times in its `moov`; what lies behind it moves on. */
export function repeatTrack(movie: Uint8Array, times: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(movie);
  const view = new DataView(bytes.buffer);
  const moov = indexOfBox(bytes, 'moov') - 4;
  const trak = indexOfBox(bytes, 'trak') - 4;
  const track = bytes.subarray(trak, trak + view.getUint32(trak));
  const more = times - 1;
  view.setUint32(moov, view.getUint32(moov) + more * track.length);
  const copies = Array.from({ length: more }, () => track);
  return join(bytes.subarray(0, trak), ...copies, bytes.subarray(trak));
}

/** So many boxes with nothing in them. */
export function emptyBoxes(count: number): Uint8Array<ArrayBuffer> {
  const one = box('free', new Uint8Array());
  const bytes = new Uint8Array(count * one.length);
  for (let at = 0; at < bytes.length; at += one.length) bytes.set(one, at);
  return bytes;
}

/** Where the four-letter name of a box stands. */
export function indexOfBox(bytes: Uint8Array, name: string): number {
  const letters = [...new TextEncoder().encode(name)];
  const at = bytes.findIndex((_, i) => letters.every((letter, j) => bytes[i + j] === letter));
  if (at < 0) throw new Error(`no ${name} box`);
  return at;
}

function box(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  return join(numbers(8 + content.length), new TextEncoder().encode(name), content);
}

function numbers(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 * values.length);
  values.forEach((value, index) => new DataView(bytes.buffer).setUint32(4 * index, value));
  return bytes;
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
