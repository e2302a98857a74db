import { median } from 'd3-array';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { dominantPeriod } from '../signal/dominant-period.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/** Rhythm of the legs, found without gait events. */
export interface StepRate {
  /** Steps per real minute; NaN when no rhythm was found. */
  readonly stepsPerMin: number;
  /** Strength of the rhythm, 0…1. */
  readonly strength: number;
  /**
   * Half the difference of the rates in the clip's two halves, steps per minute; left out where
   * they are too short to show any.
   */
  readonly driftSpm?: number;
}

/**
 * Stride periods looked for, seconds: first those of running and walking in real time, so that one
 * bad leg, whose pattern repeats best over two strides, is not taken for slow motion; then up to a
 * 12-fold slow motion. The rhythm of running counts as cadence, so it is that of the whole clip;
 * that of slow motion only says that it is one, so that the first eight strides and more are
 * enough.
 */
const PERIODS: readonly (readonly [minimumS: number, maximumS: number, longestS: number])[] = [
  [0.35, 1.25, Number.POSITIVE_INFINITY],
  [1.25, 12, 106],
];

/** What a rhythm is refined by: points of the legs, strides at once, how far it may move. */
const REFINED_BY = ['ankle', 'heel', 'toe', 'knee'] as const;
const REFINED_OVER = 6.2;
const SAME_RHYTHM = 0.06;

/** A rhythm weaker than this is none. */
const MINIMUM_STRENGTH = 0.4;

/**
 * Step rate from the periodicity of the feet's distance, horizontal and vertical: left minus right
 * repeats once per stride. Independent of event detection, so that it can tell slow motion and
 * standing still from running.
 */
export function stepRate(trajectories: Trajectories): StepRate {
  const whole = rateOf(trajectories);
  const middle = trajectories.timesS.length >> 1;
  const [early, late] = [rateOf(partOf(trajectories, 0, middle)), rateOf(partOf(trajectories, middle))];
  const driftSpm = Math.abs(late.stepsPerMin - early.stepsPerMin) / 2;
  return Number.isFinite(driftSpm) ? { ...whole, driftSpm } : whole;
}

function partOf(trajectories: Trajectories, from: number, to?: number): Trajectories {
  const part = (path: Float64Array): Float64Array => path.subarray(from, to);
  const { timesS, x, y } = trajectories;
  return { ...trajectories, timesS: part(timesS), x: x.map(part), y: y.map(part) };
}

function rateOf(trajectories: Trajectories): StepRate {
  const left = JOINT_INDEX.ankle.left;
  const right = JOINT_INDEX.ankle.right;
  for (const [minimumPeriodS, maximumPeriodS, longestS] of PERIODS) {
    let best: StepRate = { stepsPerMin: Number.NaN, strength: 0 };
    for (const axis of [trajectories.x, trajectories.y]) {
      const a = axis[left];
      const b = axis[right];
      if (!a || !b) continue;
      const n = Math.min(a.length, Math.round(longestS * trajectories.rateHz));
      const difference = Float64Array.from(
        { length: n },
        (_, i) => (a[i] ?? Number.NaN) - (b[i] ?? Number.NaN),
      );
      const period = dominantPeriod(difference, {
        rateHz: trajectories.rateHz,
        minimumPeriodS,
        maximumPeriodS,
      });
      if (period && period.strength > best.strength) {
        best = { stepsPerMin: 120 / period.periodS, strength: period.strength };
      }
    }
    if (best.strength >= MINIMUM_STRENGTH) return refined(best, trajectories, longestS);
  }
  return { stepsPerMin: Number.NaN, strength: 0 };
}

/**
 * The rate by more strides at once and more points of the legs: each point's last whole number of
 * strides that still returns, and the median over the points. On 90 tracks and parts of tracks of
 * rendered clips its error is 0.28 steps per minute rms, that of the ankles over one stride 0.40.
 */
function refined(rough: StepRate, { x, y, rateHz }: Trajectories, longestS: number): StepRate {
  const strideS = 120 / rough.stepsPerMin;
  const rates = REFINED_BY.flatMap((joint) =>
    [x, y].flatMap((axis) => {
      const right = axis[JOINT_INDEX[joint].right];
      const left = axis[JOINT_INDEX[joint].left]?.subarray(0, Math.round(longestS * rateHz));
      const difference = left?.map((value, i) => value - (right?.[i] ?? Number.NaN));
      const period = dominantPeriod(difference ?? [], {
        rateHz,
        minimumPeriodS: (1 - SAME_RHYTHM) * strideS,
        maximumPeriodS: REFINED_OVER * strideS,
      });
      const isSame = period !== null && Math.abs(period.periodS / strideS - 1) <= SAME_RHYTHM;
      return isSame && period.strength >= MINIMUM_STRENGTH ? [120 / period.periodS] : [];
    }),
  );
  return { ...rough, stepsPerMin: median(rates) ?? rough.stepsPerMin };
}

/** Slowest step rate of walking or running in real time, steps per minute. */
const SLOWEST_STEPS_PER_MIN = 96;

/** A rhythm weaker than this does not vouch for anything. */
const SURE_STRENGTH = 0.6;

/** Whether a rhythm is plainly that of steps in real time; slow motion and stray legs are not. */
export function hasStepRhythm(rate: StepRate): boolean {
  return rate.stepsPerMin >= SLOWEST_STEPS_PER_MIN && rate.strength >= SURE_STRENGTH;
}
