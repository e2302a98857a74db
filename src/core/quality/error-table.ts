import type { ModelId } from '../run/run-context.ts';
import type { Leg } from '../run/gait-event.ts';
import type { MetricId } from '../metrics/metric.ts';
import measured from './error-table.json' with { type: 'json' };

/**
 * Error of one metric under one kind of capture, in the metric's unit, as half widths of 95 %
 * intervals.
 */
export interface ErrorRow {
  readonly metric: MetricId;
  readonly view: 'side' | 'frontal';
  /** Null in front and rear views, where no leg is nearer. */
  readonly leg: Leg;
  readonly model: ModelId;
  /** The row holds from this frame rate upwards, Hz (real time). */
  readonly fromHz: number;
  /** The row holds from this runner height upwards, pixels. */
  readonly fromHeightPx: number;
  /**
   * Error of a single stride's reading around the clip's own mean, that of its gait event included.
   */
  readonly stride: number;
  /** Error that all strides of a clip share: it does not shrink with their number. */
  readonly clip: number;
  /** Sides of clips, and strides on them, that it was measured on; 0 = a judgement. */
  readonly sides: number;
  readonly strides: number;
}

/** What the accuracy bench writes; never edited by hand. */
export interface ErrorTableFile {
  readonly format: 'treadlens-errors/1';
  /** Digest of the numbers that the code gave when this was measured. */
  readonly measuredWith: string;
  readonly rows: readonly ErrorRow[];
  /**
   * How many times larger a model's shared errors are than the heavy one's, median over the
   * metrics.
   */
  readonly modelFactors: Readonly<Record<ModelId, Readonly<Record<'side' | 'frontal', number>>>>;
}

type Judged = readonly [MetricId, 'side' | 'frontal', Leg, stride: number, clip: number];

/** Metrics that the clips have no truth for, as METRICS has them, for the heavy model. */
const JUDGED: readonly Judged[] = [
  // Margin of the class, not a 95 % interval: within it of a cut-off the class is "between" (Mo
  // 2025).
  ['foot-strike-pattern', 'side', 'near', 3, 3],
  ['foot-strike-pattern', 'side', 'far', 5, 5],
  ['hip-extension', 'side', 'near', 3, 5],
  ['hip-extension', 'side', 'far', 4, 7],
  ['knee-window', 'frontal', null, 10, 16],
];

const TABLE = measured as ErrorTableFile;
const MODELS: readonly ModelId[] = ['heavy', 'full', 'lite'];

/**
 * The error table in force: written by `npm run bench:accuracy -- --tracks FOLDER
 * --write-app-data`, with the judged rows.
 */
export const ERROR_TABLE: readonly ErrorRow[] = [
  ...TABLE.rows,
  ...JUDGED.flatMap(([metric, view, leg, stride, clip]) =>
    MODELS.map((model): ErrorRow => {
      const factor = TABLE.modelFactors[model][view];
      const errors = { stride: factor * stride, clip: factor * clip, sides: 0, strides: 0 };
      return { metric, view, leg, model, fromHz: 0, fromHeightPx: 0, ...errors };
    }),
  ),
];
