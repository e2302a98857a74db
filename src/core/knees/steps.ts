import type { LoggedRun } from './week.ts';

/** How many steps some runs were: a count of landings, which says nothing of harm. */
export interface StepCount {
  /** Sum of the distances that are known, km. */
  readonly distanceKm: number;
  /** Runs that are counted: those whose cadence is known. */
  readonly runs: number;
  /** Runs that are not, because neither they nor a film tell the cadence. */
  readonly uncounted: number;
  /** Both feet. */
  readonly steps: number;
  /** Landings of one foot: every second step. */
  readonly ofOneFoot: number;
  /** Where the cadence came from. */
  readonly cadenceFrom: 'runs' | 'film' | 'both';
  /** Steps a minute, weighed by the minutes. */
  readonly cadenceSpm: number;
}

/**
 * Steps of the runs: minutes times the run's own cadence, or that of the last film where the run
 * has none. Null where no run can be counted.
 */
export function countSteps(
  runs: readonly Pick<LoggedRun, 'minutes' | 'distanceKm' | 'cadenceSpm'>[],
  filmCadenceSpm: number | null,
): StepCount | null {
  let [minutes, steps, distanceKm, own, counted] = [0, 0, 0, 0, 0];
  for (const run of runs) {
    const cadence = run.cadenceSpm ?? filmCadenceSpm;
    if (cadence === null) continue;
    counted += 1;
    if (run.cadenceSpm !== null) own += 1;
    minutes += run.minutes;
    steps += run.minutes * cadence;
    distanceKm += run.distanceKm ?? 0;
  }
  if (counted === 0) return null;
  const source = own === counted ? 'runs' : own === 0 ? 'film' : 'both';
  return {
    distanceKm,
    runs: counted,
    uncounted: runs.length - counted,
    steps,
    ofOneFoot: steps / 2,
    cadenceFrom: source,
    cadenceSpm: steps / minutes,
  };
}

/**
 * By how much more cadence is spoken of: the small end of what trials tried (Heiderscheit 2011).
 */
const MORE_CADENCE = 0.05;

/** The same minutes at 5 % more steps: steps a minute, and how many more steps. */
export function withMoreCadence({ steps, cadenceSpm }: StepCount): {
  readonly cadenceSpm: number;
  readonly moreSteps: number;
} {
  return { cadenceSpm: cadenceSpm * (1 + MORE_CADENCE), moreSteps: steps * MORE_CADENCE };
}
