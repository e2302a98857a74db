import type { RunState } from './run-state.ts';
import type { ExpectedReading } from '../norms/norms.ts';
import type { CameraModel } from '../camera/camera-model.ts';
import type { GaitEvent, Leg } from '../run/gait-event.ts';
import type { KinematicSeries } from '../kinematics/kinematic-series.ts';
import type { Measured, UnavailableReason, Unit } from '../run/measure.ts';
import type { MetricId } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';
import type { QualityIssue } from '../quality/quality-issue.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import type { ResolvedContext } from '../run/run-context.ts';

/** `odd`: neither better nor worse, or so far off that the reading should be checked. */
export const FLAG_KINDS = ['worse', 'better', 'odd'] as const;

/** How a stride departs from the runner's other strides of the same leg; worded in `text/`. */
export interface StrideFlag {
  readonly metric: MetricId;
  readonly kind: (typeof FLAG_KINDS)[number];
  /** This stride minus the runner's own median, in the metric's unit. */
  readonly difference: number;
  /** To how much strides of one leg can be told apart (95 %, half width), in the metric's unit. */
  readonly error: number;
}

/** One stride with its numbers. Times are presentation times of the file, seconds. */
export interface StrideResult {
  readonly index: number;
  readonly side: Side;
  readonly leg: Leg;
  readonly startS: number;
  readonly endS: number;
  readonly toeOffS: number | null;
  readonly excluded: null | 'event-order' | 'gap' | 'user';
  /**
   * Present where its numbers rest on a contact, a toe-off or a landmark that the user corrected.
   */
  readonly edited?: true;
  readonly flags: readonly StrideFlag[];
  readonly metrics: Readonly<Partial<Record<MetricId, Measured>>>;
}

/**
 * Median over clean strides with its 95 % interval (bootstrap over strides combined with the
 * measurement error).
 */
export interface MetricSummary {
  readonly median: number | string;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly unit: Unit;
  /** The part of the interval's half width that the strides' own scatter makes. */
  readonly strideError?: number;
}

/**
 * A metric's summaries: one for each side, or under `both` one for the whole runner; what has no
 * number is left out.
 */
export type SummaryBySide = Readonly<Partial<Record<Side | 'both', MetricSummary>>>;

/** What is measured of a clip: all that findings are derived from. */
export interface MeasuredRun {
  readonly coreVersion: string;
  readonly context: ResolvedContext;
  readonly camera: CameraModel;
  readonly trajectories: Trajectories;
  readonly kinematics: KinematicSeries;
  /**
   * Different pictures per second of real time, Hz: the median frame rate less repeated pictures.
   */
  readonly frameRateHz: number;
  readonly events: readonly GaitEvent[];
  readonly strides: readonly StrideResult[];
  readonly summary: Readonly<Partial<Record<MetricId, SummaryBySide>>>;
  /**
   * Why metrics have no number, for a clip that is refused because its feet are outside of the
   * picture and that still gives some; empty for every other clip, whose strides say it.
   */
  readonly unavailable: Readonly<Partial<Record<MetricId, UnavailableReason>>>;
  readonly state: RunState;
  readonly quality: readonly QualityIssue[];
  /** Where healthy runners lie at this run's speed, per metric that can be judged by it. */
  readonly norms: Readonly<Partial<Record<MetricId, ExpectedReading>>>;
}
