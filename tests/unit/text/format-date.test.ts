import { afterEach, expect, test } from 'vitest';

import { formatCalendarDay, formatDay, formatMoment } from '../../../src/text/format/format-date.ts';
import { chooseDateLocale } from '../../../src/text/format/locale.ts';

afterEach(() => chooseDateLocale('en-GB'));

const EVENING = new Date(2026, 10, 5, 18, 5).getTime();

test('dates stand as in Britain until somebody chooses', () => {
  expect(formatDay(EVENING)).toBe('5 November 2026');
  expect(formatMoment(EVENING)).toBe('5 November 2026, 18:05');
  expect(formatCalendarDay('2026-11-05')).toBe('Thu 5 Nov');
});

test('every date follows the chosen locale, also where it was written before', () => {
  formatMoment(EVENING);
  chooseDateLocale('en-US-u-hc-h12');
  expect(formatDay(EVENING)).toBe('November 5, 2026');
  expect(formatMoment(EVENING).replace(/\s(?=PM)/, ' ')).toBe('November 5, 2026, 06:05 PM');
  expect(formatCalendarDay('2026-11-05')).toBe('Thu Nov 5');
});
