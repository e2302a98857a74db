import type { GaitEventType } from '../run/gait-event.ts';
import type { MetricId } from '../metrics/registry.ts';
import figures from './accuracy-figures.json' with { type: 'json' };

/**
 * How a time was found: `held-out` = the rules and the learned refiner, fitted without the runner
 * it is tried on; `shipped` = the app as it is, whose refiner was fitted to these very runners;
 * `rules` = without the refiner; `lowest-point` = the lowest point of the foot, as other browser
 * tools read it, on the same paths.
 */
export type TimingMethod = 'held-out' | 'shipped' | 'rules' | 'lowest-point';

/** What is timed: a gait event (a moment), or how long a foot is on the belt. */
export type TimedQuantity = GaitEventType | 'contact-time';

/**
 * Errors of a time, found minus true, milliseconds of real time. Null: not recorded by that
 * measurement.
 */
export interface TimingErrors {
  readonly n: number;
  readonly bias: number | null;
  readonly rmse: number | null;
  readonly medianAbs: number | null;
  readonly p95Abs: number | null;
  readonly missed: number | null;
  readonly extra: number | null;
}

/** Errors against force plates, for one view and frame rate. */
export interface PlateFigure extends TimingErrors {
  readonly view: 'side' | 'front' | 'rear';
  readonly rateHz: number;
  readonly quantity: TimedQuantity;
  readonly method: TimingMethod;
}

/** What else the simulated clips of one view and frame rate show. */
export interface PlateClips {
  readonly view: 'side' | 'front' | 'rear';
  readonly rateHz: number;
  readonly clips: number;
  /** Largest error of cadence over the clips, steps/min. */
  readonly worstCadence: number | null;
  /**
   * Shares, 0-1: frames on the right leg before and after the repair; events within their stated 95
   * % interval.
   */
  readonly legsRightBefore: number | null;
  readonly legsRightAfter: number | null;
  readonly eventCoverage: number | null;
  /** Clips whose view or facing was mistaken, or that were refused. */
  readonly misjudged: number;
}

/** Errors against hand labels, for one leg of one real clip. */
export interface LabelFigure extends TimingErrors {
  readonly clip: string;
  readonly leg: 'near' | 'far';
  readonly quantity: GaitEventType;
  readonly method: Exclude<TimingMethod, 'held-out'>;
  /**
   * What the two definitions of the event are apart, ms: mean error over both legs of the clip. A
   * force of 50 N is reached after the shoe touches and lost before an eye sees it leave.
   * `medianAbs`, `p95Abs` and `coverage` are of what is left without it.
   */
  readonly offset: number | null;
  /** Standard deviation of the errors around the leg's own mean, ms. */
  readonly spread: number | null;
  /** Spread between the two raters around their own offset, ms. */
  readonly ratersSd: number;
  /**
   * Share of labels within the stated 95 % interval, the offset taken off; null for methods that
   * state none.
   */
  readonly coverage: number | null;
}

/**
 * Errors of one metric, in its unit, against the truth of rendered clips, for one view and leg; a
 * side of a clip counts once.
 */
export interface RenderedFigure {
  readonly metric: MetricId;
  readonly view: 'side' | 'oblique' | 'front' | 'rear';
  readonly leg: 'near' | 'far' | 'both';
  /** Bodies, sides of clips and the strides read on them. */
  readonly bodies: number;
  readonly n: number;
  readonly strides: number;
  readonly bias: number | null;
  readonly meanAbs: number | null;
  /** 95 % of the sides are off by less. */
  readonly p95Abs: number | null;
  readonly worstAbs: number | null;
  /**
   * Share of sides whose 95 % interval holds the true median, and of single readings whose error
   * range does, by intervals that were set without the body.
   */
  readonly coverage: number | null;
  readonly strideCoverage: number | null;
}

/**
 * Errors of one metric, in its unit, on recorded joints filmed by simulated cameras at 60 Hz,
 * against the same quantity of the joints in space; a side of a clip counts once.
 */
export interface JointFigure {
  readonly metric: MetricId;
  readonly view: 'side' | 'front' | 'rear';
  readonly leg: 'near' | 'far' | 'both';
  readonly n: number;
  readonly strides: number;
  readonly bias: number | null;
  /**
   * Average size of what is left when the bias is taken off: the corrections for the pose model's
   * points do not suit markers.
   */
  readonly meanAbsAfterBias: number | null;
  /** Slope of measured on true; null where the truth hardly varies. */
  readonly gain: number | null;
}

/**
 * How often the stated 95 % range of a number held the truth on recorded joints of real runners,
 * each judged by what never saw them.
 */
export interface HeldFigure {
  readonly metric: MetricId;
  readonly view: 'side' | 'frontal';
  readonly runners: number;
  /** Sides of clips; whole clips for numbers of the whole body. */
  readonly n: number;
  /** Share, 0-1; each runner one vote. */
  readonly held: number;
}

/** Near legs of one true class, each clip one, by the class that was read. */
export interface StrikeFigure {
  readonly truth: StrikeClass;
  readonly read: Readonly<Record<StrikeClass, number>>;
}

type StrikeClass = 'rearfoot' | 'midfoot' | 'forefoot';

/** What `npm run bench:judgement` measured on runners who had no part in what judges them. */
export interface JudgedFigures {
  readonly runners: number;
  readonly clips: number;
  readonly held: readonly HeldFigure[];
  /** By cut-offs that were chosen without the runner, with Cohen's κ. */
  readonly strikes: {
    readonly legs: number;
    readonly kappa: number;
    readonly rows: readonly StrikeFigure[];
  };
}

/** All that the accuracy bench measured for people to read. */
export interface AccuracyFigures {
  readonly format: 'treadlens-accuracy/1';
  /** Per section the digest of the numbers that the code gave when it was measured. */
  readonly measuredWith: Readonly<Record<'plates' | 'labels' | 'rendered' | 'judged', string>>;
  readonly plates: {
    /**
     * A time further from the truth counts as missed and as extra, ms; also with the hand labels.
     */
    readonly matchWithinMs: number;
    readonly runners: number;
    readonly trials: number;
    readonly contacts: number;
    readonly timings: readonly PlateFigure[];
    readonly clips: readonly PlateClips[];
    readonly metrics: readonly JointFigure[];
  };
  readonly labels: readonly LabelFigure[];
  readonly rendered: {
    readonly clips: number;
    readonly bodies: number;
    readonly metrics: readonly RenderedFigure[];
  };
  readonly judged: JudgedFigures;
}

/**
 * Written by `npm run bench:accuracy -- --mocap --tracks FOLDER --calibration FOLDER
 * --write-app-data` and `npm run bench:judgement -- --write-app-data`; never by hand.
 */
export const ACCURACY_FIGURES = figures as AccuracyFigures;
