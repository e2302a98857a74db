import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isDay, weekday } from '../../../../src/core/knees/day.ts';

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '', '1969-12-31', '2026-11-23T10:00'])(
  '“%s” is no day',
  (text) => expect(isDay(text)).toBe(false),
);

test('a leap day is one', () => expect(isDay('2028-02-29')).toBe(true));

test('the day of an instant is that of the clock on the wall', () => {
  const ms = Date.parse('2026-11-23T23:30:00Z');
  expect(dayOf(ms, 0)).toBe('2026-11-23');
  expect(dayOf(ms, -60)).toBe('2026-11-24');
  expect(dayOf(Date.parse('2026-11-23T03:00:00Z'), 300)).toBe('2026-11-22');
});

test('days are counted over months, years and the changes of the clock', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
});

test('every day of 130 years is the one that the platform gives', () => {
  const wrong = Array.from({ length: 47_500 }, (_, number) => number).filter((number) => {
    const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
    return dayOf(number * 86_400_000, 0) !== day || daysBetween('1970-01-01', day) !== number;
  });
  expect(wrong).toEqual([]);
});

test('the week begins on Monday', () => {
  expect(['2026-11-23', '2026-11-29', '1970-01-01'].map(weekday)).toEqual([0, 6, 3]);
});
