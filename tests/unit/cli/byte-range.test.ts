import { describe, expect, test } from 'vitest';

import { readByteRange } from '../../../src/cli/byte-range.ts';

describe('readByteRange', () => {
  test.each([
    ['bytes=0-', [0, 100]],
    ['bytes=10-19', [10, 20]],
    ['bytes=90-500', [90, 100]],
    ['bytes=-30', [70, 100]],
    ['bytes=-500', [0, 100]],
    ['bytes=99-', [99, 100]],
  ])('%s of 100 bytes', (header, range) => {
    expect(readByteRange(header, 100)).toEqual(range);
  });

  test.each(['bytes=100-', 'bytes=-0'])('%s of 100 bytes cannot be satisfied', (header) => {
    expect(readByteRange(header, 100)).toBe('unsatisfiable');
  });

  test.each([undefined, '', 'bytes=-', 'bytes=20-10', 'bytes=0-1,4-5', 'seconds=1-2'])(
    '%s means the whole file',
    (header) => {
      expect(readByteRange(header, 100)).toBeNull();
    },
  );
});
