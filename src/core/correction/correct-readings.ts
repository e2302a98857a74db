import { mean, median } from 'd3-array';
import type { MetricInput } from '../metrics/metric.ts';
import { isWholeBody } from '../metrics/metrics-by-trait.ts';
import type { MetricId } from '../metrics/registry.ts';
import { SIDES, type Side } from '../pose/landmark.ts';
import { isMeasured, type Measured } from '../run/measure.ts';
import type { ModelId, View } from '../run/run-context.ts';
import { CORRECTIONS, type Correction } from './correction.ts';
import { sideReader } from './side-features.ts';

/** Readings of one stride. */
export type Readings = Readonly<Partial<Record<MetricId, Measured>>>;

/** Inputs further from the training's mean than this many of its spreads count as this far. */
const LARGEST_INPUT = 3;
const DEG = 180 / Math.PI;

/**
 * Readings with what the pose model adds to them taken off. One shift per metric and side of the
 * clip (per clip for numbers of the whole body), found from medians over the side's clean strides:
 * what separates a runner's strides stays as it was read. Without a correction for the view and
 * pose model, or with a feature missing, readings pass through. Differences and functions of
 * corrected readings follow them.
 *
 * @param readings of `input.strides`, in their order
 */
export function correctReadings(
  readings: readonly Readings[],
  input: MetricInput,
  corrections: readonly Correction[],
): readonly Readings[] {
  const shifts = shiftsOf(readings, input, corrections);
  return readings.map((own, at) => {
    const side = input.strides[at]?.side;
    const shift = (id: MetricId): number => (side === undefined ? 0 : (shifts.get(`${id} ${side}`) ?? 0));
    const changed: Partial<Record<MetricId, Measured>> = { ...own };
    for (const [id, measured] of Object.entries(own) as [MetricId, Measured][]) {
      if (!isMeasured(measured) || typeof measured.value !== 'number') continue;
      const value = shifted(id, measured.value, shift);
      if (value !== measured.value) changed[id] = { ...measured, value };
    }
    return changed;
  });
}

/** Readings that are made of others, whose shifts they follow. */
const MADE_OF: Readonly<Partial<Record<MetricId, readonly MetricId[]>>> = Object.freeze({
  'foot-strike-pattern': ['foot-strike-angle'],
  'knee-flexion-excursion': ['peak-stance-knee-flexion', 'knee-flexion-at-contact'],
  'foot-ahead-of-knee': ['shank-angle-at-contact'],
});

/** Whether a run's readings of a metric carry a shift, their own or another's. */
export function isCorrected(
  metric: MetricId,
  {
    camera,
    context,
  }: { readonly camera: { readonly view: View }; readonly context: { readonly model: ModelId } },
): boolean {
  const sources = MADE_OF[metric] ?? [metric];
  const view = camera.view === 'side' ? 'side' : 'frontal';
  return CORRECTIONS.some(
    (one) => sources.includes(one.metric) && one.view === view && one.model === context.model,
  );
}

/**
 * A reading with its shift, and with those of the readings that it is made of.
 *
 * @param shift of a metric on the same side, in its unit; 0 where it has none
 */
export function shifted(id: MetricId, value: number, shift: (id: MetricId) => number): number {
  if (id === 'knee-flexion-excursion')
    return value + shift('peak-stance-knee-flexion') - shift('knee-flexion-at-contact');
  if (id === 'foot-ahead-of-knee') {
    const turn = shift('shank-angle-at-contact');
    return turn === 0
      ? value
      : 100 * Math.sin(Math.asin(Math.max(-1, Math.min(1, value / 100))) + turn / DEG);
  }
  return value + shift(id);
}

/** Shifts by metric and side. */
function shiftsOf(
  readings: readonly Readings[],
  input: MetricInput,
  corrections: readonly Correction[],
): ReadonlyMap<`${MetricId} ${Side}`, number> {
  const { context } = input;
  const view = context.view === 'side' ? 'side' : 'frontal';
  const own = corrections.filter((one) => one.view === view && one.model === context.model);
  const readers = SIDES.map((side) => {
    const at = input.strides.flatMap((stride, k) =>
      stride.side === side && stride.excluded === null ? [k] : [],
    );
    const strides = at.flatMap((k) => input.strides[k] ?? []);
    const numbers = (id: MetricId): number[] =>
      at.flatMap((k) => {
        const measured = readings[k]?.[id];
        return measured && isMeasured(measured) ? [Number(measured.value)] : [];
      });
    return { side, reader: sideReader(side, strides, input), reading: (id: MetricId) => median(numbers(id)) };
  });
  const shifts = new Map<`${MetricId} ${Side}`, number>();
  for (const correction of own) {
    const bySide = readers.map(({ side, reader, reading }) => {
      const middle = reading(correction.metric);
      const shift =
        middle === undefined ? Number.NaN : shiftOf(correction, (feature) => reader.read(feature, middle));
      return { side, shift };
    });
    const seen = bySide.filter(({ shift }) => Number.isFinite(shift));
    const both = isWholeBody(correction.metric) ? mean(seen, ({ shift }) => shift) : undefined;
    for (const { side, shift } of seen) shifts.set(`${correction.metric} ${side}`, both ?? shift);
  }
  return shifts;
}

/**
 * What a correction adds to a side's readings with these features, in the metric's unit, at most
 * ± `largest`; NaN where one is missing.
 */
export function shiftOf(
  correction: Correction,
  read: (feature: Correction['features'][number]) => number,
): number {
  const { features, mean: means, spread, weights, intercept, largest } = correction;
  const shift = features.reduce((sum, feature, k) => {
    const far = (read(feature) - (means[k] ?? 0)) / (spread[k] ?? 1);
    return sum + (weights[k] ?? 0) * Math.max(-LARGEST_INPUT, Math.min(LARGEST_INPUT, far));
  }, intercept);
  return Math.max(-largest, Math.min(largest, shift));
}
