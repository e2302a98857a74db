import { groups, mean, sum } from 'd3-array';

import { shifted, shiftOf } from '../../src/core/correction/correct-readings.ts';
import type { Correction } from '../../src/core/correction/correction.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import { DEFAULT_CONTEXT } from '../../src/core/run/run-context.ts';
import type { ReadOut } from './read-outs.ts';

/**
 * Metrics that are judged and whose truth the recorded joints show. What is made of them
 * (`shifted`) follows; the foot strike has classes that were cut on the reading itself.
 */
const CORRECTED: readonly MetricId[] = [
  'overstride',
  'shank-angle-at-contact',
  'knee-flexion-at-contact',
  'peak-stance-knee-flexion',
  'vertical-oscillation',
  'knee-alignment',
  'step-width',
];

/** Made of corrected readings. */
const FOLLOWING: readonly MetricId[] = ['foot-ahead-of-knee', 'knee-flexion-excursion'];

/** Whether norms and offsets of a metric are of its true value, not of how the app reads it. */
export function isOnTrueScale(metric: MetricId): boolean {
  return CORRECTED.includes(metric) || FOLLOWING.includes(metric);
}

/**
 * Corrections that put readings of markers on the scale of the truth. The app's formulas hold
 * constants for the pose model's points (a knee that is seen too bent, one that follows only part
 * of its way inwards) that are wrong for markers: left in, the norms of the knee would lie 6° too
 * low and a quarter too wide. Per metric a straight line of reading on truth, turned round, so that
 * the spread between runners is kept; each runner one vote.
 */
export function markerCorrections(readOuts: readonly ReadOut[]): Correction[] {
  return CORRECTED.flatMap((metric) => {
    const rows = readOuts.filter((one) => one.metric === metric && Number.isFinite(one.truth - one.value));
    return groups(rows, ({ view }) => (view === 'side' ? 'side' : 'frontal')).map(([view, own]) =>
      lineOf(metric, view, own),
    );
  });
}

function lineOf(metric: MetricId, view: Correction['view'], rows: readonly ReadOut[]): Correction {
  const votes = groups(rows, ({ runner }) => runner);
  const average = (of: (row: ReadOut) => number): number =>
    mean(votes, ([, own]) => sum(own, of) / own.length) ?? Number.NaN;
  const [reading, truth] = [average(({ value }) => value), average((row) => row.truth)];
  const together = average((row) => (row.value - reading) * (row.truth - truth));
  const slope = together / average((row) => (row.truth - truth) ** 2);
  const spread = Math.sqrt(average(({ value }) => (value - reading) ** 2));
  const line = {
    metric,
    view,
    model: DEFAULT_CONTEXT.model,
    features: ['reading'],
    mean: [reading],
    spread: [spread],
    intercept: truth - reading,
    weights: [spread * (1 / slope - 1)],
  } as const;
  const unlimited = { ...line, largest: Number.POSITIVE_INFINITY };
  return {
    ...line,
    largest: Math.max(...rows.map(({ value }) => Math.abs(shiftOf(unlimited, () => value)))),
  };
}

/** Read-outs on the scale of the truth. */
export function onTrueScale(readOuts: readonly ReadOut[], corrections: readonly Correction[]): ReadOut[] {
  const key = ({ clip, side }: ReadOut, metric: MetricId): string => `${clip} ${String(side)} ${metric}`;
  const values = new Map(readOuts.map((one) => [key(one, one.metric), one.value]));
  return readOuts.map((one) => {
    const view = one.view === 'side' ? 'side' : 'frontal';
    const shift = (metric: MetricId): number => {
      const correction = corrections.find((line) => line.metric === metric && line.view === view);
      const value = values.get(key(one, metric));
      return correction && value !== undefined ? shiftOf(correction, () => value) : 0;
    };
    return { ...one, value: shifted(one.metric, one.value, shift) };
  });
}
