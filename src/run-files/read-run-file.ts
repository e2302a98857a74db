import {
  toFoundRun,
  type ActivityReading,
  type FoundRun,
  type LeftOutReason,
  type RunFileContent,
  type RunFileKind,
} from '../core/knees/found-run.ts';
import { csvActivities, type CSV_UNIT_M } from './csv-activities.ts';
import { filePieces } from './file-pieces.ts';
import { fitActivities } from './fit-activities.ts';
import { RunFileError } from './run-file-error.ts';
import type { WallClock } from './wall-clock.ts';
import { XmlActivities } from './xml-activities.ts';

/**
 * What a file does not say itself: the clock that its times without a zone mean, and the unit of
 * distances.
 */
export interface RunFileOptions {
  readonly clock: WallClock;
  /** What distances of a table are in whose headings do not say. */
  readonly csvUnit: keyof typeof CSV_UNIT_M;
  /** Bytes read so far; also a sign of life. */
  readonly onRead?: (bytes: number) => void;
}

const MEBIBYTE = 2 ** 20;
/** FIT and CSV files are held whole; a watch's day is a few megabytes. */
const MOST_BYTES = 32 * MEBIBYTE;
/** XML goes through piece by piece: Apple Health writes years into one file, others one run. */
const MOST_XML_BYTES: Readonly<Record<'apple-health' | 'other', number>> = {
  'apple-health': 2048 * MEBIBYTE,
  other: 64 * MEBIBYTE,
};
const PIECE = 65_536;

/**
 * The runs in a file of a watch or an app, whatever its name is: GPX, TCX, FIT, a table (CSV), or
 * `export.xml` of Apple Health, each also gzipped. The file may be anything: what comes out is
 * within the bounds of the log, and all that can go wrong is a `RunFileError`.
 *
 * @throws RunFileError
 */
export async function readRunFile(file: Blob, options: RunFileOptions): Promise<RunFileContent> {
  try {
    return toContent(await readActivities(file, options), options.clock);
  } catch (error) {
    if (error instanceof RunFileError) throw error;
    throw new RunFileError('broken-file', String(error), { cause: error });
  }
}

interface Activities {
  readonly kind: RunFileKind;
  readonly activities: readonly ActivityReading[];
  readonly isUnitAssumed?: boolean;
}

async function readActivities(file: Blob, { clock, csvUnit, onRead }: RunFileOptions): Promise<Activities> {
  if (file.size === 0) throw new RunFileError('empty-file', '0 bytes');
  const pieces = filePieces(file, onRead ?? (() => undefined));
  const first = await pieces.next();
  if (first.done) throw new RunFileError('empty-file', 'nothing in it');
  const head = first.value;
  if (isZip(head)) throw new RunFileError('packed', 'zip');
  const rest = restOf(head, pieces);
  if (isFit(head)) return { kind: 'fit', activities: fitActivities(await whole(rest), clock) };
  const decoder = new TextDecoder(encodingOf(head));
  if (isXml(decoder.decode(head.subarray(0, 4096), { stream: true }))) {
    return readXml(rest, new TextDecoder(encodingOf(head)), clock);
  }
  const text = new TextDecoder(encodingOf(head)).decode(await whole(rest));
  if (/\0|^\s*[{[]/.test(text)) throw new RunFileError('unknown-kind', 'no table, XML or FIT');
  return { kind: 'csv', ...csvActivities(text, clock, csvUnit) };
}

async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  decoder: TextDecoder,
  clock: WallClock,
): Promise<Activities> {
  const xml = new XmlActivities(clock);
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MOST_XML_BYTES[xml.kind === 'apple-health' ? xml.kind : 'other']) {
      throw new RunFileError('too-large', `more than ${size} bytes`);
    }
    // A piece of a stream may be megabytes long, and its text twice that.
    for (let at = 0; at < piece.length; at += PIECE) {
      xml.write(decoder.decode(piece.subarray(at, at + PIECE), { stream: true }));
    }
  }
  xml.write(decoder.decode());
  return xml.end();
}

function toContent(
  { kind, activities, isUnitAssumed = false }: Activities,
  clock: WallClock,
): RunFileContent {
  const runs: FoundRun[] = [];
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  for (const activity of activities) {
    const found = toFoundRun(activity, clock.today);
    if (typeof found === 'string') leftOut[found] = (leftOut[found] ?? 0) + 1;
    else runs.push(found);
  }
  if (activities.length === 0) throw new RunFileError('nothing-run', `${kind}: no activity`);
  return { kind, runs, leftOut, isUnitAssumed };
}

async function* restOf(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MOST_BYTES) throw new RunFileError('too-large', `more than ${MOST_BYTES} bytes`);
    parts.push(piece);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

function isFit(head: Uint8Array): boolean {
  return [0x2e, 0x46, 0x49, 0x54].every((byte, index) => head[8 + index] === byte);
}

function isXml(text: string): boolean {
  return text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('<');
}

/** Files without a mark are UTF-8; spreadsheets write UTF-16 with one. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
