import Papa from 'papaparse';
import { bothFeet, type ActivityReading } from '../core/knees/found-run.ts';
import type { Surface } from '../core/knees/week.ts';
import { UNKNOWN_ACTIVITY } from './activity-collector.ts';
import { findColumns, type CsvColumns } from './csv-columns.ts';
import { METRES_PER_MILE } from '../core/run/units.ts';
import { readDecimal, readDuration } from './read-quantity.ts';
import { readInstant } from './read-instant.ts';
import { RunFileError } from './run-file-error.ts';
import type { WallClock } from './wall-clock.ts';

const MOST_ROWS = 50_000;
/** Some exports begin with lines of their own before the headings. */
const HEADINGS_WITHIN = 10;
/** Metres in the unit of distances that stand without one. */
export const CSV_UNIT_M = Object.freeze({ km: 1000, mi: METRES_PER_MILE });

/** What a table of activities gave. */
export interface CsvActivities {
  readonly activities: readonly ActivityReading[];
  /**
   * Whether distances were read in the unit that the caller said, for want of a heading that
   * does.
   */
  readonly isUnitAssumed: boolean;
}

/**
 * Activities of a table with headings in English: Garmin Connect's list, Strava's `activities.csv`,
 * lists that apps make of Apple Health, or any with a date, a duration and a distance.
 *
 * @throws RunFileError
 */
export function csvActivities(text: string, clock: WallClock, unit: keyof typeof CSV_UNIT_M): CsvActivities {
  const { data: rows } = Papa.parse<string[]>(text, { skipEmptyLines: true, preview: MOST_ROWS });
  const found = headingsOf(rows);
  if (!found) {
    // Words without columns are no table.
    if (rows.every((row) => row.length < 2)) throw new RunFileError('unknown-kind', 'no columns');
    const first = (rows[0] ?? []).slice(0, 8).join(', ').slice(0, 200);
    throw new RunFileError('no-columns', `headings: ${first}`);
  }
  const { columns, at } = found;
  const metres = columns.distanceUnitM ?? CSV_UNIT_M[unit];
  return {
    activities: rows.slice(at + 1).map((row) => toReading(row, columns, metres, clock)),
    isUnitAssumed: columns.distance >= 0 && columns.distanceUnitM === null,
  };
}

function headingsOf(rows: readonly (readonly string[])[]): { columns: CsvColumns; at: number } | null {
  for (const [at, row] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const columns = findColumns(row);
    if (columns) return { columns, at };
  }
  return null;
}

function toReading(
  row: readonly string[],
  columns: CsvColumns,
  metres: number,
  clock: WallClock,
): ActivityReading {
  const cell = (index: number): string => row[index] ?? '';
  const distance = readDecimal(cell(columns.distance));
  const sport = cell(columns.sport).trim().toLowerCase();
  return {
    ...UNKNOWN_ACTIVITY,
    isRun: sport === '' ? null : /run|jog|treadmill/.test(sport),
    ...readInstant(cell(columns.date), clock, 'device'),
    durationS: readDuration(cell(columns.duration), columns.durationUnitS),
    distanceM: distance === null ? null : distance * metres,
    cadenceSpm: bothFeet(readDecimal(cell(columns.cadence))),
    surface: surfaceOf(sport),
  };
}

function surfaceOf(sport: string): Surface | null {
  if (/treadmill|indoor|virtual/.test(sport)) return 'treadmill';
  if (sport.includes('trail')) return 'trail';
  return sport.includes('track') ? 'track' : null;
}
