import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { readRunFile } from '../../../src/run-files/read-run-file.ts';
import { RunFileError } from '../../../src/run-files/run-file-error.ts';
import {
  appleHealth,
  CLOCK,
  fit,
  garminCsv,
  gpx,
  stravaCsv,
  tcx,
  type WatchRun,
} from '../../support/run-files.ts';

// 23:30 UTC on a Sunday is half past midnight on Monday where the runner lives.
const RUN: WatchRun = { startMs: Date.parse('2026-11-22T23:30:00Z'), minutes: 42, km: 7.5 };
const RIDE: WatchRun = { ...RUN, sport: 'cycling' };
const read = (content: BlobPart, csvUnit: 'km' | 'mi' = 'km') =>
  readRunFile(new Blob([content]), { clock: CLOCK, csvUnit });
const codeOf = (content: BlobPart): Promise<unknown> =>
  read(content).then(
    () => 'read',
    (error: unknown) => (error instanceof RunFileError ? error.code : error),
  );

const ON_MONDAY = { day: '2026-11-23', minutes: 42, distanceKm: 7.5 };

describe('a run is read, with the day of the runner’s own calendar, from', () => {
  test('GPX', async () => {
    const { kind, runs } = await read(gpx({ ...RUN, cadence: 170 }));
    expect(kind).toBe('gpx');
    expect(runs).toEqual([{ ...ON_MONDAY, startMs: RUN.startMs, cadenceSpm: 170, surface: null }]);
  });

  test('TCX: the laps count, not the points', async () => {
    const { runs } = await read(tcx(RUN));
    expect(runs).toEqual([{ ...ON_MONDAY, startMs: RUN.startMs, cadenceSpm: 168, surface: null }]);
  });

  test('FIT: by the clock of the watch, wherever the device is now', async () => {
    expect((await read(fit(RUN))).runs).toEqual([
      { ...ON_MONDAY, startMs: RUN.startMs, cadenceSpm: 170, surface: 'road' },
    ]);
    const [inNewYork] = (await read(fit(RUN, { zoneHours: -5, subSport: 1 }))).runs;
    expect(inNewYork).toMatchObject({ day: '2026-11-22', surface: 'treadmill' });
  });

  test('Garmin’s list: whose unit has to be asked for', async () => {
    const content = await read(garminCsv([RUN]));
    expect(content.isUnitAssumed).toBe(true);
    expect(content.runs).toEqual([
      { ...ON_MONDAY, startMs: RUN.startMs, cadenceSpm: 170, surface: 'treadmill' },
    ]);
    const [inMiles] = (await read(garminCsv([{ ...RUN, km: 4 }]), 'mi')).runs;
    expect(inMiles?.distanceKm).toBe(6.44);
  });

  test('Strava’s list: whose second distance is in metres', async () => {
    const content = await read(stravaCsv([RUN]));
    expect(content.isUnitAssumed).toBe(false);
    expect(content.runs).toEqual([{ ...ON_MONDAY, startMs: RUN.startMs, cadenceSpm: null, surface: null }]);
  });

  test('Apple Health', async () => {
    const { kind, runs } = await read(appleHealth([RUN]));
    expect(kind).toBe('apple-health');
    expect(runs).toEqual([{ ...ON_MONDAY, startMs: RUN.startMs, cadenceSpm: 166, surface: 'treadmill' }]);
  });

  test('a gzipped file', async () => {
    expect((await read(new Uint8Array(gzipSync(fit(RUN))))).runs).toHaveLength(1);
    expect((await read(new Uint8Array(gzipSync(gpx(RUN))))).runs).toHaveLength(1);
  });

  test('a table with semicolons and decimal commas', async () => {
    const { runs } = await read('Date;Minutes;Distance (km)\n2026-11-20;35,5;6,25');
    expect(runs).toEqual([
      { day: '2026-11-20', minutes: 35.5, distanceKm: 6.25, startMs: null, cadenceSpm: null, surface: null },
    ]);
  });
});

test('a break and a jump of the receiver are no running', async () => {
  const points = [
    ['10:00:00', 50],
    ['10:05:00', 50.009],
    // Ten minutes at the same place.
    ['10:15:00', 50.009],
    // 100 km in ten seconds.
    ['10:15:10', 50.9],
    ['10:20:10', 50.909],
  ].map(([time, lat]) => `<trkpt lat="${lat}" lon="8"><time>2026-11-20T${time}Z</time></trkpt>`);
  const { runs } = await read(`<gpx><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`);
  expect(runs).toEqual([expect.objectContaining({ minutes: 10.2, distanceKm: 2 })]);
});

test('what is no run is counted, with its reason', async () => {
  expect(await read(gpx(RIDE))).toMatchObject({ runs: [], leftOut: { 'other-sport': 1 } });
  expect(await read(fit(RIDE))).toMatchObject({ runs: [], leftOut: { 'other-sport': 1 } });
  const table = stravaCsv([RUN, RIDE, { ...RUN, km: 70 }, { ...RUN, startMs: Date.parse('2027-01-01') }]);
  expect(await read(table)).toMatchObject({
    runs: [ON_MONDAY],
    leftOut: { 'other-sport': 1, 'too-fast': 1, 'in-the-future': 1 },
  });
  const route = '<gpx><trk><trkseg><trkpt lat="50" lon="8"/><trkpt lat="50.1" lon="8"/></trkseg></trk></gpx>';
  expect(await read(route)).toMatchObject({ runs: [], leftOut: { 'no-date': 1 } });
  expect(await read('Date,Time,Distance (km)\n3/4/2026,40:00,7')).toMatchObject({
    leftOut: { 'no-date': 1 },
  });
});

test('files that cannot be read say why', async () => {
  expect(await codeOf('')).toBe('empty-file');
  expect(await codeOf('<html><body>Sign in</body></html>')).toBe('unknown-kind');
  expect(await codeOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('packed');
  expect(await codeOf(gpx(RUN).slice(0, 900))).toBe('broken-file');
  expect(await codeOf(fit(RUN).subarray(0, 60))).toBe('broken-file');
  expect(await codeOf('name,colour\nbob,red')).toBe('no-columns');
  expect(await codeOf(new Uint8Array(4000))).toBe('unknown-kind');
  expect(await codeOf('<gpx><wpt lat="1" lon="1"/></gpx>')).toBe('nothing-run');
  expect(await codeOf(`<gpx>${'<a>'.repeat(100)}`)).toBe('broken-file');
  expect(await codeOf(`${gpx(RUN).slice(0, -6)}${' '.repeat(65 * 2 ** 20)}</gpx>`)).toBe('too-large');
  expect(await codeOf(new Uint8Array(gzipSync(new Uint8Array(80 * 2 ** 20).fill(32))))).toBe('too-large');
});

test('entities of a file’s own are not expanded', async () => {
  const bomb =
    '<!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><gpx><trk><type>&b;</type></trk></gpx>';
  expect(await codeOf(bomb)).toBe('broken-file');
  expect(await codeOf('<!DOCTYPE gpx SYSTEM "file:///etc/passwd"><gpx><trk/></gpx>')).toBe('read');
});
