/** One entry of a QuickTime edit list, as cameras and editors write it. */
interface QuickTimeEdit {
  /** How long the entry lasts when played, seconds. */
  readonly durationS: number;
  /**
   * Where it begins in the recording, seconds from the first picture; null: nothing is shown (an
   * empty edit).
   */
  readonly mediaS: number | null;
  /** Recorded seconds per played second: 0.125 plays eight times slower. */
  readonly rate?: number;
}

export interface QuickTimeOptions {
  readonly edits?: readonly QuickTimeEdit[];
  /** Left-hand two columns of the track matrix, `a b c d`. */
  readonly matrix?: readonly [number, number, number, number];
  /** Apple's metadata keys, namespace `mdta`. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** Clockwise turns and the mirrored picture as track matrices. */
export const MATRICES = Object.freeze({
  turned90: [0, 1, -1, 0],
  turned180: [-1, 0, 0, -1],
  turned270: [0, -1, 1, 0],
  mirrored: [-1, 0, 0, 1],
} as const satisfies Record<string, QuickTimeOptions['matrix']>);

const CONTAINERS = new Set(['moov', 'trak', 'edts', 'mdia']);

/**
 * An MP4 with one video track as a QuickTime movie, `moov` behind the pictures as phones write it.
 * Nothing is encoded again: the old index becomes free space, and a new one with the asked edit
 * list, matrix and keys follows.
 */
export function quickTimeClip(source: Uint8Array, options: QuickTimeOptions): Uint8Array<ArrayBuffer> {
  const top = boxesOf(source, 0, source.length);
  const moov = top.find(({ type }) => type === 'moov');
  if (!moov) throw new Error('no moov box');
  const file = Uint8Array.from(source);
  file.set(ascii('free'), moov.start + 4);
  file.set(ascii('qt  '), 8);
  return join([file, rewriteMoov(source.subarray(moov.start, moov.end), options)]);
}

function rewriteMoov(moov: Uint8Array, { edits, matrix, keys }: QuickTimeOptions): Uint8Array<ArrayBuffer> {
  const movieScale = u32(find(moov, ['moov', 'mvhd']), 20);
  const mediaScale = u32(find(moov, ['moov', 'trak', 'mdia', 'mdhd']), 20);
  // Pictures stored ahead of those shown before them delay the first one; the old edit list says by
  // how much.
  const firstPicture = u32(find(moov, ['moov', 'trak', 'edts', 'elst']), 20);
  const rewrite = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
    const type = typeOf(bytes);
    if (type === 'elst' && edits) {
      return box('elst', [
        numbers(0, edits.length),
        ...edits.map(({ durationS, mediaS, rate = 1 }) =>
          numbers(
            Math.round(durationS * movieScale),
            mediaS === null ? -1 : firstPicture + Math.round(mediaS * mediaScale),
            Math.round(rate * 65_536),
          ),
        ),
      ]);
    }
    if (type === 'tkhd' && matrix) {
      const changed = Uint8Array.from(bytes);
      const [a, b, c, d] = matrix.map((value) => value * 65_536) as [number, number, number, number];
      changed.set(numbers(a, b, 0, c, d, 0), 48);
      return changed;
    }
    // What ffmpeg wrote about itself is an MP4's; a QuickTime movie has its own form.
    if (type === 'udta') return new Uint8Array(0);
    if (!CONTAINERS.has(type)) return Uint8Array.from(bytes);
    const inner = boxesOf(bytes, 8, bytes.length).map(({ start, end }) =>
      rewrite(bytes.subarray(start, end)),
    );
    return box(type, type === 'moov' && keys ? [...inner, metadata(keys)] : inner);
  };
  return rewrite(moov);
}

/** QuickTime's `meta` is a plain box, an MP4's has a version before its first child. */
function metadata(keys: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(keys);
  return box('meta', [
    box('hdlr', [numbers(0, 0), ascii('mdta'), numbers(0, 0, 0), new Uint8Array(1)]),
    box('keys', [numbers(0, entries.length), ...entries.map(([key]) => box('mdta', [ascii(key)]))]),
    box(
      'ilst',
      entries.map(([, value], index) => {
        const item = box('    ', [box('data', [numbers(1, 0), ascii(value)])]);
        item.set(numbers(index + 1), 4);
        return item;
      }),
    ),
  ]);
}

interface BoxPlace {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function boxesOf(bytes: Uint8Array, from: number, to: number): readonly BoxPlace[] {
  const found: BoxPlace[] = [];
  for (let start = from; start + 8 <= to;) {
    const end = start + u32(bytes, start);
    found.push({ type: typeOf(bytes.subarray(start)), start, end });
    start = end;
  }
  return found;
}

function find(bytes: Uint8Array, [type, ...rest]: readonly string[]): Uint8Array {
  if (typeOf(bytes) !== type) throw new Error(`expected ${type}`);
  if (rest.length === 0) return bytes;
  const inner = boxesOf(bytes, 8, bytes.length).find((one) => one.type === rest[0]);
  if (!inner) throw new Error(`no ${rest[0]} in ${type}`);
  return find(bytes.subarray(inner.start, inner.end), rest);
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const typeOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(4, 8));

const u32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

/** Whole numbers of 32 bits, negative ones in two's complement. */
function numbers(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  values.forEach((value, index) => new DataView(bytes.buffer).setInt32(4 * index, value));
  return bytes;
}

function box(type: string, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = 8 + parts.reduce((sum, { length }) => sum + length, 0);
  return join([numbers(size), ascii(type), ...parts]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
