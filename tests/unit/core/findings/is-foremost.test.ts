import { expect, test } from 'vitest';
import { isForemost } from '../../../../src/core/findings/is-foremost.ts';

test('what asks for work is shown at once, and so is a knee that moves inwards; the rest is folded away', () => {
  expect(isForemost({ id: 'overstride-flag', severity: 'flag' })).toBe(true);
  expect(isForemost({ id: 'shank-angle-at-contact-watch', severity: 'watch' })).toBe(true);
  expect(isForemost({ id: 'knee-alignment-inward', severity: 'info' })).toBe(true);
  expect(isForemost({ id: 'knee-alignment-in-line', severity: 'info' })).toBe(false);
  expect(isForemost({ id: 'overstride-good', severity: 'good' })).toBe(false);
});
