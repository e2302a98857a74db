import { bothFeet, type ActivityReading } from '../core/knees/found-run.ts';
import { type ActivityCollector, RunningMean, UNKNOWN_ACTIVITY } from './activity-collector.ts';
import { readDecimal } from './read-quantity.ts';
import { readInstant, type Instant } from './read-instant.ts';
import type { WallClock } from './wall-clock.ts';

/**
 * Activities of a TCX file: time and distance are the sums of the laps, as the watch wrote them, so
 * that a run on a treadmill counts, too.
 */
export class TcxActivities implements ActivityCollector {
  readonly activities: ActivityReading[] = [];
  readonly #clock: WallClock;
  #activity = newActivity();
  #lapS = 0;

  constructor(clock: WallClock) {
    this.#clock = clock;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'Activity') {
      this.#activity = newActivity();
      const sport = (attributes['Sport'] ?? '').toLowerCase();
      this.#activity.isRun = sport === 'running' ? true : sport === '' || sport === 'other' ? null : false;
    } else if (name === 'Lap') {
      this.#lapS = 0;
      this.#activity.start ??= this.#instant(attributes['StartTime'] ?? '');
    }
  }

  close(name: string, text: string, parent: string): void {
    const activity = this.#activity;
    if (name === 'Id' && parent === 'Activity') activity.start = this.#instant(text) ?? activity.start;
    else if (name === 'TotalTimeSeconds' && parent === 'Lap') {
      this.#lapS = readDecimal(text) ?? 0;
      activity.durationS += this.#lapS;
    } else if (name === 'DistanceMeters' && parent === 'Lap') activity.distanceM += readDecimal(text) ?? 0;
    else if (name === 'AvgRunCadence') activity.ofLaps.add(Number(text), this.#lapS);
    else if (name === 'RunCadence') activity.ofPoints.add(Number(text));
    else if (name === 'Activity') this.#end();
  }

  #instant(text: string): Instant | null {
    const instant = readInstant(text, this.#clock, 'utc');
    return instant.day === null ? null : instant;
  }

  #end(): void {
    const { isRun, start, durationS, distanceM, ofLaps, ofPoints } = this.#activity;
    this.activities.push({
      ...UNKNOWN_ACTIVITY,
      isRun,
      startMs: start?.startMs ?? null,
      day: start?.day ?? null,
      durationS,
      distanceM,
      cadenceSpm: bothFeet(ofLaps.value ?? ofPoints.value),
    });
    this.#activity = newActivity();
  }
}

function newActivity(): {
  isRun: boolean | null;
  start: Instant | null;
  durationS: number;
  distanceM: number;
  readonly ofLaps: RunningMean;
  readonly ofPoints: RunningMean;
} {
  return {
    isRun: null,
    start: null,
    durationS: 0,
    distanceM: 0,
    ofLaps: new RunningMean(),
    ofPoints: new RunningMean(),
  };
}
