import { expect, test } from 'vitest';
import { isForemost } from '../../../../src/core/findings/is-foremost.ts';

test('what asks for work is shown at once; the rest is folded away', () => {
  expect(isForemost({ severity: 'flag' })).toBe(true);
  expect(isForemost({ severity: 'watch' })).toBe(true);
  expect(isForemost({ severity: 'info' })).toBe(false);
  expect(isForemost({ severity: 'good' })).toBe(false);
});
