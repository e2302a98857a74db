import type { Day } from '../core/knees/day.ts';
import type { WallClock } from './wall-clock.ts';

/** When an activity began: the instant, and the day on the runner's calendar. */
export interface Instant {
  readonly startMs: number | null;
  readonly day: Day | null;
}

const NOWHERE: Instant = { startMs: null, day: null };
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?$/i;
const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;
const AMERICAN = /^([A-Z][a-z]{2})[a-z]* (\d{1,2}), (\d{4}),? (\d{1,2}):(\d\d)(?::(\d\d))?\s?([AP]M)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date with its time. `2026-11-23T06:10:11Z`, `2026-11-23 07:10:11 +0100` (the day is the
 * one written there), `2026-11-23 07:10:11` (the clock of this device, or UTC), `2026-11-23`, and
 * `Nov 23, 2026, 6:10:11 AM`, which Strava writes in UTC. Anything else, and days such as
 * 3/4/2026, which mean two dates, give nothing.
 *
 * @param zoneless what a time without a zone is in
 */
export function readInstant(text: string, clock: WallClock, zoneless: 'utc' | 'device'): Instant {
  const trimmed = text.trim();
  if (DAY_ALONE.test(trimmed)) return { startMs: null, day: trimmed };
  const iso = ISO.exec(trimmed);
  if (iso) return ofIso(iso, clock, zoneless);
  const american = AMERICAN.exec(trimmed);
  return american ? ofAmerican(american, clock) : NOWHERE;
}

function ofIso(
  [, day = '', hours = '', minutes = '', seconds = '00', zone]: RegExpExecArray,
  clock: WallClock,
  zoneless: 'utc' | 'device',
): Instant {
  if (zone === undefined && zoneless === 'device') {
    const time = { day, hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds) };
    return known(clock.msOf(time), day);
  }
  const isUtc = zone === undefined || /^(?:z|utc)$/i.test(zone);
  const offset = isUtc ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const ms = Date.parse(`${day}T${hours}:${minutes}:${seconds}${offset}`);
  if (!Number.isFinite(ms)) return NOWHERE;
  return known(ms, isUtc ? clock.dayOf(ms) : day);
}

function ofAmerican(parts: RegExpExecArray, clock: WallClock): Instant {
  const [, name = '', date, year, hour = '', minute, second = '0', half] = parts;
  const month = MONTHS.indexOf(name.toLowerCase());
  if (month < 0) return NOWHERE;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  const ms = Date.UTC(Number(year), month, Number(date), hours, Number(minute), Number(second));
  return Number.isFinite(ms) ? known(ms, clock.dayOf(ms)) : NOWHERE;
}

function known(ms: number, day: Day): Instant {
  return { startMs: Number.isFinite(ms) ? ms : null, day };
}
