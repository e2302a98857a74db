import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MetricId } from '../../../src/core/metrics/registry.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'models', 'corrector');

interface Errors {
  readonly meanAbs: number;
  readonly bias: number;
  readonly worst: number;
}

interface Result {
  readonly metric: MetricId;
  readonly bodies: number;
  readonly sides: number;
  readonly before: Errors;
  readonly after: Errors;
  readonly sureness: number | null;
  readonly onRealRunners: number;
  readonly ships: boolean;
  readonly recipe: string | null;
}

/** The numbers of a text, in order, a minus sign read as one. */
const numbersOf = (text: string): string[] => text.replaceAll('−', '-').match(/-?\d+(?:\.\d+)?/g) ?? [];

const errors = ({ meanAbs, bias, worst }: Errors): string[] => [
  meanAbs.toFixed(2),
  bias.toFixed(1),
  worst.toFixed(1),
];

test('the corrector’s model card says what its results file holds, row by row', () => {
  const results = JSON.parse(readFileSync(join(FOLDER, 'results.json'), 'utf8')) as Result[];
  const card = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  const rows = card
    .split('\n')
    .filter((line) => /^\| .*\| +(?:yes|no|as it was) +\|$/.test(line))
    .map((line) => line.split('|').slice(2, -1));
  expect(rows.map((row) => [...numbersOf(row.slice(0, -1).join(' ')), row.at(-1)?.trim()])).toEqual(
    results.map((one) => [
      String(one.bodies),
      String(one.sides),
      ...errors(one.before),
      ...errors(one.after),
      ...(one.sureness === null ? [] : [one.sureness.toFixed(1)]),
      one.onRealRunners.toFixed(2),
      one.recipe === 'as it was' ? one.recipe : one.ships ? 'yes' : 'no',
    ]),
  );
});
