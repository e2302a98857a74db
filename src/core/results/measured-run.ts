import type { CameraModel } from '../camera/camera-model.ts';
import type { GaitEvent, Leg } from '../run/gait-event.ts';
import type { KinematicSeries } from '../kinematics/kinematic-series.ts';
import type { Measured, UnavailableReason, Unit } from '../run/measure.ts';
import type { MetricId } from '../metrics/registry.ts';
import type { Side } from '../pose/landmark.ts';
import type { QualityIssue } from '../quality/quality-issue.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import type { ResolvedContext } from '../run/run-context.ts';

/** Why a stride is flagged for review; `reason` is a code worded in `text/`. */
export interface StrideFlag {
  readonly metric: MetricId;
  readonly reason: 'departs-from-own-median' | 'in-flag-band';
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
}

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
  readonly quality: readonly QualityIssue[];
}
