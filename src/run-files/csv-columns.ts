import { METRES_PER_MILE } from '../core/run/units.ts';

/** Where in a table the facts of an activity stand; -1 where a fact has no column. */
export interface CsvColumns {
  readonly date: number;
  readonly sport: number;
  readonly duration: number;
  /** Seconds in one of the durations' units, where they are plain numbers. */
  readonly durationUnitS: number;
  readonly distance: number;
  /** Metres in one of the distances' units; null where the heading does not say. */
  readonly distanceUnitM: number | null;
  readonly cadence: number;
}

const DATES = ['activity date', 'date', 'start', 'start time', 'start date', 'begin timestamp', 'day'];
const SPORTS = ['activity type', 'workout type', 'type', 'sport', 'activity'];
const DURATIONS = [
  'moving time',
  'duration',
  'time',
  'elapsed time',
  'total time',
  'workout time',
  'minutes',
];
const DISTANCES = ['distance', 'total distance', 'km', 'kilometres', 'kilometers', 'miles', 'mi'];
const CADENCES = ['avg run cadence', 'average cadence', 'avg cadence', 'cadence', 'average run cadence'];
const METRES: Readonly<Record<string, number>> = {
  km: 1000,
  kilometres: 1000,
  kilometers: 1000,
  mi: METRES_PER_MILE,
  miles: METRES_PER_MILE,
  m: 1,
  metres: 1,
  meters: 1,
};
const SECONDS: Readonly<Record<string, number>> = { min: 60, minutes: 60, s: 1, sec: 1, seconds: 1, h: 3600 };

/** The columns of a table by its headings; null where it has no date or no duration. */
export function findColumns(headings: readonly string[]): CsvColumns | null {
  const plain = headings.map(plainHeading);
  const date = firstOf(plain, DATES);
  const duration = firstOf(plain, DURATIONS);
  if (date < 0 || duration < 0) return null;
  // Strava gives the distance twice: first as its screens show it, then in metres.
  const metric =
    plain.indexOf('distance') === plain.lastIndexOf('distance') ? -1 : plain.lastIndexOf('distance');
  const distance = metric >= 0 ? metric : firstOf(plain, DISTANCES);
  return {
    date,
    sport: firstOf(plain, SPORTS),
    duration,
    durationUnitS: unitOf(headings[duration], SECONDS) ?? 1,
    distance,
    distanceUnitM: metric >= 0 ? 1 : unitOf(headings[distance], METRES),
    cadence: firstOf(plain, CADENCES),
  };
}

function firstOf(headings: readonly string[], names: readonly string[]): number {
  const name = names.find((candidate) => headings.includes(candidate));
  return name === undefined ? -1 : headings.indexOf(name);
}

/** A heading without its unit, its case and what a spreadsheet put before it. */
function plainHeading(heading: string): string {
  return heading
    .replace(/^\uFEFF/, '')
    .replace(/[([].*$/, '')
    .trim()
    .toLowerCase();
}

/** The unit in brackets, or the heading itself where it is one. */
function unitOf(heading: string | undefined, units: Readonly<Record<string, number>>): number | null {
  if (heading === undefined) return null;
  const bracket = /[([]([^)\]]*)[)\]]/.exec(heading)?.[1];
  const name = (bracket ?? plainHeading(heading)).trim().toLowerCase();
  return Object.hasOwn(units, name) ? (units[name] ?? null) : null;
}
