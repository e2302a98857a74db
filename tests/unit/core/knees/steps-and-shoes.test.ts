import { expect, test } from 'vitest';

import { samenessOf } from '../../../../src/core/knees/same-run.ts';
import { bothFeet, toFoundRun, type FoundRun } from '../../../../src/core/knees/found-run.ts';
import { likelyShoes, shoeDistance, shoeWear, type Shoes } from '../../../../src/core/knees/shoes.ts';
import { countSteps, withMoreCadence } from '../../../../src/core/knees/steps.ts';

const timed = (minutes: number, distanceKm: number | null, cadenceSpm: number | null) => ({
  minutes,
  distanceKm,
  cadenceSpm,
});

test('steps are minutes times the run’s own cadence, else the film’s; every second one is of one foot', () => {
  const runs = [timed(100, 20, 170), timed(50, 8, null)];
  expect(countSteps(runs, 160)).toEqual({
    distanceKm: 28,
    runs: 2,
    uncounted: 0,
    steps: 25_000,
    ofOneFoot: 12_500,
    cadenceFrom: 'both',
    cadenceSpm: 25_000 / 150,
  });
  expect(countSteps(runs, null)).toMatchObject({ runs: 1, uncounted: 1, steps: 17_000, cadenceFrom: 'runs' });
  expect(countSteps([timed(50, 8, null)], null)).toBeNull();
  expect(countSteps([], 160)).toBeNull();
});

test('5 % more cadence is 5 % more steps in the same time', () => {
  const count = countSteps([timed(100, 20, 160)], null);
  expect(count && withMoreCadence(count)).toEqual({ cadenceSpm: 168, moreSteps: 800 });
});

test('a pair has run what it brought along and what its runs have', () => {
  const runs = [
    { shoes: 'a', distanceKm: 10 },
    { shoes: 'a', distanceKm: null },
    { shoes: 'b', distanceKm: 90 },
    { shoes: null, distanceKm: 5 },
  ];
  expect(shoeDistance({ id: 'a', kmBefore: 400 }, runs)).toBe(410);
  expect([499.9, 500, 799.9, 800].map(shoeWear)).toEqual(['fine', 'notice', 'notice', 'replace']);
});

test('the pair of the newest run is proposed, unless it was put away', () => {
  const pair = (id: string, retired: string | null): Shoes & { id: string } => ({
    id,
    name: id,
    day: '2026-01-01',
    kmBefore: 0,
    family: null,
    retired,
  });
  const worn = [pair('a', null), pair('b', null)];
  expect(likelyShoes(worn, [{ shoes: null }, { shoes: 'b' }, { shoes: 'a' }])).toBe('b');
  expect(likelyShoes([pair('a', null), pair('b', '2026-11-01')], [{ shoes: 'b' }])).toBe('a');
  expect(likelyShoes(worn, [])).toBeNull();
});

const found = (startMs: number | null, minutes: number, distanceKm: number | null): FoundRun => ({
  startMs,
  day: '2026-11-20',
  minutes,
  distanceKm,
  cadenceSpm: null,
  surface: null,
});

test('a run is there already where start and length are the same', () => {
  const start = Date.parse('2026-11-20T07:00:00Z');
  const kept = [found(start, 40, 7.5)];
  expect(samenessOf([found(start + 60_000, 43, 7.6)], kept)).toEqual(['same']);
  expect(samenessOf([found(start + 300_000, 40, 7.5)], kept)).toEqual(['new']);
  expect(samenessOf([found(start, 40, 12)], kept)).toEqual(['new']);
  // Two files of one run, in one go.
  expect(samenessOf([found(start, 40, 7.5), found(start, 40, 7.5)], [])).toEqual(['new', 'same']);
});

test('a run that was written down by hand is alike where day and length are the same', () => {
  const byHand = [found(null, 40, 7.5)];
  expect(samenessOf([found(1, 39, 7.4)], byHand)).toEqual(['alike']);
  expect(samenessOf([found(1, 39, 5)], byHand)).toEqual(['new']);
  expect(samenessOf([found(1, 41, null)], byHand)).toEqual(['alike']);
});

test('what no run can be is left out with its reason', () => {
  const reading = {
    isRun: null,
    startMs: 0,
    day: '2026-11-20',
    durationS: 1800,
    distanceM: 5000,
    cadenceSpm: 168,
    surface: null,
  };
  const reasonOf = (change: object): unknown => toFoundRun({ ...reading, ...change }, '2026-11-30');
  expect(reasonOf({})).toMatchObject({ minutes: 30, distanceKm: 5, cadenceSpm: 168 });
  expect(reasonOf({ isRun: false })).toBe('other-sport');
  expect(reasonOf({ day: '2026-02-30' })).toBe('no-date');
  expect(reasonOf({ day: '2026-12-01' })).toBe('in-the-future');
  expect(reasonOf({ durationS: Number.NaN })).toBe('no-duration');
  expect(reasonOf({ durationS: 20 })).toBe('too-short');
  expect(reasonOf({ durationS: 1e9 })).toBe('too-long');
  expect(reasonOf({ distanceM: 1500 })).toBe('walking-pace');
  expect(reasonOf({ distanceM: 1500, isRun: true })).toMatchObject({ distanceKm: 1.5 });
  expect(reasonOf({ distanceM: 20_000 })).toBe('too-fast');
  expect(reasonOf({ distanceM: Number.POSITIVE_INFINITY })).toBe('too-fast');
  expect(reasonOf({ distanceM: -5 })).toMatchObject({ distanceKm: null });
  expect(reasonOf({ cadenceSpm: 9000 })).toMatchObject({ cadenceSpm: null });
  expect([84, 168, null].map(bothFeet)).toEqual([168, 168, null]);
});
