import { median } from 'd3-array';
import type { Stride } from '../run/stride.ts';
import { SIDES } from '../pose/landmark.ts';
import { isPlainlySlow, proposeSlowMotion } from './propose-slow-motion.ts';
import type { QualityIssue } from './quality-issue.ts';
import type { StepRate } from './step-rate.ts';

/** Limits of the gait checks. */
export const GAIT_LIMITS = Object.freeze({
  /** Strides (of either foot) needed for any number at all. */
  minimumStrides: 4,
  /** In a clip shorter than this a rhythm cannot show itself, seconds. */
  rhythmNeedsS: 4,
  /** Strides per side needed for a verdict (6.3 ± 0.3, Dingenen 2018). */
  verdictStrides: 7,
  /**
   * Steps per minute under which running is slow motion: recreational runners' slowest are near
   * 140.
   */
  slowMotionBelow: 105,
  /**
   * A slow rhythm weaker than this is that of stray legs: in true slow motion it was 0.8 and more,
   * of legs exchanged at random 0.45.
   */
  slowMotionStrength: 0.6,
  /** Duty factor from which a gait has no flight phase. */
  walkingDuty: 0.5,
  /**
   * Steps per minute from which a long contact is taken for a badly read event instead of walking.
   */
  walkingBelow: 145,
  /** Hip-height correlation (see `runningCorrelation`) under which a gait is walking. */
  walkingCorrelation: -0.15,
});

export interface GaitCheckInput {
  readonly strides: readonly Stride[];
  readonly rate: StepRate;
  /** −1 walking … +1 running; NaN when the view cannot tell. */
  readonly runningCorrelation: number;
  readonly slowMotion: number;
  readonly durationS: number;
}

/** Rhythm, running against walking, slow motion, number and order of strides. */
export function checkGait(input: GaitCheckInput): readonly QualityIssue[] {
  const { strides, rate, durationS } = input;
  const clean = strides.filter((stride) => stride.excluded === null);
  const issues: QualityIssue[] = [];

  const duties = clean
    .map((s) =>
      s.toeOffS === null
        ? Number.NaN
        : (s.toeOffS - s.initialContactS) / (s.nextContactS - s.initialContactS),
    )
    .filter(Number.isFinite);
  const duty = median(duties) ?? Number.NaN;
  const walksByForm = input.runningCorrelation < GAIT_LIMITS.walkingCorrelation;
  const walksByDuty =
    duty >= GAIT_LIMITS.walkingDuty &&
    rate.stepsPerMin < GAIT_LIMITS.walkingBelow &&
    !(input.runningCorrelation > 0.3);
  const cadence = Math.round(rate.stepsPerMin);
  const tooFew = clean.length < GAIT_LIMITS.minimumStrides;
  if (!Number.isFinite(rate.stepsPerMin) && tooFew && durationS >= GAIT_LIMITS.rhythmNeedsS) {
    return [{ code: 'not-gait', severity: 'refuse' }];
  }
  const sureOfRate = rate.strength >= GAIT_LIMITS.slowMotionStrength;
  // Nobody walks that slowly; in slow motion each foot stands long in the file, and a runner who is
  // read at its speed seems to walk.
  const plainlySlow = sureOfRate && isPlainlySlow(rate.stepsPerMin);
  if ((walksByForm || walksByDuty) && !plainlySlow) {
    return [{ code: 'walking', severity: 'refuse', values: { cadence } }];
  }
  if (rate.stepsPerMin < GAIT_LIMITS.slowMotionBelow && !sureOfRate) {
    return [{ code: 'not-gait', severity: 'refuse' }];
  }
  if (rate.stepsPerMin < GAIT_LIMITS.slowMotionBelow) {
    // On top of the factor in use.
    const factor = proposeSlowMotion(rate.stepsPerMin) * input.slowMotion;
    issues.push({ code: 'slow-motion-suspected', severity: 'refuse', values: { cadence, factor } });
    return issues;
  }
  if (tooFew) {
    const values = { strides: clean.length, needed: GAIT_LIMITS.minimumStrides, seconds: round1(durationS) };
    return [{ code: 'too-short', severity: 'refuse', values }];
  }
  const perSide = SIDES.map((side) => clean.filter((stride) => stride.side === side).length);
  const fewest = Math.min(...perSide);
  if (fewest < GAIT_LIMITS.verdictStrides) {
    issues.push({
      code: 'few-strides',
      severity: 'info',
      values: { strides: fewest, needed: GAIT_LIMITS.verdictStrides },
    });
  }
  const disordered = strides.filter((stride) => stride.excluded === 'event-order').length;
  if (disordered > 0) {
    issues.push({ code: 'events-out-of-order', severity: 'warn', values: { strides: disordered } });
  }
  return issues;
}

function round1(value: number): number {
  return Math.round(10 * value) / 10;
}
