import { describe, expect, it } from 'vitest';

import type { WeekSummary } from '../../../src/core/knees/week.ts';
import { METRIC, US_CUSTOMARY } from '../../../src/core/run/units.ts';
import { describeSteps } from '../../../src/text/knees/steps-words.ts';
import { describeFoundRun, describeRun, describeWeek } from '../../../src/text/knees/week-words.ts';
import { describeWear } from '../../../src/text/knees/shoe-words.ts';

const WEEK: WeekSummary = {
  runs: 2,
  minutes: 60,
  distanceKm: 10,
  lastWeekKm: 10,
  restDays: 1,
  daysSinceStrength: null,
  longest: null,
};

const LOGGED = {
  day: '2026-11-23',
  minutes: 30,
  surface: 'treadmill',
  effort: null,
  startMs: null,
  cadenceSpm: null,
  shoes: null,
} as const;

/** What is said of this week beside the last. */
function beside(distanceKm: number, lastWeekKm: number): string {
  return describeWeek({ ...WEEK, distanceKm, lastWeekKm }, METRIC).at(-1) ?? '';
}

describe('the week in words', () => {
  it.each([
    [0, 7, 'By this day last week it was 7.0 km.'],
    [4, 14, 'By this day last week it was 14.0 km, so this is 71 % less.'],
    [10, 10, 'By this day last week it was 10.0 km, so this is the same.'],
    [10.5, 10, 'By this day last week it was 10.0 km, so this is 5 % more.'],
  ])('%d km after %d names no rule', (now, before, expected) => {
    expect(beside(now, before)).toBe(expected);
  });

  it('names the rule of 10 % where it is not kept', () => {
    expect(beside(28, 25)).toMatch(/12 % more\. The usual rule is at most 10 % more/);
  });

  it('gives no percentage of a week that was next to nothing', () => {
    expect(beside(20, 4)).toMatch(/at least twice as much\. The usual rule/);
    expect(beside(20, 4)).not.toContain('400');
  });

  it('does not count nothing', () => {
    expect(describeWeek({ ...WEEK, runs: 0, minutes: 0, distanceKm: 0 }, METRIC)[0]).toBe(
      'No run in your log yet this week.',
    );
  });

  it('says that steps are a count and no harm', () => {
    const count = {
      distanceKm: 32,
      steps: 31_000,
      ofOneFoot: 15_500,
      uncounted: 0,
      cadenceFrom: 'runs',
      cadenceSpm: 164,
      runs: 4,
    } as const;
    const landings = { title: 'The right knee drifts far inwards', side: 'right', like: 15, of: 15 } as const;
    const said = describeSteps(count, landings, METRIC);
    expect(said.at(-1)).toMatch(/^This is a count of landings\./);
  });

  it('tells every distance in miles to those who run in miles', () => {
    const longest = { distanceKm: 16.0934, beforeKm: 8.0467, isMuchLonger: true };
    const week = { ...WEEK, distanceKm: 16.0934, lastWeekKm: 16.0934, longest };
    const said = describeWeek(week, US_CUSTOMARY).join(' ');
    expect(said).toContain('60 minutes, 10.0 mi, one rest day');
    expect(said).toContain('By this day last week it was 10.0 mi, so this is the same.');
    expect(said).toContain('Your run of 10.0 mi was over 10 % longer');
    expect(said).toContain('before it, 5.0 mi.');
    expect(said).not.toMatch(/\d km/);
    const run = { ...LOGGED, distanceKm: 5 };
    expect(describeRun(run, null, US_CUSTOMARY)).toBe('30 min, 3.1 mi, treadmill');
    expect(describeRun(run, null, METRIC)).toBe('30 min, 5.0 km, treadmill');
    expect(describeFoundRun({ ...run, surface: null }, US_CUSTOMARY)).toBe('30 min, 3.1 mi');
  });

  it('tells how far shoes have come where they are to be looked at', () => {
    expect(describeWear('fine', METRIC)).toBeNull();
    expect(describeWear('notice', METRIC)).toMatch(/^Past 500 km: .*500 to 800 km \(300 to 500 miles\)\.$/);
    expect(describeWear('notice', US_CUSTOMARY)).toMatch(
      /^Past 311 mi: .*300 to 500 miles \(500 to 800 km\)\.$/,
    );
    expect(describeWear('replace', US_CUSTOMARY)).toMatch(/^Past 497 mi: /);
  });
});
