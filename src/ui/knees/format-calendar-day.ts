import type { Day } from '../../core/knees/day.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** `Mon 23 Nov`, the same in every time zone. */
export function formatCalendarDay(day: Day): string {
  return FORMAT.format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');
}
