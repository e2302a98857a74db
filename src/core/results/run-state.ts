import { SIDES } from '../pose/landmark.ts';
import type { StepRate } from '../quality/step-rate.ts';
import { VERDICT_STRIDES } from '../quality/verdict-strides.ts';
import type { StrideResult, SummaryBySide } from './measured-run.ts';

/**
 * What a reading as a whole is worth. `good`: numbers and verdicts; `limited`: numbers, and
 * verdicts only where they hold; `unreliable`: it failed, and says nothing about the runner.
 */
export const RUN_STATES = ['good', 'limited', 'unreliable'] as const;
type RunStateKind = (typeof RUN_STATES)[number];

/** Why a reading is not good; worded in `text/`. */
export const STATE_REASONS = [
  'refused',
  'many-strides-left-out',
  'leg-without-strides',
  'rhythm-disagrees',
  'few-strides',
  'low-frame-rate',
  'entered-against-picture',
] as const;
type StateReason = (typeof STATE_REASONS)[number];

/** What a reading as a whole is worth, and why; no reasons where it is good. */
export interface RunState {
  readonly kind: RunStateKind;
  readonly reasons: readonly StateReason[];
  /**
   * Strides that could be read, of all that were seen; what the user left out counts as neither.
   */
  readonly read: number;
  readonly seen: number;
}

/** Share of strides left out from which the reading has failed. */
const MOST_LEFT_OUT = 0.3;
/**
 * Difference of counted steps from the rhythm of the legs, as a share, that both cannot be right.
 */
const RHYTHM_SHARE = 0.05;
/** Below this many pictures a second events are coarse, Hz. */
const LOW_RATE_HZ = 29;

/**
 * The state of a reading from its strides, its cadence and the rhythm read without any contact.
 *
 * @param isContradicted the picture contradicts the view or direction that was entered and kept
 */
export function runState(
  strides: readonly StrideResult[],
  cadence: SummaryBySide | undefined,
  rhythm: StepRate,
  frameRateHz: number,
  isRefused: boolean,
  isContradicted = false,
): RunState {
  const counted = strides.filter(({ excluded }) => excluded !== 'user');
  const clean = counted.filter(({ excluded }) => excluded === null);
  const base = { read: clean.length, seen: counted.length };
  if (isRefused) return { ...base, kind: 'unreliable', reasons: ['refused'] };
  const perLeg = SIDES.map((side) => clean.filter((stride) => stride.side === side).length);
  const steps = cadence?.both?.median;
  // NaN, and so no reason, where no rhythm was found.
  const beat = rhythm.stepsPerMin;
  const failed: StateReason[] = [
    ...(counted.length - clean.length > MOST_LEFT_OUT * counted.length
      ? (['many-strides-left-out'] as const)
      : []),
    ...(perLeg.includes(0) ? (['leg-without-strides'] as const) : []),
    ...(typeof steps === 'number' && Math.abs(steps - beat) > RHYTHM_SHARE * beat
      ? (['rhythm-disagrees'] as const)
      : []),
  ];
  if (failed.length > 0) return { ...base, kind: 'unreliable', reasons: failed };
  const limits: StateReason[] = [
    ...(perLeg.some((n) => n < VERDICT_STRIDES) ? (['few-strides'] as const) : []),
    ...(frameRateHz < LOW_RATE_HZ ? (['low-frame-rate'] as const) : []),
    ...(isContradicted ? (['entered-against-picture'] as const) : []),
  ];
  return { ...base, kind: limits.length > 0 ? 'limited' : 'good', reasons: limits };
}
