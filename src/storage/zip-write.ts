import { Deflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { ShareError } from './share-error.ts';
import { SHARE_LIMITS } from './share-limits.ts';
import type { ZipProgress } from './zip-entry.ts';

/** One file for a zip. What is compressed already (video, pictures) is stored as it is. */
export interface ZipSource {
  readonly name: string;
  readonly data: Blob;
  readonly compress: boolean;
}

const PIECE = 512 * 1024;
/** 1 January 1980: the same run gives the same bytes. */
const DATE = 0x0021;
const VERSION = 20;

interface Packed {
  readonly parts: readonly BlobPart[];
  readonly crc: number;
  readonly packedBytes: number;
}

/**
 * A plain zip file (PKWARE APPNOTE 6.3.3, no zip64). What is stored is referred to and not copied,
 * so that a long video costs no memory.
 *
 * @throws ShareError `too-large` above 4 GB, `cannot-read`; the signal's reason
 */
export async function writeZip(sources: readonly ZipSource[], progress: ZipProgress): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directoryBytes = 0;
  for (const source of sources) {
    const packed = await pack(source, progress);
    const local = header(source, packed, null);
    const entry = header(source, packed, offset);
    parts.push(local, ...packed.parts);
    directory.push(entry);
    directoryBytes += entry.byteLength;
    offset += local.byteLength + packed.packedBytes;
    if (offset > SHARE_LIMITS.fileBytes - 1024 * 1024) throw new ShareError('too-large', `${offset} bytes`);
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, sources.length, true);
  end.setUint16(10, sources.length, true);
  end.setUint32(12, directoryBytes, true);
  end.setUint32(16, offset, true);
  return new Blob([...parts, ...directory, end.buffer], { type: 'application/zip' });
}

async function pack({ data, compress }: ZipSource, { signal, onBytes }: ZipProgress): Promise<Packed> {
  const parts: BlobPart[] = [];
  let packedBytes = 0;
  let crc = 0;
  const deflate = new Deflate({ level: 6 }, (piece) => {
    parts.push(piece.slice());
    packedBytes += piece.length;
  });
  for (let at = 0; at < data.size || at === 0; at += PIECE) {
    signal.throwIfAborted();
    const end = Math.min(data.size, at + PIECE);
    const piece = await readPiece(data, at, end);
    crc = crc32(piece, crc);
    if (compress) deflate.push(piece, end === data.size);
    onBytes?.(end - at);
  }
  return compress ? { parts, crc, packedBytes } : { parts: [data], crc, packedBytes: data.size };
}

async function readPiece(data: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await data.slice(start, end).arrayBuffer());
  } catch (error) {
    // The file was moved or changed since it was opened.
    throw new ShareError('cannot-read', String(error), error);
  }
}

/** The local header of an entry, or, with the place of that, its entry in the directory. */
function header(source: ZipSource, packed: Packed, offset: number | null): ArrayBuffer {
  const inDirectory = offset !== null;
  const fixedBytes = inDirectory ? 46 : 30;
  const buffer = new ArrayBuffer(fixedBytes + source.name.length);
  const view = new DataView(buffer);
  view.setUint32(0, inDirectory ? 0x02014b50 : 0x04034b50, true);
  const shared = inDirectory ? 6 : 4;
  if (inDirectory) view.setUint16(4, VERSION, true);
  view.setUint16(shared, VERSION, true);
  view.setUint16(shared + 4, source.compress ? 8 : 0, true);
  view.setUint16(shared + 8, DATE, true);
  view.setUint32(shared + 10, packed.crc, true);
  view.setUint32(shared + 14, packed.packedBytes, true);
  view.setUint32(shared + 18, source.data.size, true);
  view.setUint16(shared + 22, source.name.length, true);
  if (inDirectory) view.setUint32(42, offset, true);
  for (let index = 0; index < source.name.length; index++) {
    view.setUint8(fixedBytes + index, source.name.charCodeAt(index));
  }
  return buffer;
}
