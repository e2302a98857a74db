/**
 * Solves A·x = b for a small dense system by Gaussian elimination with partial pivoting; null when
 * A is singular.
 *
 * @param matrix square, row by row; not changed
 * @example solveLinearSystem([[2, 0], [0, 4]], [2, 8]) // [1, 2]
 */
export function solveLinearSystem(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let column = 0; column < n; column++) {
    let best = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    }
    const pivotRow = rows[best];
    const displaced = rows[column];
    const pivot = pivotRow?.[column] ?? 0;
    if (!pivotRow || !displaced || Math.abs(pivot) < 1e-14) return null;
    rows[best] = displaced;
    rows[column] = pivotRow;
    for (let row = column + 1; row < n; row++) {
      const target = rows[row];
      if (!target) return null;
      const factor = (target[column] ?? 0) / pivot;
      for (let k = column; k <= n; k++) target[k] = (target[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row--) {
    let sum = rows[row]?.[n] ?? 0;
    for (let k = row + 1; k < n; k++) sum -= (rows[row]?.[k] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (rows[row]?.[row] ?? Number.NaN);
  }
  return solution;
}
