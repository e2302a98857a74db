import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../../../src/core/knees/check-in.ts';
import { addDays } from '../../../../src/core/knees/day.ts';
import { doseInWeek, EXERCISES, MUSCLE_GROUPS } from '../../../../src/core/knees/exercises.ts';
import { painNear } from '../../../../src/core/knees/pain-near.ts';
import {
  makePlan,
  nextFilmDay,
  planDays,
  planHold,
  planToday,
  strengthDays,
  tickOf,
  type PlanBasis,
} from '../../../../src/core/knees/plan.ts';

const TODAY = '2026-11-29';
const QUIET: CheckIn = {
  day: TODAY,
  side: 'left',
  places: [],
  pain: { before: 0, inRun: 1, hourAfter: 0, nextMorning: 0 },
  since: null,
  signs: [],
  sameDaySigns: [],
};
const NOTHING: PlanBasis = { findings: [], checkIn: QUIET, asked: [] };
const INWARD = { metric: 'knee-alignment', side: 'right' } as const;
const AHEAD = { metric: 'overstride', side: 'left' } as const;

describe('a plan', () => {
  test.each([
    ['nothing found', NOTHING],
    ['a foot far ahead', { ...NOTHING, findings: [AHEAD, INWARD] }],
    ['a knee that drifts inwards', { ...NOTHING, findings: [INWARD, AHEAD] }],
    ['a sore kneecap', { ...NOTHING, findings: [INWARD], checkIn: { ...QUIET, places: ['front'] } }],
  ] as const)('has two sessions of four different exercises for all muscle groups: %s', (_name, basis) => {
    const { sessions } = makePlan(basis);
    for (const session of sessions) {
      expect(new Set(session).size).toBe(4);
      for (const exercise of session) expect(EXERCISES[exercise].kind).toBe('strength');
    }
    const reached = new Set(sessions.flat().flatMap((exercise) => EXERCISES[exercise].muscles));
    expect([...reached].sort()).toEqual([...MUSCLE_GROUPS].sort());
  });

  test('is about the first finding, and begins at the hips where that is seen from behind', () => {
    expect(makePlan({ ...NOTHING, findings: [INWARD, AHEAD] })).toMatchObject(INWARD);
    expect(makePlan({ ...NOTHING, findings: [INWARD] }).sessions[0][0]).toBe('clamshell');
    expect(makePlan({ ...NOTHING, findings: [AHEAD] }).sessions[0][0]).toBe('squat');
    expect(makePlan(NOTHING)).toMatchObject({ metric: null, side: null });
  });

  test('bends no sore knee far, unless a coach asks for it', () => {
    for (const places of [['front'], ['below', 'deep']] as const)
      for (const findings of [[INWARD], [AHEAD]]) {
        const { sessions } = makePlan({ findings, checkIn: { ...QUIET, places }, asked: [] });
        expect(sessions.flat().filter((exercise) => EXERCISES[exercise].isDeepBend)).toEqual([]);
      }
    const asked = makePlan({ ...NOTHING, checkIn: { ...QUIET, places: ['front'] }, asked: ['lunge'] });
    expect(asked.sessions.map(([first]) => first)).toEqual(['lunge', 'lunge']);
    expect(asked.sessions.map(({ length }) => length)).toEqual([4, 4]);
  });

  test('begins gently where today’s light is not green', () => {
    expect(makePlan(NOTHING).isGentle).toBe(false);
    expect(makePlan({ ...NOTHING, checkIn: { ...QUIET, pain: { ...QUIET.pain, inRun: 3 } } }).isGentle).toBe(
      true,
    );
  });

  test('has rest between its sessions, three days without any, and four weeks', () => {
    const days = planDays(TODAY);
    expect(days).toHaveLength(28);
    expect(days.at(-1)).toMatchObject({ day: '2026-12-26', week: 3 });
    for (const week of [0, 1, 2, 3]) {
      const activities = days.filter((day) => day.week === week).map((day) => day.activities);
      expect(activities.filter(({ length }) => length === 0)).toHaveLength(3);
      expect(activities.flat().sort()).toEqual(
        ['drill', 'drill', 'mobility', 'mobility', 'strength-a', 'strength-b'].sort(),
      );
    }
    const strength = days.flatMap(({ activities }, at) =>
      activities.some((activity) => activity.startsWith('strength')) ? [at] : [],
    );
    for (const [index, at] of strength.slice(1).entries())
      expect(at - (strength[index] ?? 0)).toBeGreaterThan(1);
  });

  test('asks for one set more from the third week on, of strength only', () => {
    expect([0, 1, 2, 3].map((week) => doseInWeek('squat', week).sets)).toEqual([2, 2, 3, 3]);
    expect([0, 3].map((week) => doseInWeek('calf-stretch', week).sets)).toEqual([1, 1]);
  });
});

test('what is ticked off is not asked for again, and strength counts as trained', () => {
  const strength = planDays(TODAY)[1]?.day ?? '';
  expect(planToday(TODAY, [], TODAY)).toEqual({ isRestDay: false, left: ['drill', 'mobility'] });
  const done = [tickOf(TODAY, 'drill'), tickOf(strength, 'strength-a')];
  expect(planToday(TODAY, done, TODAY)?.left).toEqual(['mobility']);
  expect(planToday(TODAY, done, strength)).toEqual({ isRestDay: false, left: [] });
  expect(planToday(TODAY, done, addDays(TODAY, 2))).toEqual({ isRestDay: true, left: [] });
  expect(planToday(TODAY, done, addDays(TODAY, 28))).toBeNull();
  expect(strengthDays([{ done }, { done: [] }])).toEqual([strength]);
});

describe('what holds a plan up', () => {
  test.each([
    ['nothing', QUIET, null],
    ['no check-in', null, 'ask'],
    ['an old check-in', { ...QUIET, day: addDays(TODAY, -8) }, 'ask'],
    ['a worse morning', { ...QUIET, pain: { ...QUIET.pain, nextMorning: 3 } }, 'rest'],
    ['locking', { ...QUIET, signs: ['locking'] }, 'soon'],
    ['a red flag', { ...QUIET, sameDaySigns: ['calf'], signs: ['swelling'] }, 'today'],
    // Signs do not pass by waiting.
    ['an old red flag', { ...QUIET, day: addDays(TODAY, -30), sameDaySigns: ['no-weight'] }, 'today'],
  ] as const)('%s', (_name, checkIn, hold) => {
    expect(planHold(checkIn, TODAY)).toBe(hold);
  });
});

test('the next film is four weeks on, or on the day that a coach named after the last', () => {
  expect(nextFilmDay(TODAY, null)).toBe('2026-12-27');
  expect(nextFilmDay(TODAY, '2026-12-10')).toBe('2026-12-10');
  expect(nextFilmDay(TODAY, '2026-11-01')).toBe('2026-12-27');
});

test('pain around a film is the worst within a week of it', () => {
  const said = (day: string, inRun: number | null) => ({ day, pain: { ...QUIET.pain, inRun } });
  const checkIns = [said('2026-11-21', 9), said('2026-11-23', 2), said('2026-12-02', 4), said(TODAY, null)];
  expect(painNear(checkIns, TODAY)).toBe(4);
  expect(painNear(checkIns, '2026-10-01')).toBeNull();
});
