import fc from 'fast-check';
import { FitEncoder } from 'fit-file-parser/encoder';
import { expect, test } from 'vitest';

import { isDay } from '../../src/core/knees/day.ts';
import { RUN_CADENCE, RUN_KM, RUN_MINUTES } from '../../src/core/knees/week.ts';
import { readRunFile } from '../../src/run-files/read-run-file.ts';
import { RunFileError } from '../../src/run-files/run-file-error.ts';
import {
  appleHealth,
  CLOCK,
  fit,
  garminCsv,
  gpx,
  stravaCsv,
  tcx,
  type WatchRun,
} from '../support/run-files.ts';

/** Files that are damaged, for every kind. */
const FILES_A_KIND = 400;
/**
 * No file of a few kilobytes may take longer, milliseconds; a machine under load is slow itself.
 */
const MOST_MS = 2000;

const RUN: WatchRun = { startMs: Date.parse('2026-11-20T17:00:00Z'), minutes: 3, km: 0.6, cadence: 168 };
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

const ORIGINALS: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  GPX: utf8(gpx(RUN)),
  TCX: utf8(tcx(RUN)),
  FIT: fit(RUN),
  CSV: utf8(`${garminCsv([RUN, RUN])}\n`),
  'Strava’s CSV and Apple’s XML': utf8(stravaCsv([RUN, RUN])),
};
const APPLE = utf8(appleHealth([RUN, RUN]));

/** What programs, disks and people put where a number or a tag was. */
const SPLINTERS = [
  '-1',
  '0',
  'NaN',
  'Infinity',
  '1e999',
  '-0.5',
  '99999999999999999999',
  '2147483648',
  '4:99:99',
  '0000-00-00T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '1969-12-31 23:59:59',
  '&amp;',
  '&boom;',
  '<![CDATA[',
  '<!--',
  ']]>',
  '</gpx>',
  '<trkpt lat="91" lon="-181">',
  '"',
  "'",
  ';',
  ',,,,',
  '\r\n',
  '\0',
  '\uFEFF',
  '\u202E',
  '𝟘',
].map(utf8);

type Mutation = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Doubles would crowd at both ends. */
const at = fc.nat(9999).map((part) => part / 10_000);
const place = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);

function spliced(bytes: Uint8Array, start: number, end: number, middle: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...bytes.subarray(0, start), ...middle, ...bytes.subarray(end)]);
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, fc.nat(255)).map(
    ([share, value]): Mutation =>
      (bytes) =>
        bytes.with(place(bytes, share), value),
  ),
  fc.tuple(at, fc.nat(7)).map(([share, bit]): Mutation => (bytes) => {
    const index = place(bytes, share);
    return bytes.with(index, (bytes[index] ?? 0) ^ (1 << bit));
  }),
  at.map(
    (share): Mutation =>
      (bytes) =>
        bytes.slice(0, Math.max(1, place(bytes, share))),
  ),
  fc.tuple(at, fc.nat(400)).map(([share, length]): Mutation => (bytes) => {
    const start = place(bytes, share);
    return spliced(bytes, start, start + length, new Uint8Array());
  }),
  fc.tuple(at, fc.nat(400)).map(([share, length]): Mutation => (bytes) => {
    const start = place(bytes, share);
    return spliced(bytes, start, start, bytes.subarray(start, start + length));
  }),
  // Over a number, as a program with a fault writes one.
  fc.tuple(at, fc.constantFrom(...SPLINTERS)).map(([share, splinter]): Mutation => (bytes) => {
    const start = place(bytes, share);
    let [from, to] = [start, start];
    while (from > 0 && isNumeral(bytes[from - 1])) from -= 1;
    while (to < bytes.length && isNumeral(bytes[to])) to += 1;
    return spliced(bytes, from, to, splinter);
  }),
);

/** Numbers that no run has, in the place of one that it has: the form of the file stays whole. */
const value: fc.Arbitrary<Mutation> = fc
  .tuple(at, fc.constantFrom(...SPLINTERS.slice(0, 12)), fc.nat(255))
  .map(([share, splinter, byte]): Mutation => (bytes) => {
    if (isFit(bytes)) return bytes.with(place(bytes, share), byte);
    let from = place(bytes, share);
    while (from < bytes.length && !isNumeral(bytes[from])) from += 1;
    let to = from;
    while (to < bytes.length && isNumeral(bytes[to])) to += 1;
    return spliced(bytes, from, to, splinter);
  });

function isFit(bytes: Uint8Array): boolean {
  return bytes[8] === 0x2e && bytes[9] === 0x46;
}

function isNumeral(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 48 && byte <= 57) || byte === 46 || byte === 45);
}

/** With the checksum made right, so that damage gets past it. */
function resealed(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length < 20) return bytes;
  const sealed = bytes.slice();
  const view = new DataView(sealed.buffer);
  const end = sealed.length - 2;
  view.setUint32(4, end - (sealed[0] ?? 14), true);
  view.setUint16(12, 0, true);
  view.setUint16(end, FitEncoder.calculateCRC(sealed.subarray(0, end)), true);
  return sealed;
}

/** What came out may be nothing, or runs within the bounds of the log. */
async function expectSound(bytes: Uint8Array<ArrayBuffer>): Promise<'read' | 'refused'> {
  const begun = performance.now();
  try {
    const { runs, leftOut } = await readRunFile(new Blob([bytes]), { clock: CLOCK, csvUnit: 'km' });
    for (const run of runs) {
      expect(isDay(run.day) && run.day <= CLOCK.today).toBe(true);
      expect(run.minutes).toBeGreaterThanOrEqual(RUN_MINUTES.low);
      expect(run.minutes).toBeLessThanOrEqual(RUN_MINUTES.high);
      if (run.distanceKm !== null) {
        expect(run.distanceKm).toBeGreaterThanOrEqual(RUN_KM.low);
        expect(run.distanceKm).toBeLessThanOrEqual(RUN_KM.high);
        expect(run.distanceKm / (run.minutes / 60)).toBeLessThan(30);
      }
      if (run.cadenceSpm !== null) {
        expect(run.cadenceSpm).toBeGreaterThanOrEqual(RUN_CADENCE.low);
        expect(run.cadenceSpm).toBeLessThanOrEqual(RUN_CADENCE.high);
      }
      expect(run.startMs === null || Number.isFinite(run.startMs)).toBe(true);
    }
    for (const count of Object.values(leftOut)) expect(count).toBeGreaterThan(0);
    return 'read';
  } catch (error) {
    if (!(error instanceof RunFileError)) throw error;
    return 'refused';
  } finally {
    expect(performance.now() - begun).toBeLessThan(MOST_MS);
  }
}

const damage = fc.oneof(
  fc.array(mutation, { minLength: 1, maxLength: 4 }),
  fc.array(value, { minLength: 1, maxLength: 3 }),
);

test.each(Object.keys(ORIGINALS))('%s that was damaged gives sound runs or a plain refusal', async (kind) => {
  const original = ORIGINALS[kind] ?? new Uint8Array();
  const seen = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(damage, fc.boolean(), async (steps, second) => {
      const base = kind.startsWith('Strava') && second ? APPLE : original;
      const damaged = steps.reduce((bytes, mutate) => (bytes.length === 0 ? bytes : mutate(bytes)), base);
      seen[await expectSound(isFit(damaged) && second ? resealed(damaged) : damaged)] += 1;
    }),
    { numRuns: FILES_A_KIND, seed: 20_261_130 },
  );
  // Damage that was always noticed at once would prove little, and so would damage that never was.
  expect(seen.read).toBeGreaterThan(FILES_A_KIND / 20);
  expect(seen.refused).toBeGreaterThan(FILES_A_KIND / 20);
});
