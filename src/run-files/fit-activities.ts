import {
  FitMessageReaderError,
  fitTimestampToUnixMilliseconds,
  readFitMessages,
  type FitRawMessage,
} from 'fit-file-parser/raw';
import { dayOf, type Day } from '../core/knees/day.ts';
import type { ActivityReading } from '../core/knees/found-run.ts';
import type { Surface } from '../core/knees/week.ts';
import { UNKNOWN_ACTIVITY } from './activity-collector.ts';
import { RunFileError } from './run-file-error.ts';
import type { WallClock } from './wall-clock.ts';

/** Numbers of messages and fields of the FIT profile (Garmin FIT SDK, `Profile.xlsx`). */
const SESSION = 18;
const ACTIVITY = 34;
const FIELD = Object.freeze({
  timestamp: 253,
  startTime: 2,
  sport: 5,
  subSport: 6,
  timerTime: 8,
  distance: 9,
  cadence: 18,
  localTimestamp: 5,
});
const RUNNING = 1;
const SURFACES: Readonly<Record<number, Surface>> = { 1: 'treadmill', 2: 'road', 3: 'trail', 4: 'track' };
/** Clocks on the wall differ from UTC by no more, hours. */
const FURTHEST_ZONE_H = 14;

/**
 * Sessions of a FIT file: the sums that the watch itself made. The reader checks the file's own
 * checksum, so that a damaged file is refused rather than read wrong.
 *
 * @throws RunFileError
 */
export function fitActivities(bytes: Uint8Array, clock: WallClock): ActivityReading[] {
  const messages = messagesOf(bytes);
  const offsetMs = zoneOf(messages.filter(({ globalMessageNumber: number }) => number === ACTIVITY));
  return messages
    .filter(({ globalMessageNumber: number }) => number === SESSION)
    .map((session) => toReading(session, offsetMs, clock));
}

function messagesOf(bytes: Uint8Array): readonly FitRawMessage[] {
  try {
    return readFitMessages(bytes, { messageNumbers: [SESSION, ACTIVITY] }).messages;
  } catch (error) {
    const detail = error instanceof FitMessageReaderError ? error.code : String(error);
    throw new RunFileError('broken-file', `FIT: ${detail}`, { cause: error });
  }
}

function toReading(session: FitRawMessage, offsetMs: number | null, clock: WallClock): ActivityReading {
  const start = unsigned(session, FIELD.startTime);
  const startMs = start === null ? null : fitTimestampToUnixMilliseconds(start);
  const sport = unsigned(session, FIELD.sport);
  const durationMs = unsigned(session, FIELD.timerTime);
  const distanceCm = unsigned(session, FIELD.distance);
  const stridesPerMinute = unsigned(session, FIELD.cadence);
  return {
    ...UNKNOWN_ACTIVITY,
    isRun: sport === null ? null : sport === RUNNING,
    startMs,
    day: startMs === null ? null : localDay(startMs, offsetMs, clock),
    durationS: durationMs === null ? null : durationMs / 1000,
    distanceM: distanceCm === null ? null : distanceCm / 100,
    cadenceSpm: stridesPerMinute === null ? null : 2 * stridesPerMinute,
    surface: SURFACES[unsigned(session, FIELD.subSport) ?? -1] ?? null,
  };
}

/** By how much the watch's clock was ahead of UTC; null where it did not say, or not believably. */
function zoneOf(activities: readonly FitRawMessage[]): number | null {
  const [activity] = activities;
  const utc = activity ? unsigned(activity, FIELD.timestamp) : null;
  const local = activity ? unsigned(activity, FIELD.localTimestamp) : null;
  if (utc === null || local === null) return null;
  return Math.abs(local - utc) <= FURTHEST_ZONE_H * 3600 ? (local - utc) * 1000 : null;
}

function localDay(startMs: number, offsetMs: number | null, clock: WallClock): Day {
  return offsetMs === null ? clock.dayOf(startMs) : dayOf(startMs + offsetMs, 0);
}

/** An unsigned field of 1, 2 or 4 bytes; null where it is missing, of another kind, or unset. */
function unsigned({ fields, littleEndian }: FitRawMessage, fieldNumber: number): number | null {
  const field = fields.find((candidate) => candidate.fieldNumber === fieldNumber);
  if (!field) return null;
  const view = new DataView(field.bytes.buffer, field.bytes.byteOffset, field.bytes.byteLength);
  const kind = field.baseType & 0x1f;
  if (field.size === 1 && [0, 2, 10, 13].includes(kind)) return unlessUnset(view.getUint8(0), 0xff);
  if (field.size === 2 && [4, 11].includes(kind)) return unlessUnset(view.getUint16(0, littleEndian), 0xffff);
  if (field.size === 4 && [6, 12].includes(kind)) {
    return unlessUnset(view.getUint32(0, littleEndian), 0xffff_ffff);
  }
  return null;
}

function unlessUnset(value: number, unset: number): number | null {
  return value === unset ? null : value;
}
