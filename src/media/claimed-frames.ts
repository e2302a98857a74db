import { MediaError } from './media-error.ts';
import { children, child, descend, isMovieFile, nameAt, readBytes, type Box } from './mp4-boxes.ts';

/**
 * Cameras write one part a second; a file of more boxes than this is made to keep its reader busy.
 */
const MOST_BOXES = 200_000;
/** A phone writes up to a dozen tracks (picture, sound, position, depth). */
const MOST_TRACKS = 100;

/**
 * Looks at how many frames the tables of an MP4 or QuickTime file claim before anything is made of
 * them: a table of some bytes may claim thousands of millions, and whoever believes it fills the
 * memory. A frame has at least one byte. Files of other kinds pass.
 *
 * @throws MediaError `impossible-index` where more is claimed than the file has bytes, and where
 * there are more boxes or tracks than any camera writes.
 */
export async function checkClaimedFrames(file: Blob, signal?: AbortSignal): Promise<void> {
  if (!(await isMovieFile(file))) return;
  let boxes = 0;
  let framesInParts = 0;
  for await (const box of children(file, { start: 0, end: file.size })) {
    signal?.throwIfAborted();
    if (++boxes > MOST_BOXES) throw new MediaError('impossible-index', `more than ${MOST_BOXES} boxes`);
    if (box.type === 'moov') await checkTables(file, box);
    if (box.type === 'moof') framesInParts += await framesOfPart(file, box);
    check('trun', framesInParts, file);
  }
}

/** Only tracks of pictures: old sound formats rightly count more samples than they have bytes. */
async function checkTables(file: Blob, moov: Box): Promise<void> {
  let tracks = 0;
  for await (const trak of children(file, moov)) {
    if (trak.type !== 'trak') continue;
    if (++tracks > MOST_TRACKS) throw new MediaError('impossible-index', `more than ${MOST_TRACKS} tracks`);
    const mdia = await child(file, trak, 'mdia');
    const handler = mdia && (await child(file, mdia, 'hdlr'));
    const head = handler && (await readBytes(file, handler.start, 12));
    const table = mdia && (await descend(file, mdia, ['minf', 'stbl']));
    if (!table || !head || nameAt(head, 8) !== 'vide') continue;
    for await (const box of children(file, table)) {
      if (box.type === 'stts' || box.type === 'ctts') check(box.type, await framesOfRuns(file, box), file);
      if (box.type === 'stsz') check(box.type, await framesOfSizes(file, box), file);
    }
  }
}

/** What the entries of a table of runs add up to: each has a number of frames and a value. */
async function framesOfRuns(file: Blob, { start, end }: Box): Promise<number> {
  const table = await readBytes(file, start, end - start);
  if (!table || table.byteLength < 8) return 0;
  const entries = Math.min(table.getUint32(4), Math.floor((table.byteLength - 8) / 8));
  let frames = 0;
  for (let entry = 0; entry < entries; entry++) frames += table.getUint32(8 + 8 * entry);
  return frames;
}

async function framesOfSizes(file: Blob, { start }: Box): Promise<number> {
  const head = await readBytes(file, start, 12);
  return head ? head.getUint32(8) : 0;
}

/** The frames of one part of a file that was written part by part. */
async function framesOfPart(file: Blob, moof: Box): Promise<number> {
  let frames = 0;
  for await (const traf of children(file, moof)) {
    if (traf.type !== 'traf') continue;
    for await (const box of children(file, traf)) {
      const head = box.type === 'trun' ? await readBytes(file, box.start, 8) : null;
      if (head) frames += head.getUint32(4);
    }
  }
  return frames;
}

function check(table: string, claimed: number, file: Blob): void {
  if (claimed > file.size)
    throw new MediaError('impossible-index', `${table} claims ${claimed} in a file of ${file.size} bytes`);
}
