import { ShareError } from './share-error.ts';
import { SHARE_LIMITS } from './share-limits.ts';

/** Where one entry's bytes lie in a zip file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Place of its local header. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const LONGEST_NAME = 100;

/**
 * Reads the directory of a zip file, which is not trusted: plain zip only, one disk, neither
 * encrypted nor zip64, nothing after its end. Names are not looked at.
 *
 * @throws ShareError
 */
export async function readZipDirectory(
  file: Blob,
  mostEntries: number = SHARE_LIMITS.entries,
): Promise<ZipEntry[]> {
  if (file.size === 0) throw new ShareError('empty-file', '0 bytes');
  const start = await view(file, 0, 4);
  if (start.byteLength < 4 || start.getUint32(0, true) !== 0x04034b50) {
    throw new ShareError('not-a-share-file', 'does not begin like a zip file');
  }
  if (file.size > SHARE_LIMITS.fileBytes) throw new ShareError('too-large', `${file.size} bytes`);
  const { entries, offset, bytes } = await readEnd(file);
  if (entries > mostEntries) throw new ShareError('too-large', `${entries} entries`);
  const directory = await view(file, offset, offset + bytes);
  const read: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < entries; index++) {
    const { entry, length } = readEntry(directory, at);
    read.push(entry);
    at += length;
  }
  if (at !== bytes) throw new ShareError('corrupted', 'the directory is longer than its entries');
  return read;
}

async function readEnd(file: Blob): Promise<{ entries: number; offset: number; bytes: number }> {
  const from = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT - ZIP64_LOCATOR_BYTES);
  const tail = await view(file, from, file.size);
  let at = tail.byteLength - END_BYTES;
  while (at >= 0 && !isEnd(tail, at)) at--;
  if (at < 0) throw new ShareError('truncated', 'the directory at its end is missing');
  const locator = at - ZIP64_LOCATOR_BYTES;
  if (locator >= 0 && tail.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    throw new ShareError('unsupported-zip', 'zip64');
  }
  const entries = tail.getUint16(at + 10, true);
  const bytes = tail.getUint32(at + 12, true);
  const offset = tail.getUint32(at + 16, true);
  if (tail.getUint32(at + 4, true) !== 0 || tail.getUint16(at + 8, true) !== entries) {
    throw new ShareError('unsupported-zip', 'spread over several files');
  }
  if (offset + bytes !== from + at) throw new ShareError('corrupted', 'the directory is not at its end');
  return { entries, offset, bytes };
}

/** The end's own comment reaches exactly to the end of the file. */
function isEnd(tail: DataView, at: number): boolean {
  return (
    tail.getUint32(at, true) === END_SIGNATURE &&
    at + END_BYTES + tail.getUint16(at + 20, true) === tail.byteLength
  );
}

function readEntry(directory: DataView, at: number): { entry: ZipEntry; length: number } {
  if (at + ENTRY_BYTES > directory.byteLength || directory.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new ShareError('corrupted', 'an entry of the directory is cut off');
  }
  const flags = directory.getUint16(at + 8, true);
  const method = directory.getUint16(at + 10, true);
  const packedBytes = directory.getUint32(at + 20, true);
  const bytes = directory.getUint32(at + 24, true);
  const nameBytes = directory.getUint16(at + 28, true);
  const length =
    ENTRY_BYTES + nameBytes + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  const offset = directory.getUint32(at + 42, true);
  // Bit 0: encrypted; bit 6: strongly; bit 13: its directory, too.
  if (flags & 0b10_0000_0100_0001) throw new ShareError('encrypted', 'an entry needs a password');
  if (method !== 0 && method !== 8) throw new ShareError('unsupported-zip', `packing method ${method}`);
  if ([packedBytes, bytes, offset].includes(0xffffffff)) throw new ShareError('unsupported-zip', 'zip64');
  if (method === 0 && packedBytes !== bytes) throw new ShareError('corrupted', 'two sizes for one entry');
  if (at + length > directory.byteLength || nameBytes > LONGEST_NAME) {
    throw new ShareError('corrupted', 'the name of an entry is cut off');
  }
  const name = readName(directory, at + ENTRY_BYTES, nameBytes);
  const crc = directory.getUint32(at + 16, true);
  const entry = {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    crc,
    packedBytes,
    bytes,
    offset,
  } as const;
  return { entry, length };
}

/**
 * One character a byte: names that we write are plain ASCII, and any other is refused by its name.
 */
export function readName(bytes: DataView, at: number, length: number): string {
  return String.fromCharCode(...new Uint8Array(bytes.buffer, bytes.byteOffset + at, length));
}

/**
 * Bytes [start, end) of a file; fewer where it ends before.
 *
 * @throws ShareError `cannot-read`
 */
export async function view(file: Blob, start: number, end: number): Promise<DataView> {
  try {
    return new DataView(await file.slice(start, end).arrayBuffer());
  } catch (error) {
    throw new ShareError('cannot-read', String(error), error);
  }
}
