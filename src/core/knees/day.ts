/**
 * A day of the calendar as `2026-11-23`, without a time zone: a runner's Monday stays a Monday
 * wherever the device is read. As text, days sort by time.
 */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** Days of 400 years, after which the calendar repeats itself. */
const DAYS_PER_ERA = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** Whether the text names a day that exists, of the years 1970 to 9999. */
export function isDay(text: string): boolean {
  const number = dayNumber(text);
  return number >= 0 && fromDayNumber(number) === text;
}

/**
 * The day of the calendar at which an instant falls where the clock differs from UTC by the given
 * minutes, as `Date.getTimezoneOffset` counts them (positive to the west).
 */
export function dayOf(ms: number, offsetMinutes: number): Day {
  return fromDayNumber(Math.floor((ms - offsetMinutes * MS_PER_MINUTE) / MS_PER_DAY));
}

/**
 * The day a number of days later, or earlier where it is negative.
 *
 * @example addDays('2026-02-28', 1) // '2026-03-01'
 */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(dayNumber(day) + days);
}

/** Days from the first to the second, negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week: 0 is Monday, 6 is Sunday. */
export function weekday(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (dayNumber(day) + 3) % 7;
}

/**
 * Days since 1 January 1970; NaN for what is no such text. The year begins in March, so that the
 * leap day is its last (ref: H. Hinnant, chrono-compatible low-level date algorithms).
 */
function dayNumber(day: Day): number {
  const [, years, months, days] = (DAY.exec(day) ?? []).map(Number);
  if (years === undefined || months === undefined || days === undefined) return Number.NaN;
  const year = months > 2 ? years : years - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (months + (months > 2 ? -3 : 9)) + 2) / 5) + days - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

function fromDayNumber(number: number): Day {
  const sinceMarch = number + DAYS_TO_1970;
  const era = Math.floor(sinceMarch / DAYS_PER_ERA);
  const dayOfEra = sinceMarch - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
