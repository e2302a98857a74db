import { describe, expect, it } from 'vitest';

import type { WeekSummary } from '../../../src/core/knees/week.ts';
import { describeSteps } from '../../../src/text/knees/steps-words.ts';
import { describeWeek } from '../../../src/text/knees/week-words.ts';

const WEEK: WeekSummary = {
  runs: 2,
  minutes: 60,
  distanceKm: 10,
  lastWeekKm: 10,
  restDays: 1,
  daysSinceStrength: null,
  longest: null,
};

/** What is said of this week beside the last. */
function beside(distanceKm: number, lastWeekKm: number): string {
  return describeWeek({ ...WEEK, distanceKm, lastWeekKm }).at(-1) ?? '';
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
    expect(describeWeek({ ...WEEK, runs: 0, minutes: 0, distanceKm: 0 })[0]).toBe(
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
    const said = describeSteps(count, {
      title: 'The right knee drifts far inwards',
      side: 'right',
      like: 15,
      of: 15,
    });
    expect(said.at(-1)).toMatch(/^This is a count of landings\./);
  });
});
