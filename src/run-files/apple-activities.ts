import type { ActivityReading } from '../core/knees/found-run.ts';
import { type ActivityCollector, UNKNOWN_ACTIVITY } from './activity-collector.ts';
import { METRES_PER_MILE } from '../core/run/units.ts';
import { readDecimal } from './read-quantity.ts';
import { readInstant } from './read-instant.ts';
import type { WallClock } from './wall-clock.ts';

const METRES: Readonly<Record<string, number>> = { km: 1000, mi: METRES_PER_MILE, m: 1 };
const SECONDS: Readonly<Record<string, number>> = { min: 60, s: 1, sec: 1, hr: 3600, h: 3600 };

/**
 * Workouts of `export.xml`, which the Health app of an iPhone writes: all other records in it are
 * passed over. Distances stand in the workout (before iOS 16) or in its statistics.
 */
export class AppleActivities implements ActivityCollector {
  readonly activities: ActivityReading[] = [];
  readonly #clock: WallClock;
  #workout: ActivityReading | null = null;

  constructor(clock: WallClock) {
    this.#clock = clock;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, parent: string): void {
    if (name === 'Workout') this.#workout = this.#read(attributes);
    else if (this.#workout && parent === 'Workout')
      this.#workout = withDetail(this.#workout, name, attributes);
  }

  close(name: string): void {
    if (name !== 'Workout' || !this.#workout) return;
    this.activities.push(this.#workout);
    this.#workout = null;
  }

  #read(attributes: Readonly<Record<string, string>>): ActivityReading {
    const type = attributes['workoutActivityType'] ?? '';
    return {
      ...UNKNOWN_ACTIVITY,
      isRun: type === '' ? null : type === 'HKWorkoutActivityTypeRunning',
      ...readInstant(attributes['startDate'] ?? '', this.#clock, 'device'),
      durationS: scaled(attributes['duration'], SECONDS[attributes['durationUnit'] ?? 'min']),
      distanceM: scaled(attributes['totalDistance'], METRES[attributes['totalDistanceUnit'] ?? 'km']),
    };
  }
}

function withDetail(
  workout: ActivityReading,
  name: string,
  attributes: Readonly<Record<string, string>>,
): ActivityReading {
  if (name === 'MetadataEntry') {
    const isIndoor = attributes['key'] === 'HKIndoorWorkout' && attributes['value'] === '1';
    return isIndoor ? { ...workout, surface: 'treadmill' } : workout;
  }
  if (name !== 'WorkoutStatistics') return workout;
  if (attributes['type'] === 'HKQuantityTypeIdentifierDistanceWalkingRunning') {
    const distanceM = scaled(attributes['sum'], METRES[attributes['unit'] ?? 'km']);
    return { ...workout, distanceM: distanceM ?? workout.distanceM };
  }
  const steps = readDecimal(attributes['sum'] ?? '');
  if (attributes['type'] === 'HKQuantityTypeIdentifierStepCount' && steps !== null && workout.durationS) {
    return { ...workout, cadenceSpm: (60 * steps) / workout.durationS };
  }
  return workout;
}

function scaled(text: string | undefined, unit: number | undefined): number | null {
  const number = readDecimal(text ?? '');
  return number === null || unit === undefined ? null : number * unit;
}
