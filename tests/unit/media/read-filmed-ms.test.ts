import { expect, test } from 'vitest';

import { APPLE_CREATION_DATE, readFilmedMs } from '../../../src/media/read-filmed-ms.ts';

const SINCE_1904 = 2_082_844_800;
const MOMENT_S = Date.UTC(2025, 8, 12, 12, 34, 18) / 1000;

type Tags = Readonly<Record<string, string | Uint8Array>>;
const tagged = (raw: Tags) => ({ getMetadataTags: () => Promise.resolve({ raw }) });

function box(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8 + content.length);
  new DataView(bytes.buffer).setUint32(0, bytes.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  return bytes;
}

/** A movie of which only the header is there, made so many seconds after 1904. */
function movie(seconds: number, version: 0 | 1 = 0): Blob {
  const header = new Uint8Array(40);
  const view = new DataView(header.buffer);
  view.setUint8(0, version);
  if (version === 1) view.setBigUint64(4, BigInt(seconds));
  else view.setUint32(4, seconds);
  const parts = [box('ftyp', new Uint8Array(8)), box('moov', box('mvhd', header))];
  return new Blob(parts.map((part) => part.slice()));
}

test.each([
  ['the header of a movie', MOMENT_S + SINCE_1904, 0, MOMENT_S * 1000],
  ['a header with 64 bits', MOMENT_S + SINCE_1904, 1, MOMENT_S * 1000],
  ['a header that counts from 1970', MOMENT_S, 0, MOMENT_S * 1000],
  ['a header without a date', 0, 0, null],
  ['a clock that was reset', SINCE_1904 + 60, 0, null],
] as const)('the date of filming from %s', async (_, seconds, version, ms) => {
  expect(await readFilmedMs(movie(seconds, version), tagged({}))).toBe(ms);
});

test.each([
  // As iPhones write it, with the zone of the clock, with and without its colon.
  [{ [APPLE_CREATION_DATE]: '2025-09-11T12:49:34+0100' }, Date.UTC(2025, 8, 11, 11, 49, 34)],
  [{ [APPLE_CREATION_DATE]: '2025-09-11T12:49:34+01:00' }, Date.UTC(2025, 8, 11, 11, 49, 34)],
  [{ '©day': '2025-09-11T11:49:34.250Z' }, Date.UTC(2025, 8, 11, 11, 49, 34)],
  // A year is no day of filming: then the header has it.
  [{ '©day': '2025' }, MOMENT_S * 1000],
  [{ [APPLE_CREATION_DATE]: new Uint8Array(4) }, MOMENT_S * 1000],
  [{ encoder: '2025-09-11T12:49:34Z' }, MOMENT_S * 1000],
] as const)('the date in the tags comes before that of the header: %o', async (raw: Tags, ms) => {
  expect(await readFilmedMs(movie(MOMENT_S + SINCE_1904), tagged(raw))).toBe(ms);
});

test('the date of filming of a file that is no movie and has no tags', async () => {
  expect(await readFilmedMs(new Blob(['RIFF, or anything else']), tagged({}))).toBeNull();
});
