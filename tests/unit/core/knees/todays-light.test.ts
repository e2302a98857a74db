import { describe, expect, test } from 'vitest';
import { PAIN, SAME_DAY_SIGNS, type CheckIn } from '../../../../src/core/knees/check-in.ts';
import { todaysLight } from '../../../../src/core/knees/todays-light.ts';

type Answers = readonly [
  before: number,
  inRun: number | null,
  hourAfter: number | null,
  nextMorning: number | null,
];

function checkIn([before, inRun, hourAfter, nextMorning]: Answers, rest: Partial<CheckIn> = {}): CheckIn {
  return {
    day: '2026-11-23',
    side: 'right',
    places: ['front'],
    pain: { before, inRun, hourAfter, nextMorning },
    since: 'days',
    signs: [],
    sameDaySigns: [],
    ...rest,
  };
}

describe('the light of today', () => {
  test.each<[Answers, string, string[]]>([
    [[0, 0, 0, 0], 'as-planned', []],
    [[0, 2, 0, 0], 'as-planned', []],
    [[1, 2, 1, 1], 'as-planned', []],
    [[0, 3, 0, 0], 'less', ['in-run']],
    [[0, 2, 1, 0], 'less', ['hour-after']],
    [[1, 4, 2, 1], 'less', ['in-run', 'hour-after']],
    [[0, 2, 0, 1], 'not-today', ['next-morning']],
    [[0, 6, 0, 0], 'not-today', ['in-run']],
    [[3, 2, 3, 3], 'less', []],
    [[7, null, null, null], 'not-today', []],
  ])('pain %j: %s', (answers, light, breaches) => {
    expect(todaysLight(checkIn(answers))).toMatchObject({ light, breaches, help: 'none' });
  });

  test('what is not answered yet is named, and the light is that of the rest', () => {
    expect(todaysLight(checkIn([0, 1, null, null]))).toMatchObject({
      light: 'as-planned',
      open: ['hour-after', 'next-morning'],
    });
    expect(todaysLight(checkIn([0, null, null, null]))).toMatchObject({ light: 'none' });
  });

  test.each(SAME_DAY_SIGNS)('%s: help today and no run, however little it hurts', (sign) => {
    const { light, help } = todaysLight(checkIn([0, 0, 0, 0], { sameDaySigns: [sign] }));
    expect([light, help]).toEqual(['not-today', 'today']);
  });

  test.each(['swelling', 'giving-way', 'locking'] as const)('%s: no run, and help soon', (sign) => {
    const { light, help } = todaysLight(checkIn([0, 0, 0, 0], { signs: [sign] }));
    expect([light, help]).toEqual(['not-today', 'soon']);
  });

  test('more than two weeks: help soon beside the light', () => {
    const { light, help } = todaysLight(checkIn([0, 1, 0, 0], { since: 'over-two-weeks' }));
    expect([light, help]).toEqual(['as-planned', 'soon']);
  });

  test('more pain never gives a kinder light', () => {
    const order = ['as-planned', 'less', 'not-today'];
    const rank = (answers: Answers): number => order.indexOf(todaysLight(checkIn(answers)).light);
    for (let inRun = PAIN.low; inRun < PAIN.high; inRun += 1) {
      for (let morning = PAIN.low; morning < PAIN.high; morning += 1) {
        const now = rank([1, inRun, 1, morning]);
        expect(rank([1, inRun + 1, 1, morning])).toBeGreaterThanOrEqual(now);
        expect(rank([1, inRun, 1, morning + 1])).toBeGreaterThanOrEqual(now);
      }
    }
  });
});
