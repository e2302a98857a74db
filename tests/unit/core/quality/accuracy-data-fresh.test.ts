import { expect, test } from 'vitest';
import { ACCURACY_FIGURES } from '../../../../src/core/quality/accuracy-figures.ts';
import { ERROR_TABLE } from '../../../../src/core/quality/error-table.ts';
import { codeDigest } from '../../../bench/code-digest.ts';
import { readErrorTable } from '../../../bench/errors/write-error-table.ts';

const RENEW =
  'the code gives other numbers than those that were measured: ' +
  'npm run bench:accuracy -- --one-camera --mocap --tracks FOLDER --write-app-data';

test('the error table was measured with the code as it is', () => {
  expect(readErrorTable().measuredWith, RENEW).toBe(codeDigest());
});

test.each(['plates', 'labels', 'rendered'] as const)(
  'the accuracy page’s %s were measured with the code as it is',
  (section) => {
    expect(ACCURACY_FIGURES.measuredWith[section], RENEW).toBe(codeDigest());
  },
);

test('the error table is measured for every model, from at least three sides a row', () => {
  const measured = readErrorTable().rows;
  for (const model of ['heavy', 'full', 'lite'])
    expect(measured.some((row) => row.model === model)).toBe(true);
  for (const row of measured) {
    expect(row.sides).toBeGreaterThanOrEqual(3);
    expect(row.clip).toBeGreaterThan(0);
    expect(row.stride).toBeGreaterThan(0);
  }
});

test('a coarser model and a slower camera are never stated as better', () => {
  for (const row of ERROR_TABLE) {
    for (const other of ERROR_TABLE) {
      const same = other.metric === row.metric && other.leg === row.leg && other.view === row.view;
      if (!same) continue;
      const isSlower = other.model === row.model && other.fromHz < row.fromHz;
      const isCoarser = row.model === 'heavy' && other.model === 'lite' && other.fromHz === row.fromHz;
      if (isSlower || isCoarser) expect(other.clip).toBeGreaterThanOrEqual(row.clip);
    }
  }
});
