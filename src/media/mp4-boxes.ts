/** Whether a file begins as an MP4 or QuickTime movie does. */
export async function isMovieFile(file: Blob): Promise<boolean> {
  const head = await readBytes(file, 4, 4);
  return (
    head !== null &&
    ['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide', 'moof', 'styp'].includes(nameAt(head, 0))
  );
}

/** A box of an MP4 or QuickTime file: a name, and content that may be boxes again. */
export interface Box {
  readonly type: string;
  /** Where its name stands, and the half-open span of its content, bytes. */
  readonly nameOffset: number;
  readonly start: number;
  readonly end: number;
}

/** The boxes directly inside of `parent`, in order; ends at the first that does not fit into it. */
export async function* children(file: Blob, parent: Pick<Box, 'start' | 'end'>): AsyncGenerator<Box> {
  let at = parent.start;
  while (at + 8 <= parent.end) {
    const head = await readBytes(file, at, Math.min(16, parent.end - at));
    if (!head) return;
    const short = head.getUint32(0);
    if (short === 1 && head.byteLength < 16) return;
    const size = short === 1 ? Number(head.getBigUint64(8)) : short === 0 ? parent.end - at : short;
    const header = short === 1 ? 16 : 8;
    if (size < header || at + size > parent.end) return;
    yield { type: nameAt(head, 4), nameOffset: at + 4, start: at + header, end: at + size };
    at += size;
  }
}

/** The first box of that type directly inside of `parent`; null without one. */
export async function child(
  file: Blob,
  parent: Pick<Box, 'start' | 'end'>,
  type: string,
): Promise<Box | null> {
  for await (const place of children(file, parent)) if (place.type === type) return place;
  return null;
}

/** The box at the end of a path of types, the first of each; null where one is missing. */
export async function descend(
  file: Blob,
  parent: Pick<Box, 'start' | 'end'>,
  path: readonly string[],
): Promise<Box | null> {
  let place: Pick<Box, 'start' | 'end'> | null = parent;
  let found: Box | null = null;
  for (const type of path) place = found = place && (await child(file, place, type));
  return found;
}

/** Some bytes of the file; null where it ends before. */
export async function readBytes(file: Blob, from: number, length: number): Promise<DataView | null> {
  const bytes = await file.slice(from, from + length).arrayBuffer();
  return bytes.byteLength === length ? new DataView(bytes) : null;
}

/** The four letters at a place, as boxes and handlers are named. */
export function nameAt(bytes: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(bytes.buffer, bytes.byteOffset + at, 4));
}
