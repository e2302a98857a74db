import { expect, test } from 'vitest';
import { ACCURACY_FIGURES } from '../../src/core/quality/accuracy-figures.ts';
import { readmeAccuracyTable, tableInReadme } from '../bench/readme-accuracy.ts';

test('the README’s accuracy table says what the bench measured', () => {
  const table = readmeAccuracyTable(ACCURACY_FIGURES);
  expect(table.length).toBeGreaterThan(12);
  expect(table.join(' ')).not.toMatch(/–|NaN|undefined/);
  expect(tableInReadme(), 'npm run bench:accuracy -- … --write-app-data, then npm run format').toEqual(table);
});
