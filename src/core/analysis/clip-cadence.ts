import { strideNumber } from '../findings/stride-number.ts';
import type { StepRate } from '../quality/step-rate.ts';
import { medianInterval } from '../statistics/median-interval.ts';
import type { MetricSummary, StrideResult } from '../results/measured-run.ts';

/**
 * How far the rhythm of the legs is believed. Its error is that of one period over the clip: on 90
 * tracks and parts of tracks of rendered clips, 2 to 12 s long, 95 % depart from the truth by less
 * than this time in the clip's length would make.
 */
const RHYTHM = Object.freeze({ strength: 0.85, errorS: 0.012, leastErrorSpm: 0.3 });

/** The rhythm of the legs over the strides that count, with its weight against their contacts. */
export interface KnownRhythm {
  readonly stepsPerMin: number;
  /** Half width of its 95 % interval. */
  readonly errorSpm: number;
  /** 0 (contacts alone) … 1, by the squares of both errors. */
  readonly weight: number;
}

/**
 * What the rhythm of the legs, which needs no events, adds to the contacts: much in a short clip,
 * next to nothing in a long one. Null where it is weak, or where the runner's cadence drifts, so
 * that there is no one rhythm.
 *
 * @param worse how many times larger the rhythm's error is than that of a good clip; the strides'
 * errors have it already
 */
export function knownRhythm(clean: readonly StrideResult[], rhythm: StepRate, worse = 1): KnownRhythm | null {
  const counted = stepsOverTime(clean, 2);
  if (counted === null || !(rhythm.strength >= RHYTHM.strength) || !isSteady(clean, counted.error))
    return null;
  const seconds = (60 * counted.n) / counted.value;
  const share = RHYTHM.errorS / seconds;
  const steadySpm = Math.max(RHYTHM.leastErrorSpm, share * rhythm.stepsPerMin);
  // Each half of a steady clip errs by twice as much; what they differ beyond that is the runner's.
  const driftSpm = Math.max(0, (rhythm.driftSpm ?? 0) - 2 * steadySpm);
  const errorSpm = worse * Math.hypot(steadySpm, driftSpm);
  const weight = counted.error ** 2 / (counted.error ** 2 + errorSpm ** 2);
  return { stepsPerMin: rhythm.stepsPerMin, errorSpm, weight };
}

/**
 * Cadence of a clip: 60 × steps / time over the clean strides, each from a foot to the same foot,
 * so that a constant error of one foot's contacts cancels, drawn to the rhythm of the legs by its
 * weight. Null without clean strides.
 */
export function clipCadence(
  clean: readonly StrideResult[],
  rhythm: KnownRhythm | null,
): MetricSummary | null {
  return summary(stepsOverTime(clean, 2), rhythm);
}

/**
 * Cadence from one foot's clean strides: 60 × steps / time, two steps a stride. Drawn to the rhythm
 * as the whole clip's is, which therefore lies between the two feet's: both feet take the same
 * steps. Null without any.
 */
export function footCadence(
  clean: readonly StrideResult[],
  rhythm: KnownRhythm | null,
): MetricSummary | null {
  return summary(stepsOverTime(clean, 1), rhythm);
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

function summary(counted: Counted | null, rhythm: KnownRhythm | null): MetricSummary | null {
  if (counted === null) return null;
  const weight = rhythm?.weight ?? 0;
  const value = weight * (rhythm?.stepsPerMin ?? 0) + (1 - weight) * counted.value;
  const error = Math.hypot(weight * (rhythm?.errorSpm ?? 0), (1 - weight) * counted.error);
  return { median: value, low: value - error, high: value + error, n: counted.n, unit: 'steps/min' };
}
