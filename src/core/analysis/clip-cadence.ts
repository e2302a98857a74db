import { strideNumber } from '../findings/stride-number.ts';
import type { StepRate } from '../quality/step-rate.ts';
import { medianInterval } from './median-interval.ts';
import type { MetricSummary, StrideResult } from './run-analysis.ts';

/** Steps per minute by which contacts and rhythm may differ, the strength from which the rhythm is believed, its error. */
const RHYTHM = Object.freeze({ differs: 0.5, strength: 0.85, errorSpm: 0.5 });

/**
 * Cadence of a clip: 60 × steps / time over the clean strides, each from a foot to the same foot, so that a constant error
 * of one foot's contacts cancels. Where contacts contradict the rhythm of the legs, which needs no events, the rhythm is
 * right (within 0.4 steps per minute on nearly all synthetic clips and on the two gym clips). Null without clean strides.
 *
 * @param worse how many times larger the rhythm's error is than that of a good clip; the strides' errors have it already
 */
export function clipCadence(
  clean: readonly StrideResult[],
  rhythm: StepRate,
  worse = 1,
): MetricSummary | null {
  const read = clean.flatMap((stride) => strideNumber(stride, 'cadence') ?? []);
  if (read.length === 0) return null;
  const minutes = read.reduce((sum, { value }) => sum + 2 / value, 0);
  const ratio = (2 * read.length) / minutes;
  if (rhythm.strength >= RHYTHM.strength && Math.abs(rhythm.stepsPerMin - ratio) > RHYTHM.differs) {
    const errorSpm = worse * RHYTHM.errorSpm;
    return summary(rhythm.stepsPerMin, errorSpm, errorSpm, read.length);
  }
  const interval = medianInterval(read.map((one) => one.value));
  const contactError = read.reduce((sum, one) => sum + one.uncertainty, 0) / read.length;
  // Inner contacts cancel: each foot has the error of its first and last contact.
  const ends = contactError / Math.max(1, read.length / 2);
  const half = (interval.high - interval.low) / 2 / Math.sqrt(Math.max(1, read.length / 4));
  const error = Math.hypot(half, ends);
  return summary(ratio, error, error, read.length);
}

function summary(value: number, below: number, above: number, n: number): MetricSummary {
  return { median: value, low: value - below, high: value + above, n, unit: 'steps/min' };
}
