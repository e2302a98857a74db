import { solveLinearSystem } from '../signal/solve-linear-system.ts';

/** Harmonics of the stride that the legs' difference is described by. */
const HARMONICS = 3;
const TERMS = 1 + 2 * HARMONICS;

/** The terms 1, cos θ, sin θ, cos 2θ, … at a stride phase. */
function terms(phase: number): number[] {
  const row = [1];
  for (let k = 1; k <= HARMONICS; k++) row.push(Math.cos(k * phase), Math.sin(k * phase));
  return row;
}

/**
 * Expected difference of the legs at each frame's stride phase: a short Fourier series per
 * component, fitted to the differences under the given labels (+1 as they come, -1 exchanged, 0
 * left out). Null when it cannot be fitted.
 */
export function fitLegTemplate(
  differences: readonly Float64Array[],
  phase: Float64Array,
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
): Float64Array[] | null {
  const normal = Array.from({ length: TERMS }, () => new Array<number>(TERMS).fill(0));
  const right = differences.map(() => new Array<number>(TERMS).fill(0));
  const rows: number[][] = [];
  for (let i = 0; i < phase.length; i++) {
    const row = terms(phase[i] ?? 0);
    rows.push(row);
    const weight = Math.abs(labels[i] ?? 0) * (weights[i] ?? 0);
    if (!(weight > 0)) continue;
    for (let a = 0; a < TERMS; a++) {
      const target = normal[a];
      for (let b = 0; target && b < TERMS; b++)
        target[b] = (target[b] ?? 0) + weight * (row[a] ?? 0) * (row[b] ?? 0);
      for (const [k, series] of differences.entries()) {
        const sums = right[k];
        if (sums) sums[a] = (sums[a] ?? 0) + weight * (row[a] ?? 0) * (labels[i] ?? 0) * (series[i] ?? 0);
      }
    }
  }
  const template: Float64Array[] = [];
  for (const sums of right) {
    const solution = solveLinearSystem(normal, sums);
    if (!solution) return null;
    template.push(
      Float64Array.from(rows, (row) => row.reduce((sum, term, a) => sum + term * (solution[a] ?? 0), 0)),
    );
  }
  return template;
}
