import type { Point } from '../../core/geometry/point.ts';
import { FOOT_POINTS } from './foot-square.ts';

/** Cells to a side of the network's map of each point. */
export const FOOT_MAP_SIZE = 16;
/** Per point: how likely it lies in the cell (logit), and where from the cell's middle, cells. */
const NUMBERS_PER_POINT = 3;
/** Numbers of a cell, all points. */
export const NUMBERS_PER_CELL = FOOT_POINTS.length * NUMBERS_PER_POINT;

/**
 * Where the network sees the foot's points, in the order of `FOOT_POINTS`: each the mean of what
 * the cells say, weighted by how likely it lies in them. Parts of the square, 0…1 right and down.
 *
 * @param map `FOOT_MAP_SIZE`² × `NUMBERS_PER_CELL` numbers, row by row
 * @param offset where the foot's map begins
 */
export function readFootPoints(map: ArrayLike<number>, offset = 0): readonly Point[] {
  return FOOT_POINTS.map((_, index) => readPoint(map, offset + index * NUMBERS_PER_POINT));
}

function readPoint(map: ArrayLike<number>, offset: number): Point {
  let highest = -Infinity;
  for (let cell = 0; cell < FOOT_MAP_SIZE ** 2; cell++)
    highest = Math.max(highest, map[offset + cell * NUMBERS_PER_CELL] ?? Number.NaN);
  let [total, x, y] = [0, 0, 0];
  for (let cell = 0; cell < FOOT_MAP_SIZE ** 2; cell++) {
    const at = offset + cell * NUMBERS_PER_CELL;
    const weight = Math.exp((map[at] ?? Number.NaN) - highest);
    total += weight;
    x += weight * ((cell % FOOT_MAP_SIZE) + 0.5 + (map[at + 1] ?? Number.NaN));
    y += weight * (Math.floor(cell / FOOT_MAP_SIZE) + 0.5 + (map[at + 2] ?? Number.NaN));
  }
  return { x: x / total / FOOT_MAP_SIZE, y: y / total / FOOT_MAP_SIZE };
}
