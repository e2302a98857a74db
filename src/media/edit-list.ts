import type { Edit } from '../core/video/edit-list.ts';
import { child, children, descend, isMovieFile, nameAt, readBytes, type Box } from './mp4-boxes.ts';

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
  if (!(await isMovieFile(file))) return null;
  const moov = await child(file, { start: 0, end: file.size }, 'moov');
  const mvhd = moov && (await child(file, moov, 'mvhd'));
  if (!moov || !mvhd) return null;
  const movieScale = await readScale(file, mvhd);
  const soundTracks: number[] = [];
  let found: Omit<EditListBox, 'soundTracks' | 'movieScale'> | null = null;
  for await (const trak of children(file, moov)) {
    if (trak.type !== 'trak') continue;
    if ((await readHandler(file, trak)) === 'soun') soundTracks.push(trak.nameOffset);
    else if ((await readTrackId(file, trak)) === trackId) found = await readList(file, trak, movieScale);
  }
  return found && { ...found, soundTracks, movieScale };
}

async function readList(
  file: Blob,
  trak: Box,
  movieScale: number,
): Promise<Omit<EditListBox, 'soundTracks' | 'movieScale'> | null> {
  const elst = await descend(file, trak, ['edts', 'elst']);
  const mdhd = await descend(file, trak, ['mdia', 'mdhd']);
  const bytes =
    elst &&
    elst.end - elst.start <= 16 + 20 * MOST_EDITS &&
    (await readBytes(file, elst.start, elst.end - elst.start));
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
  const offset = elst.nameOffset - 4;
  return { edits, offset, size: elst.end - offset, version, mediaScale };
}

/** Ticks per second in a `mvhd` or `mdhd`: behind creation and modification time. */
async function readScale(file: Blob, { start }: Box): Promise<number> {
  const bytes = await readBytes(file, start, 24);
  return bytes ? bytes.getUint32(bytes.getUint8(0) === 1 ? 20 : 12) : Number.NaN;
}

async function readTrackId(file: Blob, trak: Box): Promise<number | null> {
  const tkhd = await child(file, trak, 'tkhd');
  const bytes = tkhd && (await readBytes(file, tkhd.start, 24));
  return bytes ? bytes.getUint32(bytes.getUint8(0) === 1 ? 20 : 12) : null;
}

async function readHandler(file: Blob, trak: Box): Promise<string | null> {
  const hdlr = await descend(file, trak, ['mdia', 'hdlr']);
  const bytes = hdlr && (await readBytes(file, hdlr.start, 12));
  return bytes ? nameAt(bytes, 8) : null;
}
