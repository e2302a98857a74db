import { predict, ridgeRegression, type LinearModel } from './ridge-regression.ts';
import type { TrainingExample } from './training-examples.ts';

/** How one way of timing an event errs on subjects it never saw, milliseconds. */
export interface HeldOutErrors {
  readonly n: number;
  readonly bias: number;
  readonly rmse: number;
  readonly medianAbs: number;
}

/** Rule (with the training subjects' mean shift taken off) and refiner on each subject left out in turn. */
export interface CrossValidation {
  readonly rule: HeldOutErrors;
  readonly refined: HeldOutErrors;
  readonly bySubject: Readonly<
    Record<string, { readonly rule: HeldOutErrors; readonly refined: HeldOutErrors }>
  >;
  readonly byRate: Readonly<
    Record<string, { readonly rule: HeldOutErrors; readonly refined: HeldOutErrors }>
  >;
  /** Error² = residualS² + (residualPerShift · departure)²: least squares over the held-out errors. */
  readonly residualS: number;
  readonly residualPerShift: number;
}

/** Weight of each example: every subject counts alike, however many strides he ran; the laboratories weigh in `share`. */
export function subjectWeights(
  examples: readonly TrainingExample[],
  share: (subject: string) => number,
): number[] {
  const counts = new Map<string, number>();
  for (const { subject } of examples) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return examples.map(({ subject }) => share(subject) / (counts.get(subject) ?? 1));
}

/** Fits the refiner to the examples. */
export function fitRefiner(
  examples: readonly TrainingExample[],
  share: (subject: string) => number,
  lambda: number,
): LinearModel {
  return ridgeRegression(
    examples.map((e) => e.features),
    examples.map((e) => e.shiftS),
    subjectWeights(examples, share),
    lambda,
  );
}

/** Leave-one-subject-out: `train` may hold harder (augmented) examples than `test`; the subjects are the same. */
export function crossValidate(
  train: readonly TrainingExample[],
  test: readonly TrainingExample[],
  share: (subject: string) => number,
  lambda: number,
): CrossValidation {
  const rows: { subject: string; rateHz: number; rule: number; refined: number; departure: number }[] = [];
  for (const subject of new Set(test.map((e) => e.subject))) {
    const known = train.filter((e) => e.subject !== subject);
    const model = fitRefiner(known, share, lambda);
    const weights = subjectWeights(known, share);
    const total = weights.reduce((sum, w) => sum + w, 0);
    const meanShift = known.reduce((sum, e, i) => sum + (weights[i] ?? 0) * e.shiftS, 0) / total;
    for (const example of test) {
      if (example.subject !== subject) continue;
      const shift = predict(model, example.features);
      rows.push({
        subject,
        rateHz: Math.round(example.rateHz),
        rule: 1000 * (meanShift - example.shiftS),
        refined: 1000 * (shift - example.shiftS),
        departure: 1000 * (shift - meanShift),
      });
    }
  }
  const split = (key: (row: (typeof rows)[number]) => string): CrossValidation['bySubject'] =>
    Object.fromEntries(
      [...new Set(rows.map(key))].sort().map((name) => {
        const some = rows.filter((row) => key(row) === name);
        return [
          name,
          {
            rule: heldOutErrors(some.map((r) => r.rule)),
            refined: heldOutErrors(some.map((r) => r.refined)),
          },
        ];
      }),
    );
  return {
    rule: heldOutErrors(rows.map((r) => r.rule)),
    refined: heldOutErrors(rows.map((r) => r.refined)),
    bySubject: split((row) => row.subject),
    byRate: split((row) => `${String(row.rateHz)} Hz`),
    ...errorGrowth(rows),
  };
}

function errorGrowth(rows: readonly { refined: number; departure: number }[]): {
  residualS: number;
  residualPerShift: number;
} {
  const n = rows.length;
  const x = rows.map((r) => r.departure ** 2);
  const y = rows.map((r) => r.refined ** 2);
  const mean = (v: readonly number[]): number => v.reduce((sum, a) => sum + a, 0) / n;
  const [mx, my] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, v, i) => sum + (v - mx) * ((y[i] ?? 0) - my), 0) / n;
  const variance = x.reduce((sum, v) => sum + (v - mx) ** 2, 0) / n;
  const slope = Math.max(0, covariance / variance);
  const rest = my - slope * mx;
  return rest > 0.25 * my
    ? { residualS: Math.sqrt(rest) / 1000, residualPerShift: Math.sqrt(slope) }
    : { residualS: Math.sqrt(my) / 1000, residualPerShift: 0 };
}

function heldOutErrors(errors: readonly number[]): HeldOutErrors {
  const n = errors.length;
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  const round = (value: number): number => Math.round(100 * value) / 100;
  return {
    n,
    bias: round(errors.reduce((sum, e) => sum + e, 0) / n),
    rmse: round(Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / n)),
    medianAbs: round(sizes[Math.floor(n / 2)] ?? Number.NaN),
  };
}
