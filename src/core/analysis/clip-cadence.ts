import { strideNumber } from '../findings/stride-number.ts';
import type { StepRate } from '../quality/step-rate.ts';
import { medianInterval } from '../statistics/median-interval.ts';
import type { MetricSummary, StrideResult } from '../results/measured-run.ts';

/**
 * Steps per minute by which contacts and rhythm may differ, the strength from which the rhythm is
 * believed, its error.
 */
const RHYTHM = Object.freeze({ differs: 0.5, strength: 0.85, errorSpm: 0.5 });

/**
 * Cadence of a clip: 60 × steps / time over the clean strides, each from a foot to the same foot,
 * so that a constant error of one foot's contacts cancels. In a short, steady clip, where contacts
 * that contradict the rhythm of the legs are less exact than the rhythm, which needs no events, the
 * rhythm counts (within 0.4 steps per minute on nearly all synthetic clips and on the two gym
 * clips). Where the runner's cadence drifts there is no one rhythm, and steps over time it stays.
 * Null without clean strides.
 *
 * @param worse how many times larger the rhythm's error is than that of a good clip; the strides'
 * errors have it already
 */
export function clipCadence(
  clean: readonly StrideResult[],
  rhythm: StepRate,
  worse = 1,
): MetricSummary | null {
  const counted = stepsOverTime(clean, 2);
  if (counted === null) return null;
  const errorSpm = worse * RHYTHM.errorSpm;
  const isRhythmBetter =
    rhythm.strength >= RHYTHM.strength &&
    Math.abs(rhythm.stepsPerMin - counted.value) > RHYTHM.differs &&
    counted.error > errorSpm &&
    isSteady(clean, counted.error);
  return isRhythmBetter
    ? summary(rhythm.stepsPerMin, errorSpm, counted.n)
    : summary(counted.value, counted.error, counted.n);
}

/**
 * Cadence from one foot's clean strides: 60 × steps / time, two steps a stride. Null without any.
 */
export function footCadence(clean: readonly StrideResult[]): MetricSummary | null {
  const counted = stepsOverTime(clean, 1);
  return counted && summary(counted.value, counted.error, counted.n);
}

interface Counted {
  readonly value: number;
  /** Half width of the 95 % interval. */
  readonly error: number;
  readonly n: number;
}

function stepsOverTime(clean: readonly StrideResult[], feet: 1 | 2): Counted | null {
  const read = clean.flatMap((stride) => strideNumber(stride, 'cadence') ?? []);
  const n = read.length;
  if (n === 0) return null;
  const minutes = read.reduce((sum, { value }) => sum + 2 / value, 0);
  const interval = medianInterval(read.map((one) => one.value));
  const contactError = read.reduce((sum, one) => sum + one.uncertainty, 0) / n;
  // Inner contacts cancel: each foot has the error of its first and last contact.
  const ends = contactError / Math.max(1, n / feet);
  const half = (interval.high - interval.low) / 2 / Math.sqrt(Math.max(1, n / (2 * feet)));
  return { value: (2 * n) / minutes, error: Math.hypot(half, ends), n };
}

/**
 * Whether the clip's two halves agree: each is half as long, so its contacts err by twice as much.
 */
function isSteady(clean: readonly StrideResult[], error: number): boolean {
  const inTime = [...clean].sort((a, b) => a.startS - b.startS);
  const middle = inTime.length >> 1;
  const early = stepsOverTime(inTime.slice(0, middle), 2);
  const late = stepsOverTime(inTime.slice(middle), 2);
  return early === null || late === null || Math.abs(late.value - early.value) <= 4 * error;
}

function summary(value: number, error: number, n: number): MetricSummary {
  return { median: value, low: value - error, high: value + error, n, unit: 'steps/min' };
}
