import { median } from 'd3-array';
import type { PictureFacts } from '../run/picture-facts.ts';
import type { Stride } from '../run/stride.ts';
import { SIDES } from '../pose/landmark.ts';
import { isPlainlySlow, proposePlayback, proposeSlowMotion } from './propose-slow-motion.ts';
import type { QualityIssue } from './quality-issue.ts';
import type { StepRate } from './step-rate.ts';
import { unclearSteps } from './unclear-steps.ts';
import { VERDICT_STRIDES } from './verdict-strides.ts';

/** Limits of the gait checks. */
export const GAIT_LIMITS = Object.freeze({
  /** With fewer strides (of both feet) numbers are those of single strides and say so. */
  minimumStrides: 4,
  /** Share of the strides found that must be clean, where they are fewer than that. */
  cleanShare: 0.5,
  /** In a clip shorter than this a rhythm cannot show itself, seconds. */
  rhythmNeedsS: 4,
  /**
   * Steps per minute under which running is slow motion: recreational runners' slowest are near
   * 140.
   */
  slowMotionBelow: 105,
  /** Steps per minute that nobody takes: sprinters reach 300. */
  nobodyAbove: 312,
  /**
   * A slow rhythm weaker than this is that of stray legs: in true slow motion it was 0.8 and more,
   * of legs exchanged at random 0.45.
   */
  slowMotionStrength: 0.6,
  /** Duty factor from which a gait has no flight phase. */
  walkingDuty: 0.5,
  /**
   * Steps per minute from which a long contact, or a hip that is low when the feet are apart, is
   * taken for something read badly instead of walking.
   */
  walkingBelow: 145,
  /** Hip-height correlation (see `runningCorrelation`) under which a gait is walking. */
  walkingCorrelation: -0.15,
});

/** Rhythm, duration and frame rate are of real time; `fileRate` alone is not. */
export interface GaitCheckInput {
  readonly strides: readonly Stride[];
  readonly rate: StepRate;
  /**
   * Rhythm by the file's own time, where a slow-motion factor was entered: a wrong one squeezes the
   * steps beyond any that are looked for.
   */
  readonly fileRate?: StepRate;
  /** Whether the legs take turns (see `legsAlternate`). */
  readonly alternates: boolean;
  /** −1 walking … +1 running; NaN when the view cannot tell. */
  readonly runningCorrelation: number;
  readonly slowMotion: number;
  readonly durationS: number;
  readonly frameRateHz: number;
  readonly pictures?: PictureFacts | undefined;
}

/** Rhythm, running against walking, playing speed, number and order of strides. */
export function checkGait(input: GaitCheckInput): readonly QualityIssue[] {
  const { strides, rate, durationS, alternates } = input;
  const clean = strides.filter((stride) => stride.excluded === null);
  const issues: QualityIssue[] = [];
  const tooFew = clean.length < GAIT_LIMITS.minimumStrides;
  const hurried = playsTooFast(input);
  if (hurried) return [hurried];
  if (!Number.isFinite(rate.stepsPerMin) && tooFew && durationS >= GAIT_LIMITS.rhythmNeedsS) {
    return [{ code: 'not-gait', severity: 'refuse' }];
  }
  const cadence = Math.round(rate.stepsPerMin);
  const sureOfRate = rate.strength >= GAIT_LIMITS.slowMotionStrength;
  // Nobody walks that slowly; in slow motion each foot stands long in the file, and a runner who is
  // read at its speed seems to walk.
  const plainlySlow = sureOfRate && isPlainlySlow(rate.stepsPerMin);
  if (!plainlySlow && walks(input)) return [{ code: 'walking', severity: 'refuse', values: { cadence } }];
  if (rate.stepsPerMin < GAIT_LIMITS.slowMotionBelow && !(sureOfRate && alternates)) {
    return [{ code: 'not-gait', severity: 'refuse' }];
  }
  if (rate.stepsPerMin < GAIT_LIMITS.slowMotionBelow) {
    // On top of the factor in use.
    const factor = proposeSlowMotion(rate.stepsPerMin) * input.slowMotion;
    issues.push({ code: 'slow-motion-suspected', severity: 'refuse', values: { cadence, factor } });
    return issues;
  }
  if (tooFew) {
    const honest = clean.length > 0 && clean.length >= GAIT_LIMITS.cleanShare * strides.length;
    if (!honest) return [unclearSteps(input, clean.length)];
    const values = { strides: clean.length, needed: VERDICT_STRIDES, seconds: round1(durationS) };
    return [{ code: 'limited-strides', severity: 'warn', values }];
  }
  const perSide = SIDES.map((side) => clean.filter((stride) => stride.side === side).length);
  const fewest = Math.min(...perSide);
  if (fewest < VERDICT_STRIDES) {
    issues.push({
      code: 'few-strides',
      severity: 'info',
      values: { strides: fewest, needed: VERDICT_STRIDES },
    });
  }
  const disordered = strides.filter((stride) => stride.excluded === 'event-order').length;
  if (disordered > 0) {
    issues.push({ code: 'events-out-of-order', severity: 'warn', values: { strides: disordered } });
  }
  return issues;
}

/**
 * Walking by its form or by its long contacts. Each alone can be a leg that was followed badly, so
 * a sure rhythm of legs that take turns, no quicker than walking, is asked for as well.
 */
function walks({ strides, rate, alternates, runningCorrelation }: GaitCheckInput): boolean {
  if (!alternates || !(rate.strength >= GAIT_LIMITS.slowMotionStrength)) return false;
  if (!(rate.stepsPerMin < GAIT_LIMITS.walkingBelow)) return false;
  // Walking breaks the order of running's events, so that its strides are not clean.
  const duties = strides.flatMap(({ excluded, toeOffS, initialContactS, nextContactS }) =>
    toeOffS === null || excluded === 'user' || excluded === 'gap'
      ? []
      : [(toeOffS - initialContactS) / (nextContactS - initialContactS)],
  );
  const byForm = runningCorrelation < GAIT_LIMITS.walkingCorrelation;
  const byDuty = (median(duties) ?? 0) >= GAIT_LIMITS.walkingDuty && !(runningCorrelation > 0.3);
  return byForm || byDuty;
}

/**
 * More steps than anybody takes: the video was sped up, or the slow-motion factor that was entered
 * is too large.
 */
function playsTooFast({ rate, fileRate, slowMotion }: GaitCheckInput): QualityIssue | null {
  const inFile = fileRate ?? { ...rate, stepsPerMin: rate.stepsPerMin / slowMotion };
  const cadence = inFile.stepsPerMin * slowMotion;
  const isSure = inFile.strength >= GAIT_LIMITS.slowMotionStrength;
  if (!isSure || !(cadence > GAIT_LIMITS.nobodyAbove)) return null;
  const values = {
    cadence: Math.round(cadence),
    fileCadence: Math.round(inFile.stepsPerMin),
    entered: slowMotion,
    factor: proposePlayback(inFile.stepsPerMin),
  };
  return { code: 'too-fast', severity: 'refuse', values };
}

function round1(value: number): number {
  return Math.round(10 * value) / 10;
}
