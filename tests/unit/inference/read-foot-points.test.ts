import { describe, expect, test } from 'vitest';
import {
  FOOT_MAP_SIZE,
  NUMBERS_PER_CELL,
  readFootPoints,
} from '../../../src/inference/foot-points/read-foot-points.ts';

const cellAt = (column: number, row: number): number => (row * FOOT_MAP_SIZE + column) * NUMBERS_PER_CELL;

describe('readFootPoints', () => {
  test('a point lies in its likeliest cell, off its middle by what the cell says', () => {
    const map = new Float32Array(FOOT_MAP_SIZE ** 2 * NUMBERS_PER_CELL);
    map.set([60, 0.25, -0.5], cellAt(3, 5));
    map.set([60, 0, 0], cellAt(8, 8) + 3);
    map.set([60, 0, 0], cellAt(12, 10) + 6);
    const [ankle, heel, toe] = readFootPoints(map);
    expect(ankle).toEqual({ x: 3.75 / FOOT_MAP_SIZE, y: 5 / FOOT_MAP_SIZE });
    expect(heel?.x).toBeCloseTo(8.5 / FOOT_MAP_SIZE, 6);
    expect(toe?.y).toBeCloseTo(10.5 / FOOT_MAP_SIZE, 6);
  });

  test('between two cells that are as likely lies their middle, however large the numbers', () => {
    const map = new Float32Array(FOOT_MAP_SIZE ** 2 * NUMBERS_PER_CELL);
    map[cellAt(4, 4)] = 500;
    map[cellAt(6, 4)] = 500;
    expect(readFootPoints(map)[0]).toEqual({ x: 5.5 / FOOT_MAP_SIZE, y: 4.5 / FOOT_MAP_SIZE });
  });

  test('what is not a number is not a place', () => {
    const map = new Float32Array(FOOT_MAP_SIZE ** 2 * NUMBERS_PER_CELL).fill(Number.NaN);
    expect(readFootPoints(map)[0]?.x).toBeNaN();
  });
});
