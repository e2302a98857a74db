import { MODEL_IDS, type ModelId } from '../run/run-context.ts';
import type { Leg } from '../run/gait-event.ts';
import type { JudgedError } from '../metrics/metric.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../metrics/registry.ts';
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

const TABLE = measured as ErrorTableFile;

/**
 * The error table in force: written by `npm run bench:accuracy -- --tracks FOLDER
 * --write-app-data`, with the judged rows.
 */
export const ERROR_TABLE: readonly ErrorRow[] = [
  ...TABLE.rows,
  ...METRIC_IDS.flatMap((metric) =>
    (METRICS[metric].judgedErrors ?? []).flatMap((judged) =>
      MODEL_IDS.map((model) => judgedRow(metric, judged, model)),
    ),
  ),
];

function judgedRow(metric: MetricId, { leg, stride, clip }: JudgedError, model: ModelId): ErrorRow {
  const view = leg === null ? 'frontal' : 'side';
  const factor = TABLE.modelFactors[model][view];
  const errors = { stride: factor * stride, clip: factor * clip, sides: 0, strides: 0 };
  return { metric, view, leg, model, fromHz: 0, fromHeightPx: 0, ...errors };
}
