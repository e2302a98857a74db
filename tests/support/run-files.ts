import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder';
import { dayOf, type Day } from '../../src/core/knees/day.ts';
import type { WallClock } from '../../src/run-files/wall-clock.ts';

/** A run as a watch would have kept it. */
export interface WatchRun {
  readonly startMs: number;
  readonly minutes: number;
  readonly km: number;
  readonly sport?: 'running' | 'cycling';
  /** Steps a minute, both feet. */
  readonly cadence?: number;
}

/** A device one hour east of Greenwich, on 30 November 2026. */
export const CLOCK: WallClock = clockAt('2026-11-30', -60);

/** @param offsetMinutes as `Date.getTimezoneOffset`: negative to the east */
function clockAt(today: Day, offsetMinutes: number): WallClock {
  return {
    today,
    dayOf: (ms) => dayOf(ms, offsetMinutes),
    msOf: ({ day, hours, minutes, seconds }) =>
      Date.parse(`${day}T00:00:00Z`) + ((hours * 60 + minutes + offsetMinutes) * 60 + seconds) * 1000,
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** A track due north, a point every ten seconds. */
export function gpx({ startMs, minutes, km, sport = 'running', cadence }: WatchRun): string {
  const points = Math.round(minutes * 6);
  const degrees = km / 111.195;
  const point = (index: number): string =>
    `<trkpt lat="${(50 + (degrees * index) / points).toFixed(7)}" lon="8"><ele>100</ele>` +
    `<time>${iso(startMs + index * 10_000)}</time>` +
    (cadence === undefined
      ? ''
      : `<extensions><ns3:TrackPointExtension><ns3:hr>150</ns3:hr><ns3:cad>${cadence / 2}</ns3:cad></ns3:TrackPointExtension></extensions>`) +
    '</trkpt>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="watch" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<metadata><time>${iso(startMs)}</time></metadata>
<trk><name>Evening &amp; rain</name><type>${sport}</type><trkseg>
${Array.from({ length: points + 1 }, (_, index) => point(index)).join('\n')}
</trkseg></trk></gpx>`;
}

/** Two laps of the same length. */
export function tcx({ startMs, minutes, km, sport = 'running', cadence = 168 }: WatchRun): string {
  const lap = (half: number): string => `<Lap StartTime="${iso(startMs + half * minutes * 30_000)}">
<TotalTimeSeconds>${minutes * 30}</TotalTimeSeconds><DistanceMeters>${km * 500}</DistanceMeters>
<Track><Trackpoint><Time>${iso(startMs)}</Time><DistanceMeters>3.5</DistanceMeters></Trackpoint></Track>
<Extensions><ns3:LX><ns3:AvgRunCadence>${cadence / 2}</ns3:AvgRunCadence></ns3:LX></Extensions></Lap>`;
  return `<?xml version="1.0"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="x"><Activities>
<Activity Sport="${sport === 'running' ? 'Running' : 'Biking'}"><Id>${iso(startMs)}</Id>${lap(0)}${lap(1)}</Activity>
</Activities></TrainingCenterDatabase>`;
}

/** A FIT file with one session; 2 as `subSport` is the street. */
export function fit(run: WatchRun, { subSport = 2, zoneHours = 1 } = {}): Uint8Array<ArrayBuffer> {
  const { startMs, minutes, km, sport = 'running', cadence = 170 } = run;
  const start = FitEncoder.toFitTimestamp(new Date(startMs));
  const end = start + Math.round(minutes * 60);
  const encoder = new FitEncoder({ protocolVersion: 0x20 });
  const field = (number: number, size: number, baseType: FitBaseType, value: number) => ({
    number,
    size,
    baseType,
    value,
  });
  encoder.writeMessage(0, [field(0, 1, FitBaseType.Enum, 4)]);
  encoder.writeMessage(18, [
    field(253, 4, FitBaseType.Uint32, end),
    field(2, 4, FitBaseType.Uint32, start),
    field(5, 1, FitBaseType.Enum, sport === 'running' ? 1 : 2),
    field(6, 1, FitBaseType.Enum, subSport),
    field(8, 4, FitBaseType.Uint32, Math.round(minutes * 60_000)),
    field(9, 4, FitBaseType.Uint32, Math.round(km * 100_000)),
    field(18, 1, FitBaseType.Uint8, cadence / 2),
  ]);
  encoder.writeMessage(34, [
    field(253, 4, FitBaseType.Uint32, end),
    field(5, 4, FitBaseType.Uint32, end + zoneHours * 3600),
  ]);
  return new Uint8Array(encoder.close());
}

const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), Math.floor(minutes % 60), Math.round((minutes % 1) * 60)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/**
 * Garmin Connect's list of activities: times on the clock of the wall, no unit with the distance.
 */
export function garminCsv(runs: readonly WatchRun[], zoneHours = 1): string {
  const rows = runs.map(({ startMs, minutes, km, sport = 'running', cadence = 170 }) => {
    const date = iso(startMs + zoneHours * 3_600_000)
      .slice(0, 19)
      .replace('T', ' ');
    const type = sport === 'running' ? 'Treadmill Running' : 'Cycling';
    return `${type},${date},false,"Evening, easy","${km}","512","${clockText(minutes)}","148","162","${cadence}"`;
  });
  return [
    'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence',
    ...rows,
  ].join('\n');
}

/** Strava's `activities.csv`: UTC, and the distance twice. */
export function stravaCsv(runs: readonly WatchRun[]): string {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const rows = runs.map(({ startMs, minutes, km, sport = 'running' }, index) => {
    const at = new Date(startMs);
    const clock = [at.getUTCHours() % 12 || 12, at.getUTCMinutes(), at.getUTCSeconds()];
    const [hours, ...others] = clock.map((part) => String(part).padStart(2, '0'));
    const half = at.getUTCHours() < 12 ? 'AM' : 'PM';
    const date = `${months[at.getUTCMonth()]} ${at.getUTCDate()}, ${at.getUTCFullYear()}, ${Number(hours)}:${others.join(':')} ${half}`;
    const seconds = minutes * 60;
    const type = sport === 'running' ? 'Run' : 'Ride';
    return `${index},"${date}",Evening,${type},,${seconds + 60},${km},150,Trail one,${seconds + 60},${seconds},${km * 1000}`;
  });
  return [
    'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Activity Gear,Elapsed Time,Moving Time,Distance',
    ...rows,
  ].join('\n');
}

/** `export.xml` of Apple Health: among the records, workouts. */
export function appleHealth(runs: readonly WatchRun[]): string {
  const workouts = runs.map(({ startMs, minutes, km, sport = 'running', cadence = 166 }) => {
    const date = `${iso(startMs + 3_600_000)
      .slice(0, 19)
      .replace('T', ' ')} +0100`;
    const type = sport === 'running' ? 'Running' : 'Cycling';
    return `<Workout workoutActivityType="HKWorkoutActivityType${type}" duration="${minutes}" durationUnit="min" startDate="${date}">
<MetadataEntry key="HKIndoorWorkout" value="1"/>
<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="${km}" unit="km"/>
<WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" sum="${cadence * minutes}" unit="count"/></Workout>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
]>
<HealthData locale="en_DE"><ExportDate value="2026-11-29 10:00:00 +0100"/>
<Record type="HKQuantityTypeIdentifierHeartRate" value="61" startDate="2026-11-23 07:10:11 +0100"/>
${workouts.join('\n')}</HealthData>`;
}
