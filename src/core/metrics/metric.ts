import type { CameraModel } from '../camera/camera-model.ts';
import type { Leg } from '../run/gait-event.ts';
import type { ResolvedContext, View } from '../run/run-context.ts';
import type { PictureFault } from '../run/picture-facts.ts';
import type { Stride } from '../run/stride.ts';
import type { KinematicSeries, SeriesId } from '../kinematics/kinematic-series.ts';
import type { Measured, Unit } from '../run/measure.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

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

/** A point of the body, of the stride's own side unless it is a midpoint or says `opposite`. */
export type BodyPoint =
  | 'shoulder'
  | 'elbow'
  | 'wrist'
  | 'hip'
  | 'knee'
  | 'ankle'
  | 'heel'
  | 'toe'
  | 'opposite-hip'
  | 'opposite-knee'
  | 'opposite-ankle'
  | 'mid-hip'
  | 'mid-shoulder'
  /** Bright dot on the lower back, by its side of the picture. */
  | 'left-dot'
  | 'right-dot';

/** How the number looks on the frame it was read at. */
export type Drawing =
  | {
      readonly kind: 'angle';
      readonly from: BodyPoint;
      readonly vertex: BodyPoint;
      readonly to: BodyPoint;
    }
  /** Angle of a segment against gravity vertical (drawn dashed through `from`). */
  | { readonly kind: 'from-vertical'; readonly from: BodyPoint; readonly to: BodyPoint }
  /** Angle of a foot's segment against the same segment while that foot lies flat on the belt. */
  | { readonly kind: 'from-flat-foot'; readonly from: BodyPoint; readonly to: BodyPoint }
  /** Angle of a segment against the level line. */
  | { readonly kind: 'from-level'; readonly from: BodyPoint; readonly to: BodyPoint }
  /** Angle of a line against its own mean direction over the clip. */
  | { readonly kind: 'from-mean'; readonly from: BodyPoint; readonly to: BodyPoint }
  /** Horizontal distance between two points, with a plumb line through each. */
  | { readonly kind: 'horizontal-distance'; readonly from: BodyPoint; readonly to: BodyPoint }
  | { readonly kind: 'none' };

/** What a number says of a run; a contract test names each of them. */
export const METRIC_KINDS = ['rhythm', 'duration', 'posture', 'travel'] as const;

/**
 * `rhythm`: steps per time; `duration`: a time between gait events, or its share; `posture`: how
 * parts of the body lie to one another in the picture; `travel`: how far or fast something moves.
 */
type MetricKind = (typeof METRIC_KINDS)[number];

/** The instants and stretches of a stride at which numbers are read. */
export const READ_AT = ['touch-down', 'stance', 'toe-off', 'step', 'stride'] as const;

/** An error that no clip has truth for and that is therefore judged, for the heavy model. */
export interface JudgedError {
  /** Null in front and rear views, where no leg is nearer. */
  readonly leg: Leg;
  /** Half widths of 95 % intervals in the metric's unit, as in the error table. */
  readonly stride: number;
  readonly clip: number;
}

/**
 * What the rest of the app must know of a metric. Everything that treats metrics differently asks
 * for a trait here (see `metrics-by-trait`) and keeps no list of its own.
 */
export interface MetricTraits<Id extends string = string> {
  /** Kebab-case name of the dictionary; part of the run JSON contract. */
  readonly id: Id;
  readonly unit: Unit;
  readonly views: readonly View[];
  /** Decimals worth showing. */
  readonly decimals: number;
  readonly drawing: Drawing;
  /** Obliqueness above which the projection no longer shows it, degrees. Left out: any will do. */
  readonly maxObliqueDeg?: number;
  readonly kind: MetricKind;
  /** `body`: one number for the whole runner; `leg`: one for each leg (or arm). */
  readonly of: 'leg' | 'body';
  /** The instant or stretch that the number hangs on. */
  readonly readAt: (typeof READ_AT)[number];
  /** Points that it is read from; none where gait events alone give it. */
  readonly from: readonly BodyPoint[];
  /** The curve that shows its course; null where none does. */
  readonly curve: SeriesId | null;
  /**
   * What makes a length of pixels: the runner's own segments over the whole clip, or their height
   * or the belt in metres. Null: it is no length, or one against another of the same picture.
   */
  readonly scale: 'body' | 'metres' | null;
  /**
   * How much the number moves per degree of camera roll, by geometry, in its unit: the leg and the
   * shank stand nearly upright. Null: it is not read against the vertical or the level line.
   */
  readonly perRollDegree: number | null;
  /**
   * How much the number moves per degree that a front or rear camera stands off the running
   * direction, in its unit, where that is taken off. Left out: it is not.
   */
  readonly perAspectDegree?: Readonly<Record<'front' | 'rear', number>>;
  /**
   * Whose numbers may enter verdicts in a side view: `both-legs` where they come from event times
   * or the whole body, so that the far leg's are as good as the near leg's.
   */
  readonly scored: 'both-legs' | 'near-leg';
  /**
   * Whether left and right may be compared in a front or rear view. Not contact, flight and duty: a
   * toe-off errs by 7 to 8 ms there, most of it shared by all contacts of a foot.
   */
  readonly comparable: boolean;
  /**
   * Whether a clip whose feet are outside of the picture can still give it: no contact is needed.
   */
  readonly withoutFeet: boolean;
  /**
   * Error of a clip's median (95 %) above which a number says less than nothing: about the whole
   * range that runners spread over. Such numbers are withheld; runners small in the picture have
   * some. Null: its error never grows so large.
   */
  readonly largestUsefulError: number | null;
  /** Whether single strides are flagged by it: numbers that a runner can act on. */
  readonly flagsStrides?: true;
  /** Errors where the clips have no truth for it. */
  readonly judgedErrors?: readonly JudgedError[];
  /** Faults of the pictures that make it less exact beyond what its other traits say. */
  readonly weakenedBy?: readonly PictureFault[];
}

/**
 * A metric: its traits and its formula. Bands lie in `reference-ranges`, words in `text/metrics`,
 * measured errors in `quality/`.
 */
export interface Metric<Id extends string = string> extends MetricTraits<Id> {
  /**
   * The value of one stride, or why there is none. Never NaN, never throws on data. Uncertainty
   * may be left 0 here: `quality/apply-uncertainty` fills it in.
   */
  compute(stride: Stride, input: MetricInput): Measured;
}
