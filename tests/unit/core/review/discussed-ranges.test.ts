import { expect, test } from 'vitest';

import type { Finding } from '../../../../src/core/findings/finding.ts';
import type { StrideResult } from '../../../../src/core/results/measured-run.ts';
import { EMPTY_REVIEW, type ClipReview } from '../../../../src/core/review/clip-review.ts';
import { discussedRanges } from '../../../../src/core/review/discussed-ranges.ts';
import { NO_EDITS, type RunEdits } from '../../../../src/core/run/run-edits.ts';

/**
 * Strides of 0.7 s, a foot after the other, in a clip of 30 s; the one at 7 s is flagged where
 * wanted.
 */
const strides = (isFlagged: boolean): readonly StrideResult[] =>
  Array.from({ length: 40 }, (_, index): StrideResult => ({
    index,
    side: index % 2 === 0 ? 'left' : 'right',
    leg: null,
    startS: index * 0.35,
    endS: index * 0.35 + 0.7,
    toeOffS: null,
    excluded: null,
    flags:
      isFlagged && index === 20 ? [{ metric: 'overstride', kind: 'worse', difference: 5.2, error: 1.5 }] : [],
    metrics: {},
  }));
const corrected = (edits: Partial<RunEdits>): ClipReview => ({
  ...EMPTY_REVIEW,
  edits: { ...NO_EDITS, ...edits },
});

test.each<[string, ClipReview, readonly (readonly [number, number])[]]>([
  ['nothing to say', EMPTY_REVIEW, []],
  [
    'a stride that was called bad',
    corrected({ badStrides: [{ side: 'right', contactS: 3.86 }] }),
    [[2.85, 5.55]],
  ],
  ['a stretch that was left out', corrected({ excludedRanges: [{ startS: 10, endS: 12 }] }), [[9, 13]]],
  [
    'a contact that was moved and one at the very end',
    corrected({
      events: [
        { kind: 'replace', side: 'left', type: 'initial-contact', fromTimeS: 5, timeS: 5.1 },
        { kind: 'add', side: 'left', type: 'toe-off', timeS: 29.5 },
      ],
    }),
    [
      [4.1, 6.1],
      [28.5, 30],
    ],
  ],
  [
    'a joint that was put in its place',
    corrected({ landmarks: [{ timeS: 20, landmark: 27, x: 0, y: 0 }] }),
    [[19, 21]],
  ],
])('%s', (_, review, expected) => {
  const ranges = discussedRanges(strides(false), review, 30);
  expect(ranges).toHaveLength(expected.length);
  for (const [index, [startS, endS]] of expected.entries()) {
    expect(ranges[index]?.startS).toBeCloseTo(startS, 6);
    expect(ranges[index]?.endS).toBeCloseTo(endS, 6);
  }
});

test('a flagged stride and a stretch that touches it become one', () => {
  const review = corrected({ excludedRanges: [{ startS: 9, endS: 9.5 }] });
  const [range, ...others] = discussedRanges(strides(true), review, 30);
  expect(others).toEqual([]);
  expect(range?.startS).toBeCloseTo(6, 6);
  expect(range?.endS).toBeCloseTo(10.5, 6);
});

test('the stride that shows a finding best goes along, and none for what is as usual', () => {
  const finding: Finding = {
    id: 'knee-alignment-flag',
    severity: 'watch',
    metric: 'knee-alignment',
    verdict: null,
    side: 'right',
    strides: [13, 5],
    values: {},
  };
  const [range, ...others] = discussedRanges(strides(false), EMPTY_REVIEW, 30, 1, [
    finding,
    { ...finding, severity: 'good', strides: [30] },
    { ...finding, strides: [] },
  ]);
  expect(others).toEqual([]);
  expect(range?.startS).toBeCloseTo(13 * 0.35 - 1, 6);
  expect(range?.endS).toBeCloseTo(13 * 0.35 + 0.7 + 1, 6);
});
