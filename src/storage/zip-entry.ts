import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { ShareError } from './share-error.ts';
import { readName, view, type ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Packed bytes read at a time: what a bomb could make of them still fits in memory. */
const PACKED_PIECE = 16 * 1024;
const STORED_PIECE = 1024 * 1024;

/** Called with the number of bytes just done. */
export interface ZipProgress {
  readonly signal: AbortSignal;
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** An entry and where in the file its packed bytes lie. */
export interface LocatedEntry extends ZipEntry {
  readonly start: number;
}

/**
 * Finds the bytes of all entries. Two entries never share bytes: that is how some bombs stay small.
 *
 * @throws ShareError where a local header contradicts the directory
 */
export async function locateEntries(file: Blob, entries: readonly ZipEntry[]): Promise<LocatedEntry[]> {
  const located: LocatedEntry[] = [];
  for (const entry of entries) {
    const header = await view(file, entry.offset, entry.offset + LOCAL_BYTES + entry.name.length);
    const isWhole = header.byteLength === LOCAL_BYTES + entry.name.length;
    if (!isWhole || header.getUint32(0, true) !== LOCAL_SIGNATURE) {
      throw new ShareError('corrupted', `${entry.name} has no header`);
    }
    if (header.getUint16(6, true) & 1) throw new ShareError('encrypted', `${entry.name} needs a password`);
    const nameBytes = header.getUint16(26, true);
    if (nameBytes !== entry.name.length || readName(header, LOCAL_BYTES, nameBytes) !== entry.name) {
      throw new ShareError('corrupted', `${entry.name} has two names`);
    }
    located.push({ ...entry, start: entry.offset + LOCAL_BYTES + nameBytes + header.getUint16(28, true) });
  }
  const inOrder = [...located].sort((a, b) => a.offset - b.offset);
  for (const [index, entry] of inOrder.entries()) {
    const end = inOrder[index + 1]?.offset ?? file.size;
    if (entry.start + entry.packedBytes > end) throw new ShareError('corrupted', `${entry.name} overlaps`);
  }
  return located;
}

/**
 * The bytes of an entry, unpacked piece by piece: never more than `mostBytes`, whatever it claims.
 *
 * @throws ShareError; the signal's reason
 */
export async function readEntry(
  file: Blob,
  entry: LocatedEntry,
  mostBytes: number,
  { signal, onBytes }: ZipProgress,
): Promise<ArrayBuffer> {
  if (entry.bytes > mostBytes) throw new ShareError('too-large', `${entry.name}: ${entry.bytes} bytes`);
  const result = new Uint8Array(entry.bytes);
  let filled = 0;
  const take = (piece: Uint8Array): void => {
    if (filled + piece.length > result.length) {
      throw new ShareError('expands-too-much', `${entry.name} holds more than it says`);
    }
    result.set(piece, filled);
    filled += piece.length;
  };
  const inflate = entry.method === 'deflated' ? new Inflate(take) : null;
  for (let at = 0; at < entry.packedBytes; at += PACKED_PIECE) {
    signal.throwIfAborted();
    const end = Math.min(entry.packedBytes, at + PACKED_PIECE);
    const packed = new Uint8Array((await view(file, entry.start + at, entry.start + end)).buffer);
    if (inflate) push(inflate, packed, end === entry.packedBytes, entry.name);
    else take(packed);
    onBytes?.(end - at);
  }
  if (filled !== result.length) throw new ShareError('corrupted', `${entry.name} is shorter than it says`);
  if (crc32(result) !== entry.crc) throw new ShareError('corrupted', `${entry.name} has changed`);
  return result.buffer;
}

function push(inflate: Inflate, packed: Uint8Array, isLast: boolean, name: string): void {
  try {
    inflate.push(packed, isLast);
  } catch (error) {
    if (error instanceof ShareError) throw error;
    throw new ShareError('corrupted', `${name}: ${String(error)}`, error);
  }
}

/**
 * A stored entry as a part of the file, not read into memory; its bytes are gone through once to
 * see that they are whole.
 *
 * @throws ShareError; the signal's reason
 */
export async function sliceEntry(
  file: Blob,
  entry: LocatedEntry,
  type: string,
  { signal, onBytes }: ZipProgress,
): Promise<Blob> {
  if (entry.method !== 'stored') throw new ShareError('unsupported-zip', `${entry.name} is packed`);
  let crc = 0;
  for (let at = 0; at < entry.bytes; at += STORED_PIECE) {
    signal.throwIfAborted();
    const end = Math.min(entry.bytes, at + STORED_PIECE);
    const piece = await view(file, entry.start + at, entry.start + end);
    crc = crc32(new Uint8Array(piece.buffer), crc);
    onBytes?.(end - at);
  }
  if (crc !== entry.crc) throw new ShareError('corrupted', `${entry.name} has changed`);
  return file.slice(entry.start, entry.start + entry.bytes, type);
}
