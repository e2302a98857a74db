import { refineEvent } from '../../src/core/gait/refine-event.ts';
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
 * Rule (with the training subjects' mean shift taken off), first pass alone and refiner on the same
 * events.
 */
interface HeldOutComparison {
  readonly rule: HeldOutErrors;
  readonly firstPass: HeldOutErrors;
  readonly refined: HeldOutErrors;
  /** Share of the refined times whose stated 95 % interval holds the truth. */
  readonly coverage: number;
}

/** One event of a subject that the model had not seen; seconds. */
export interface HeldOutRow {
  readonly example: TrainingExample;
  readonly ruleS: number;
  readonly firstPassS: number;
  readonly refinedS: number;
  /** The standard error that the refiner stated, calibrated. */
  readonly statedS: number;
}

interface CrossValidation extends HeldOutComparison {
  readonly bySubject: Readonly<Record<string, HeldOutComparison>>;
  readonly byRate: Readonly<Record<string, HeldOutComparison>>;
  /** No speed is shared by the two laboratories. */
  readonly bySpeed: Readonly<Record<string, HeldOutComparison>>;
}

export interface HeldOut {
  readonly rows: readonly HeldOutRow[];
  /** Group by group the model that never saw it, not calibrated. */
  readonly models: readonly RefinerModel[];
  /** Pass by pass, see `RefinerPass`. */
  readonly errorScales: readonly number[];
  /** See `RefinerModel`. */
  readonly ruleErrorS: number;
}

/**
 * Leaves each group of subjects out in turn: no trial of theirs has any part in the model that they
 * are tried on.
 */
export function crossValidate(
  train: readonly TrainingExample[],
  test: readonly TrainingExample[],
  groups: readonly (readonly string[])[],
  options: FitOptions,
): HeldOut {
  const raw: HeldOutRow[] = [];
  const models: RefinerModel[] = [];
  const passes: RefinedRow[][] = options.passes.map(() => []);
  for (const group of groups) {
    const model = fitRefiner(
      train.filter((e) => !group.includes(e.subject)),
      options,
    );
    models.push(model);
    for (const example of test) {
      if (!group.includes(example.subject)) continue;
      const steps = options.passes.map((_, k) => {
        const upTo = { ...model, passes: model.passes.slice(0, k + 1) };
        const refined = refineEvent(upTo, example.body, example.side, example.at);
        return { example, errorS: refined.shiftS - example.shiftS, statedS: refined.standardErrorS };
      });
      // Where part of the window is missing the app falls back on the rule, whose error is stated
      // apart.
      const last = steps[steps.length - 1];
      if (!last || !Number.isFinite(last.statedS)) continue;
      for (const [k, step] of steps.entries()) passes[k]?.push(step);
      raw.push({
        example,
        ruleS: model.meanShiftS - example.shiftS,
        firstPassS: steps[0]?.errorS ?? Number.NaN,
        refinedS: last.errorS,
        statedS: last.statedS,
      });
    }
  }
  // Every subject counts alike in the calibration too.
  const weights = subjectWeights(
    raw.map((row) => row.example),
    () => 1,
  );
  const errorScales = passes.map((rows) =>
    weightedQuantile(
      rows.map((row) => Math.abs(row.errorS) / row.statedS / Z95),
      weights,
      0.95,
    ),
  );
  const scale = errorScales[errorScales.length - 1] ?? 1;
  const rows = raw.map((row) => ({ ...row, statedS: scale * row.statedS }));
  const ruleErrorS =
    weightedQuantile(
      rows.map((row) => Math.abs(row.ruleS)),
      weights,
      0.95,
    ) / Z95;
  return { rows, models, errorScales, ruleErrorS };
}

/** All rows together, and by what they may differ in. */
export function summariseHeldOut(rows: readonly HeldOutRow[]): CrossValidation {
  return {
    ...compare(rows),
    bySubject: split(rows, (e) => e.subject),
    byRate: split(rows, (e) => `${String(Math.round(e.rateHz))} Hz`),
    bySpeed: split(rows, (e) => `${String(e.speedMps)} m/s`),
  };
}

/** A refiner's model with its errors calibrated. */
export function calibrated(
  model: RefinerModel,
  { errorScales, ruleErrorS }: Pick<HeldOut, 'errorScales' | 'ruleErrorS'>,
): RefinerModel {
  const passes = model.passes.map((pass, k) => ({ ...pass, errorScale: errorScales[k] ?? 1 }));
  return { ...model, passes, ruleErrorS };
}

interface RefinedRow {
  readonly example: TrainingExample;
  readonly errorS: number;
  readonly statedS: number;
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

/** How the rule, the first pass and the refiner err on the rows. */
export function compare(rows: readonly HeldOutRow[]): HeldOutComparison {
  const held = rows.filter((row) => Math.abs(row.refinedS) <= Z95 * row.statedS).length;
  return {
    rule: heldOutErrors(rows.map((row) => row.ruleS)),
    firstPass: heldOutErrors(rows.map((row) => row.firstPassS)),
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
