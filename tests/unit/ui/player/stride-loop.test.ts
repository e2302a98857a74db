import { describe, expect, test } from 'vitest';

import type { StrideResult } from '../../../../src/core/results/measured-run.ts';
import { flaggedStrides, neighbouringFlagged } from '../../../../src/ui/results/player/flagged-strides.ts';
import { strideLoop, strideToLoop } from '../../../../src/ui/results/player/stride-loop.ts';

function stride(index: number, change: Partial<StrideResult> = {}): StrideResult {
  return {
    index,
    side: index % 2 === 0 ? 'left' : 'right',
    leg: null,
    startS: index,
    endS: index + 0.8,
    toeOffS: index + 0.3,
    excluded: null,
    flags: [],
    metrics: {},
    ...change,
  };
}

const FLAG = { metric: 'overstride', kind: 'worse', difference: 5.2, error: 1.5 } as const;

describe('repeating a stride', () => {
  test('stance ends at toe-off, swing begins there', () => {
    expect(strideLoop(stride(2), 'stride')).toEqual({ startS: 2, endS: 2.8, label: 'left whole stride' });
    expect(strideLoop(stride(2), 'stance')).toMatchObject({ startS: 2, endS: 2.3 });
    expect(strideLoop(stride(3), 'swing')).toEqual({ startS: 3.3, endS: 3.8, label: 'right swing' });
  });

  test('without a toe-off there is neither stance nor swing', () => {
    expect(strideLoop(stride(0, { toeOffS: null }), 'stance')).toBeNull();
    expect(strideLoop(stride(0, { toeOffS: null }), 'swing')).toBeNull();
    expect(strideLoop(stride(0, { toeOffS: null }), 'stride')).not.toBeNull();
  });

  test('the chosen stride wins over the one at the playhead', () => {
    const strides = [stride(0), stride(1), stride(2)];
    expect(strideToLoop(strides, 2, 0.5)?.index).toBe(2);
    expect(strideToLoop(strides, null, 1.5)?.index).toBe(1);
    expect(strideToLoop(strides, null, 1.9)?.index).toBe(2);
    expect(strideToLoop(strides, null, 99)?.index).toBe(2);
    expect(strideToLoop([], null, 0)).toBeUndefined();
  });
});

describe('flagged strides', () => {
  const strides = [
    stride(0),
    stride(1, { flags: [FLAG] }),
    stride(2, { flags: [FLAG], excluded: 'user' }),
    stride(3, { flags: [FLAG] }),
  ];

  test('those left out of the numbers do not count', () => {
    expect(flaggedStrides(strides).map(({ index }) => index)).toEqual([1, 3]);
  });

  test('from a flagged stride to the next, else from the time', () => {
    expect(neighbouringFlagged(strides, 1, 0, 1)?.index).toBe(3);
    expect(neighbouringFlagged(strides, 3, 0, 1)).toBeNull();
    expect(neighbouringFlagged(strides, null, 2, -1)?.index).toBe(1);
    expect(neighbouringFlagged(strides, 0, 0, 1)?.index).toBe(1);
  });
});
