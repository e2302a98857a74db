import type { CameraModel } from '../camera/camera-model.ts';
import type { ResolvedContext, View } from '../run/run-context.ts';
import type { Stride } from '../run/stride.ts';
import type { KinematicSeries } from '../kinematics/kinematic-series.ts';
import type { Measured, Unit } from '../run/measure.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/** Metric ids: the kebab-case names of the dictionary; part of the run JSON contract. */
export const METRIC_IDS = [
  'cadence',
  'foot-strike-angle',
  'foot-strike-pattern',
  'overstride',
  'shank-angle-at-contact',
  'foot-ahead-of-knee',
  'knee-flexion-at-contact',
  'peak-stance-knee-flexion',
  'knee-flexion-excursion',
  'contact-time',
  'flight-time',
  'duty-factor',
  'hip-extension',
  'trunk-lean',
  'vertical-oscillation',
  'step-length',
  'belt-speed',
  'elbow-angle',
  'knee-alignment',
  'pelvic-drop',
  'hip-adduction',
  'knee-window',
  'step-width',
  'lateral-trunk-lean',
] as const;

export type MetricId = (typeof METRIC_IDS)[number];

/** All that a metric may look at. Times are real seconds. */
export interface MetricInput {
  readonly context: ResolvedContext;
  readonly camera: CameraModel;
  readonly trajectories: Trajectories;
  readonly kinematics: KinematicSeries;
  readonly strides: readonly Stride[];
  /** Different pictures per second of real time, Hz. */
  readonly frameRateHz: number;
}

/** A point of the drawing, of the stride's own side unless it is a midpoint or says `opposite`. */
export type DrawingPoint =
  | 'shoulder'
  | 'elbow'
  | 'wrist'
  | 'hip'
  | 'knee'
  | 'ankle'
  | 'heel'
  | 'toe'
  /** Half way between ankle and heel. */
  | 'ankle-heel'
  | 'opposite-hip'
  | 'opposite-knee'
  | 'opposite-ankle'
  | 'mid-hip'
  | 'mid-shoulder';

/** How the number looks on the frame it was read at. */
export type Drawing =
  | {
      readonly kind: 'angle';
      readonly from: DrawingPoint;
      readonly vertex: DrawingPoint;
      readonly to: DrawingPoint;
    }
  /** Angle of a segment against gravity vertical (drawn dashed through `from`). */
  | { readonly kind: 'from-vertical'; readonly from: DrawingPoint; readonly to: DrawingPoint }
  /** Angle of a foot's segment against the same segment while that foot lies flat on the belt. */
  | { readonly kind: 'from-flat-foot'; readonly from: DrawingPoint; readonly to: DrawingPoint }
  /** Angle of a segment against the level line. */
  | { readonly kind: 'from-level'; readonly from: DrawingPoint; readonly to: DrawingPoint }
  /** Horizontal distance between two points, with a plumb line through each. */
  | { readonly kind: 'horizontal-distance'; readonly from: DrawingPoint; readonly to: DrawingPoint }
  | { readonly kind: 'none' };

/**
 * A metric: its formula only. Bands live in `findings/`, words in `text/`, errors in `quality/`.
 */
export interface Metric {
  readonly id: MetricId;
  readonly unit: Unit;
  readonly views: readonly View[];
  /** Decimals worth showing. */
  readonly decimals: number;
  readonly drawing: Drawing;
  /**
   * The value of one stride, or why there is none. Never NaN, never throws on data.
   * Uncertainty may be left 0 here: `quality/apply-uncertainty` fills it in.
   */
  compute(stride: Stride, input: MetricInput): Measured;
}
