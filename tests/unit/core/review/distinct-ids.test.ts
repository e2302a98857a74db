import { expect, test } from 'vitest';

import { withDistinctIds } from '../../../../src/core/review/distinct-ids.ts';

const ids = (longest: number, ...names: string[]): string[] =>
  withDistinctIds(
    names.map((id) => ({ id })),
    longest,
  ).map(({ id }) => id);

test('the first keeps its id, the others get one that nothing has', () => {
  expect(ids(60, 'a', 'b', 'a', 'a-2', 'a')).toEqual(['a', 'b', 'a-3', 'a-2', 'a-4']);
  expect(ids(60, 'a', 'b')).toEqual(['a', 'b']);
});

test('an id stays as short as it has to be', () => {
  const long = 'x'.repeat(40);
  expect(ids(40, long, long)).toEqual([long, `${'x'.repeat(38)}-2`]);
});
