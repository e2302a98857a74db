import type { ModelId } from '../analysis/run-context.ts';
import type { MetricId } from '../metrics/metric.ts';
import type { Leg } from '../gait/gait-event.ts';

/**
 * Error of one metric under one kind of capture, in the metric's unit, as half widths of 95 % intervals.
 * A generated table can replace these rows: the look-up takes the most specific row that fits.
 */
export interface ErrorRow {
  readonly metric: MetricId;
  readonly view: 'side' | 'frontal';
  /** Null fits any leg. */
  readonly leg: Leg;
  /** The row holds from this frame rate upwards, Hz (real time). */
  readonly fromHz: number;
  /** The row holds from this runner height upwards, pixels. */
  readonly fromHeightPx: number;
  /** Error of a single stride's reading around the clip's own mean. */
  readonly stride: number;
  /** Error that all strides of a clip share: it does not shrink with their number. */
  readonly clip: number;
  /** How much a reading moves per second of error in its gait event (0 for readings not taken at an event). */
  readonly perEventSecond: number;
}

type Compact = readonly [
  metric: MetricId,
  view: 'side' | 'frontal',
  leg: Leg,
  stride: number,
  clip: number,
  perEventSecond: number,
];

/**
 * Twice the root-mean-square errors of single strides around their clip's mean, and of clips' medians, on the project's
 * synthetic clips (8 side views, 5 front and rear views, BlazePose heavy, 30 to 120 fps), event errors included; hip
 * extension, which they have no truth for, from the dictionary.
 */
const COMPACT: readonly Compact[] = [
  ['foot-strike-angle', 'side', 'near', 2.5, 6.5, 0],
  ['foot-strike-angle', 'side', 'far', 2.5, 6.5, 0],
  // Margin of the class, not a 95 % interval: within it of a cut-off the class is "between" (Mo 2025).
  ['foot-strike-pattern', 'side', 'near', 3, 3, 0],
  ['foot-strike-pattern', 'side', 'far', 5, 5, 0],
  ['overstride', 'side', 'near', 1.7, 4.5, 120],
  ['overstride', 'side', 'far', 1.6, 5.5, 120],
  ['shank-angle-at-contact', 'side', 'near', 2.5, 4.8, 100],
  ['shank-angle-at-contact', 'side', 'far', 2.5, 5, 100],
  ['foot-ahead-of-knee', 'side', 'near', 4.3, 8.4, 170],
  ['foot-ahead-of-knee', 'side', 'far', 4.3, 8.8, 170],
  ['knee-flexion-at-contact', 'side', 'near', 4.6, 8, 100],
  ['knee-flexion-at-contact', 'side', 'far', 3, 9, 100],
  ['peak-stance-knee-flexion', 'side', 'near', 2.4, 5.5, 0],
  ['peak-stance-knee-flexion', 'side', 'far', 3, 7, 0],
  ['knee-flexion-excursion', 'side', 'near', 4.4, 7.6, 100],
  ['knee-flexion-excursion', 'side', 'far', 4.4, 8, 100],
  ['hip-extension', 'side', 'near', 3, 5, 100],
  ['hip-extension', 'side', 'far', 4, 7, 100],
  ['trunk-lean', 'side', null, 0.5, 4.2, 0],
  ['vertical-oscillation', 'side', 'near', 0.8, 1.9, 0],
  ['vertical-oscillation', 'side', 'far', 0.8, 2.9, 0],
  ['elbow-angle', 'side', 'near', 2, 7, 0],
  ['elbow-angle', 'side', 'far', 3, 16, 0],
  ['knee-alignment', 'frontal', null, 1.3, 5.5, 0],
  ['knee-window', 'frontal', null, 10, 16, 0],
  ['step-width', 'frontal', null, 1.8, 1.6, 0],
  ['lateral-trunk-lean', 'frontal', null, 0.7, 2.6, 0],
];

/** The error table in force. */
export const ERROR_TABLE: readonly ErrorRow[] = COMPACT.map(
  ([metric, view, leg, stride, clip, perEventSecond]) => ({
    metric,
    view,
    leg,
    fromHz: 0,
    fromHeightPx: 0,
    stride,
    clip,
    perEventSecond,
  }),
);

/**
 * How many times larger the errors of a coarser pose model are taken to be than the table's, which are those of the heavy one: a
 * rounded judgement from six (full) and eight (lite) synthetic clips. Foot strike is further off than that with both.
 */
export const MODEL_ERROR_FACTOR: Readonly<Record<ModelId, Readonly<Record<'side' | 'frontal', number>>>> = {
  heavy: { side: 1, frontal: 1 },
  full: { side: 1.5, frontal: 1.2 },
  lite: { side: 3, frontal: 1.2 },
};
