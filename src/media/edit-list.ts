import type { Edit } from '../core/video/edit-list.ts';

/** The edit list of a track in an MP4 or QuickTime file, and where in the file it stands. */
export interface EditListBox {
  readonly edits: readonly Edit[];
  /** Where the `elst` box begins and how long it is, bytes. */
  readonly offset: number;
  readonly size: number;
  readonly version: 0 | 1;
  /** Ticks per second of the list's durations, and of its media times. */
  readonly movieScale: number;
  readonly mediaScale: number;
  /** Where the names of the sound tracks' boxes stand, bytes. */
  readonly soundTracks: readonly number[];
}

/** Longer lists are no camera's and no phone editor's. */
const MOST_EDITS = 1000;

/**
 * Reads the edit list of a video track; null where there is none, or the file is no MP4 or
 * QuickTime movie. Only the headers of boxes and the list itself are read, whatever the size of the
 * file.
 */
export async function readEditList(file: Blob, trackId: number): Promise<EditListBox | null> {
  const head = await read(file, 4, 4);
  if (head && !['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide'].includes(name(head, 0))) return null;
  const moov = await child(file, { start: 0, end: file.size }, 'moov');
  const mvhd = moov && (await child(file, moov, 'mvhd'));
  if (!moov || !mvhd) return null;
  const movieScale = await readScale(file, mvhd);
  const soundTracks: number[] = [];
  let found: Omit<EditListBox, 'soundTracks' | 'movieScale'> | null = null;
  for await (const trak of children(file, moov)) {
    if (trak.type !== 'trak') continue;
    if ((await readHandler(file, trak)) === 'soun') soundTracks.push(trak.nameAt);
    else if ((await readTrackId(file, trak)) === trackId) found = await readList(file, trak, movieScale);
  }
  return found && { ...found, soundTracks, movieScale };
}

async function readList(
  file: Blob,
  trak: Place,
  movieScale: number,
): Promise<Omit<EditListBox, 'soundTracks' | 'movieScale'> | null> {
  const elst = await descend(file, trak, ['edts', 'elst']);
  const mdhd = await descend(file, trak, ['mdia', 'mdhd']);
  const bytes =
    elst &&
    elst.end - elst.start <= 16 + 20 * MOST_EDITS &&
    (await read(file, elst.start, elst.end - elst.start));
  if (!elst || !mdhd || !bytes) return null;
  const version = bytes.getUint8(0) === 1 ? 1 : 0;
  const mediaScale = await readScale(file, mdhd);
  const entry = version === 1 ? 20 : 12;
  const count = Math.min(bytes.getUint32(4), Math.floor((bytes.byteLength - 8) / entry));
  const edits = Array.from({ length: count }, (_, index): Edit => {
    const at = 8 + index * entry;
    const [duration, media] =
      version === 1
        ? [Number(bytes.getBigUint64(at)), Number(bytes.getBigInt64(at + 8))]
        : [bytes.getUint32(at), bytes.getInt32(at + 4)];
    return {
      durationS: duration / movieScale,
      mediaS: media < 0 ? null : media / mediaScale,
      rate: bytes.getInt32(at + entry - 4) / 65_536,
    };
  });
  const offset = elst.nameAt - 4;
  return { edits, offset, size: elst.end - offset, version, mediaScale };
}

interface Place {
  readonly type: string;
  /** Where its name stands, and the half-open span of its content, bytes. */
  readonly nameAt: number;
  readonly start: number;
  readonly end: number;
}

async function* children(file: Blob, parent: Pick<Place, 'start' | 'end'>): AsyncGenerator<Place> {
  let at = parent.start;
  while (at + 8 <= parent.end) {
    const head = await read(file, at, Math.min(16, parent.end - at));
    if (!head) return;
    const short = head.getUint32(0);
    if (short === 1 && head.byteLength < 16) return;
    const size = short === 1 ? Number(head.getBigUint64(8)) : short === 0 ? parent.end - at : short;
    const header = short === 1 ? 16 : 8;
    if (size < header || at + size > parent.end) return;
    yield { type: name(head, 4), nameAt: at + 4, start: at + header, end: at + size };
    at += size;
  }
}

async function child(file: Blob, parent: Pick<Place, 'start' | 'end'>, type: string): Promise<Place | null> {
  for await (const place of children(file, parent)) if (place.type === type) return place;
  return null;
}

async function descend(file: Blob, parent: Place, path: readonly string[]): Promise<Place | null> {
  let place: Place | null = parent;
  for (const type of path) place = place && (await child(file, place, type));
  return place;
}

/** Ticks per second in a `mvhd` or `mdhd`: behind creation and modification time. */
async function readScale(file: Blob, { start }: Place): Promise<number> {
  const bytes = await read(file, start, 24);
  return bytes ? bytes.getUint32(bytes.getUint8(0) === 1 ? 20 : 12) : Number.NaN;
}

async function readTrackId(file: Blob, trak: Place): Promise<number | null> {
  const tkhd = await child(file, trak, 'tkhd');
  const bytes = tkhd && (await read(file, tkhd.start, 24));
  return bytes ? bytes.getUint32(bytes.getUint8(0) === 1 ? 20 : 12) : null;
}

async function readHandler(file: Blob, trak: Place): Promise<string | null> {
  const hdlr = await descend(file, trak, ['mdia', 'hdlr']);
  const bytes = hdlr && (await read(file, hdlr.start, 12));
  return bytes ? name(bytes, 8) : null;
}

/** Some bytes of the file; null where it ends before. */
async function read(file: Blob, from: number, length: number): Promise<DataView | null> {
  const bytes = await file.slice(from, from + length).arrayBuffer();
  return bytes.byteLength === length ? new DataView(bytes) : null;
}

function name(bytes: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(bytes.buffer, bytes.byteOffset + at, 4));
}
