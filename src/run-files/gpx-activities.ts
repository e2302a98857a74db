import { bothFeet, type ActivityReading } from '../core/knees/found-run.ts';
import { type ActivityCollector, RunningMean, UNKNOWN_ACTIVITY } from './activity-collector.ts';
import { readInstant } from './read-instant.ts';
import type { WallClock } from './wall-clock.ts';

const EARTH_M = 6_371_008;
/** A step from point to point that is faster is a jump of the receiver, not of the runner. */
const JUMP_MPS = 12;
/** Standing for longer than this is a break, where the watch did not end the segment. */
const BREAK_S = 30;
const STANDING_MPS = 0.5;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * Tracks of a GPX file, each an activity: its distance is the sum along the points of each segment
 * without jumps, its time that in motion. Runs that are named as another sport are told apart
 * (Strava writes 9 for a run); a track without a type may be anything.
 */
export class GpxActivities implements ActivityCollector {
  readonly activities: ActivityReading[] = [];
  readonly #clock: WallClock;
  #track = newTrack();
  #point: Point | null = null;
  #last: (Point & { readonly ms: number }) | null = null;

  constructor(clock: WallClock) {
    this.#clock = clock;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'trk') this.#track = newTrack();
    else if (name === 'trkseg') this.#last = null;
    else if (name === 'trkpt') this.#point = toPoint(attributes);
  }

  close(name: string, text: string, parent: string): void {
    if (name === 'type' && parent === 'trk') this.#track.isRun = isRunType(text);
    else if (name === 'time' && parent === 'trkpt') this.#addPoint(text);
    else if (name === 'cad') this.#track.cadence.add(Number(text));
    else if (name === 'trk') this.#end();
  }

  #addPoint(text: string): void {
    const { startMs: ms, day } = readInstant(text, this.#clock, 'utc');
    const [track, point, last] = [this.#track, this.#point, this.#last];
    if (ms === null || point === null) return;
    track.startMs ??= ms;
    track.day ??= day;
    // Points out of order say nothing of how far it was.
    if (last && ms <= last.ms) return;
    this.#last = { ...point, ms };
    if (!last) return;
    const seconds = (ms - last.ms) / 1000;
    const metres = distanceBetween(last, point);
    const speed = metres / seconds;
    if (seconds > BREAK_S && speed < STANDING_MPS) return;
    track.durationS += seconds;
    if (speed <= JUMP_MPS) track.distanceM += metres;
  }

  #end(): void {
    const { isRun, startMs, day, durationS, distanceM, cadence } = this.#track;
    this.activities.push({
      ...UNKNOWN_ACTIVITY,
      isRun,
      startMs,
      day,
      durationS: startMs === null ? null : durationS,
      distanceM,
      cadenceSpm: bothFeet(cadence.value),
    });
    this.#track = newTrack();
  }
}

function newTrack(): {
  isRun: boolean | null;
  startMs: number | null;
  day: string | null;
  durationS: number;
  distanceM: number;
  readonly cadence: RunningMean;
} {
  return { isRun: null, startMs: null, day: null, durationS: 0, distanceM: 0, cadence: new RunningMean() };
}

function isRunType(text: string): boolean | null {
  const type = text.trim().toLowerCase();
  if (type === '') return null;
  return type === '9' || /run|jog|treadmill/.test(type);
}

function toPoint({ lat = '', lon = '' }: Readonly<Record<string, string>>): Point | null {
  const point = { lat: toDegrees(lat, 90), lon: toDegrees(lon, 180) };
  return Number.isFinite(point.lat + point.lon) ? point : null;
}

function toDegrees(text: string, most: number): number {
  const degrees = text.trim() === '' ? Number.NaN : Number(text);
  return Math.abs(degrees) <= most ? degrees : Number.NaN;
}

/** Metres along the earth (haversine). */
function distanceBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const chord =
    half(a.lat, b.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(a.lon, b.lon);
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}
