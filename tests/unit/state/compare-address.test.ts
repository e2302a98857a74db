import { expect, test } from 'vitest';
import { formatCompareAddress, parseCompareAddress } from '../../../src/state/compare/compare-address.ts';

const a = { id: 'abc123', clip: 1, stride: 12 };
const b = { id: 'def456', clip: 0, stride: null };

test('the address of a comparison goes there and back, with the strides shown and what is compared', () => {
  expect(formatCompareAddress({ a, b })).toBe('abc123.1.12~def456.0');
  expect(formatCompareAddress({ a, b, mode: 'strides' })).toBe('abc123.1.12~def456.0~strides');
  for (const address of [
    { a, b, mode: 'strides' },
    { a, b: null, mode: 'sides' },
    { a: null, b, mode: 'runs' },
    { a: null, b: null, mode: 'strides' },
  ] as const) {
    expect(parseCompareAddress(formatCompareAddress(address)!)).toEqual(address);
  }
  expect(formatCompareAddress({ a: null, b: null })).toBeUndefined();
});

test('an address of before strides were named still leads there', () => {
  expect(parseCompareAddress('abc123')).toEqual({
    a: { id: 'abc123', clip: 0, stride: null },
    b: null,
    mode: 'runs',
  });
  expect(parseCompareAddress('abc123.1~def456.0')).toEqual({ a: { ...a, stride: null }, b, mode: 'runs' });
});

test.each([null, '', '~', '../etc', 'ABC123', 'abc123.x', 'abc123.1.x', '~~all', 'a'.repeat(60)])(
  '%j names nothing',
  (section) => {
    expect(parseCompareAddress(section)).toEqual({ a: null, b: null, mode: 'runs' });
  },
);
