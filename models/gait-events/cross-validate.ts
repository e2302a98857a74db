import { readRefiner } from '../../src/core/gait/refine-event.ts';
import type { RefinerModel } from '../../src/core/gait/refiner-model.ts';
import { fitRefiner, subjectWeights, type FitOptions } from './fit-refiner.ts';
import type { TrainingExample } from './training-examples.ts';

/** Half width of a 95 % interval in standard errors. */
const Z95 = 1.96;

/** How one way of timing an event errs on subjects it never saw, milliseconds. */
export interface HeldOutErrors {
  readonly n: number;
  readonly bias: number;
  readonly rmse: number;
  readonly medianAbs: number;
}

/**
 * Rule (with the training subjects' mean shift taken off), straight line alone and refiner on the
 * same events.
 */
interface HeldOutComparison {
  readonly rule: HeldOutErrors;
  readonly line: HeldOutErrors;
  readonly refined: HeldOutErrors;
  /** Share of the refined times whose stated 95 % interval holds the truth. */
  readonly coverage: number;
}

/** One event of a subject that the model had not seen; seconds. */
export interface HeldOutRow {
  readonly example: TrainingExample;
  readonly ruleS: number;
  readonly lineS: number;
  readonly refinedS: number;
  /** The standard error that the refiner stated, calibrated. */
  readonly statedS: number;
}

interface CrossValidation extends HeldOutComparison {
  readonly bySubject: Readonly<Record<string, HeldOutComparison>>;
  readonly byRate: Readonly<Record<string, HeldOutComparison>>;
  readonly bySpeed: Readonly<Record<string, HeldOutComparison>>;
}

export interface HeldOut {
  readonly rows: readonly HeldOutRow[];
  readonly summary: CrossValidation;
  /** See `RefinerModel`. */
  readonly errorScale: number;
  readonly ruleErrorS: number;
}

/**
 * Leave-one-subject-out: `train` may hold harder (augmented) examples than `test`; the subjects are
 * the same.
 */
export function crossValidate(
  train: readonly TrainingExample[],
  test: readonly TrainingExample[],
  options: FitOptions,
): HeldOut {
  const raw: HeldOutRow[] = [];
  for (const subject of new Set(test.map((e) => e.subject))) {
    const known = train.filter((e) => e.subject !== subject);
    const line = fitRefiner(known, { ...options, linearShare: 1 });
    const model = fitRefiner(known, options);
    for (const example of test) if (example.subject === subject) raw.push(heldOutRow(model, line, example));
  }
  // Every subject counts alike in the calibration too.
  const weights = subjectWeights(
    raw.map((row) => row.example),
    () => 1,
  );
  const errorScale = weightedQuantile(
    raw.map((row) => Math.abs(row.refinedS) / row.statedS / Z95),
    weights,
    0.95,
  );
  const rows = raw.map((row) => ({ ...row, statedS: errorScale * row.statedS }));
  const ruleErrorS =
    weightedQuantile(
      rows.map((row) => Math.abs(row.ruleS)),
      weights,
      0.95,
    ) / Z95;
  const summary = {
    ...compare(rows),
    bySubject: split(rows, (e) => e.subject),
    byRate: split(rows, (e) => `${String(Math.round(e.rateHz))} Hz`),
    bySpeed: split(rows, (e) => `${String(e.speedMps)} m/s`),
  };
  return { rows, summary, errorScale, ruleErrorS };
}

function heldOutRow(model: RefinerModel, line: RefinerModel, example: TrainingExample): HeldOutRow {
  const refined = readRefiner(model, example.features);
  return {
    example,
    ruleS: model.meanShiftS - example.shiftS,
    lineS: readRefiner(line, example.features).shiftS - example.shiftS,
    refinedS: refined.shiftS - example.shiftS,
    statedS: refined.standardErrorS,
  };
}

function split(
  rows: readonly HeldOutRow[],
  key: (example: TrainingExample) => string,
): Record<string, HeldOutComparison> {
  const names = [...new Set(rows.map((row) => key(row.example)))].sort();
  return Object.fromEntries(
    names.map((name) => [name, compare(rows.filter((row) => key(row.example) === name))]),
  );
}

function compare(rows: readonly HeldOutRow[]): HeldOutComparison {
  const held = rows.filter((row) => Math.abs(row.refinedS) <= Z95 * row.statedS).length;
  return {
    rule: heldOutErrors(rows.map((row) => row.ruleS)),
    line: heldOutErrors(rows.map((row) => row.lineS)),
    refined: heldOutErrors(rows.map((row) => row.refinedS)),
    coverage: Number((held / rows.length).toFixed(3)),
  };
}

/** Bias, RMSE and median size of errors given in seconds, in milliseconds. */
export function heldOutErrors(errorsS: readonly number[]): HeldOutErrors {
  const n = errorsS.length;
  const sizes = errorsS.map(Math.abs).sort((a, b) => a - b);
  const ms = (seconds: number): number => Number((1000 * seconds).toFixed(2));
  return {
    n,
    bias: ms(errorsS.reduce((sum, e) => sum + e, 0) / n),
    rmse: ms(Math.sqrt(errorsS.reduce((sum, e) => sum + e * e, 0) / n)),
    medianAbs: ms(sizes[Math.floor(n / 2)] ?? Number.NaN),
  };
}

function weightedQuantile(values: readonly number[], weights: readonly number[], share: number): number {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const total = weights.reduce((sum, w) => sum + w, 0);
  let reached = 0;
  for (const i of order) {
    reached += weights[i] ?? 0;
    if (reached >= share * total) return values[i] ?? Number.NaN;
  }
  return Number.NaN;
}
