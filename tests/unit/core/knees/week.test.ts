import { expect, test } from 'vitest';
import { summariseWeek, type LoggedRun } from '../../../../src/core/knees/week.ts';

const run = (day: string, distanceKm: number | null): LoggedRun => ({
  day,
  minutes: 30,
  distanceKm,
  surface: 'road',
  effort: 'easy',
  startMs: null,
  cadenceSpm: null,
  shoes: null,
});

test('half a week is held against the same half of the last', () => {
  // 25 November 2026 is a Wednesday.
  const runs = [run('2026-11-23', 5), run('2026-11-25', 6), run('2026-11-17', 4), run('2026-11-21', 20)];
  expect(summariseWeek(runs, '2026-11-25', [])).toMatchObject({
    runs: 2,
    minutes: 60,
    distanceKm: 11,
    lastWeekKm: 4,
    restDays: 1,
  });
});

test('the longest run is held against the 30 days before it, and no others', () => {
  const old = run('2026-10-20', 30);
  const longest = (km: number) =>
    summariseWeek([run('2026-11-24', km), run('2026-11-10', 10), old], '2026-11-25', []).longest;
  expect(longest(11)).toEqual({ distanceKm: 11, beforeKm: 10, isMuchLonger: false });
  expect(longest(11.5)?.isMuchLonger).toBe(true);
  expect(summariseWeek([run('2026-11-24', 8)], '2026-11-25', []).longest).toBeNull();
});

test('a jump is told though a run as long came after it in the same week', () => {
  const runs = [run('2026-11-10', 8), run('2026-11-24', 12), run('2026-11-28', 12.5)];
  expect(summariseWeek(runs, '2026-11-29', []).longest).toEqual({
    distanceKm: 12,
    beforeKm: 8,
    isMuchLonger: true,
  });
});

test('of a longest run after a break nothing is told, and no shorter one takes its place', () => {
  const runs = [run('2026-11-23', 12), run('2026-11-26', 5)];
  expect(summariseWeek(runs, '2026-11-29', []).longest).toBeNull();
});

test('two runs on one day leave one day less for rest; a run without distance is a run', () => {
  const week = summariseWeek([run('2026-11-23', null), run('2026-11-23', 3)], '2026-11-29', []);
  expect(week).toMatchObject({ runs: 2, distanceKm: 3, restDays: 6 });
});

test('days since strength count from the newest of the days that are over', () => {
  const since = (days: string[]) => summariseWeek([], '2026-11-25', days).daysSinceStrength;
  expect(since(['2026-11-20', '2026-11-22', '2026-11-28'])).toBe(3);
  expect(since(['2026-11-25'])).toBe(0);
  expect(since([])).toBeNull();
});
