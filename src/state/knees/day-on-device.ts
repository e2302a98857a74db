import { dayOf, type Day } from '../../core/knees/day.ts';

/** The day that the clock of this device shows at an instant. */
export function dayOnDevice(ms: number): Day {
  return dayOf(ms, new Date(ms).getTimezoneOffset());
}
