import type { Day } from '../../core/knees/day.ts';
import { dateFormat } from './locale.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;
const SHORT = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/**
 * `23 November 2026, 18:05` or `November 23, 2026, 06:05 PM`, in the time zone of the device.
 */
export function formatMoment(ms: number): string {
  return `${formatDay(ms)}, ${dateFormat(TIME).format(ms)}`;
}

/** `23 November 2026` or `November 23, 2026`, in the time zone of the device. */
export function formatDay(ms: number): string {
  return dateFormat(DAY).format(ms);
}

/** `Mon 23 Nov` or `Mon Nov 23`, the same day in every time zone. */
export function formatCalendarDay(day: Day): string {
  return dateFormat(SHORT)
    .format(Date.parse(`${day}T00:00:00Z`))
    .replace(',', '');
}
