import { median } from 'd3-array';
import { STEP_RANGE_S } from '../gait/running-ranges.ts';
import type { LiveStep } from './live-step.ts';

/** What hands-free recording waits for. */
export type RunningState = 'none' | 'starting' | 'steady';

/** Landings in a row, of feet in turn and evenly timed, that make a steady run. */
const STEADY_STEPS = 7;
/** The longest step of running: slower is walking (130 steps per minute). */
const SLOWEST_STEP_S = 60 / 130;
/** How far a step may be from the usual one in a steady run, as a share of it. */
const UNEVENNESS = 0.25;
/** Without a landing for this long nobody is running any more, seconds. */
const OVER_AFTER_S = 1.4;

/**
 * Whether somebody runs, judged by the landings up to now: `steady` after 7 even landings of feet
 * in turn at a running cadence, `starting` with fewer, `none` when the last landing lies 1.4 s back
 * or the steps are those of walking.
 */
export function runningState(steps: readonly LiveStep[], nowS: number): RunningState {
  const last = steps[steps.length - 1];
  if (!last || nowS - last.contactS > OVER_AFTER_S) return 'none';
  const run = steps.slice(-STEADY_STEPS);
  const gaps = run.slice(1).map((step, i) => step.contactS - (run[i]?.contactS ?? Number.NaN));
  const usual = median(gaps);
  if (usual === undefined) return 'starting';
  if (usual > SLOWEST_STEP_S || usual < STEP_RANGE_S.shortest) return 'none';
  const isEven = gaps.every((gap) => Math.abs(gap - usual) <= UNEVENNESS * usual);
  const inTurn = run.slice(1).every((step, i) => step.side !== run[i]?.side);
  return run.length === STEADY_STEPS && isEven && inTurn ? 'steady' : 'starting';
}
