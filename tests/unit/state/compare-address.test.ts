import { expect, test } from 'vitest';
import { formatCompareAddress, parseCompareAddress } from '../../../src/state/compare-address.ts';

test('the address of a comparison goes there and back', () => {
  const address = { a: { id: 'abc123', clip: 1 }, b: { id: 'def456', clip: 0 } };
  expect(formatCompareAddress(address)).toBe('abc123.1~def456.0');
  expect(parseCompareAddress(formatCompareAddress(address)!)).toEqual(address);
  expect(parseCompareAddress('abc123')).toEqual({ a: { id: 'abc123', clip: 0 }, b: null });
  expect(formatCompareAddress({ a: null, b: null })).toBeUndefined();
  expect(parseCompareAddress(formatCompareAddress({ a: null, b: address.b })!)).toEqual({
    a: null,
    b: address.b,
  });
});

test.each([null, '', '~', '../etc', 'ABC123', 'abc123.x', 'a'.repeat(60)])('%j names no run', (section) => {
  expect(parseCompareAddress(section)).toEqual({ a: null, b: null });
});
