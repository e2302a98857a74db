import { describe, expect, it } from 'vitest';
import type { StrideFlag, StrideResult } from '../../../src/core/results/measured-run.ts';
import { describeFlag } from '../../../src/text/flags.ts';

const STRIDE: StrideResult = {
  index: 12,
  side: 'right',
  leg: 'near',
  startS: 4.55,
  endS: 5.29,
  toeOffS: 4.8,
  excluded: null,
  flags: [],
  metrics: { overstride: { value: 19.3, unit: '% leg', uncertainty: 1.9, frame: 273 } },
};
const SUMMARY = { overstride: { right: { median: 14.1, low: 13, high: 15, n: 9, unit: '% leg' as const } } };
const REASONS: Readonly<Record<StrideFlag['reason'], RegExp>> = {
  'departs-from-own-median': /^Clearly higher than your own median of 14\.1 % of leg length: .+\.$/,
  'in-flag-band': /^In the band worth working on, while your own median of 14\.1 % of leg length is not\.$/,
};

describe('words for flagged strides', () => {
  it.each(Object.entries(REASONS))('%s names metric, value, error, frame and reason', (reason, expected) => {
    const flag: StrideFlag = { metric: 'overstride', reason: reason as StrideFlag['reason'] };
    const text = describeFlag(flag, STRIDE, { summary: SUMMARY });
    expect(text.what).toBe('Foot ahead of hip (overstride): 19.3 ± 1.9 % of leg length at frame 273');
    expect(text.why).toMatch(expected);
  });

  it('stay whole without a median or a value', () => {
    const flag: StrideFlag = { metric: 'trunk-lean', reason: 'departs-from-own-median' };
    const text = describeFlag(flag, STRIDE, { summary: {} });
    expect(text.what).toBe('Forward lean');
    expect(text.why).toMatch(/^Clearly away from your own median: .+\.$/);
  });
});
