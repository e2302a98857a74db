import { describe, expect, test } from 'vitest';
import { isFlagged } from '../../../../src/core/results/is-flagged.ts';
import type { StrideResult } from '../../../../src/core/results/measured-run.ts';
import { runState, STATE_REASONS } from '../../../../src/core/results/run-state.ts';

/** Strides of both legs in turn; the first `bad` of them are left out for a reason. */
function strides(
  count: number,
  bad = 0,
  excluded: StrideResult['excluded'] = 'gap',
  side?: StrideResult['side'],
): StrideResult[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    side: side ?? (index % 2 === 0 ? 'left' : 'right'),
    leg: null,
    startS: index * 0.35,
    endS: index * 0.35 + 0.7,
    toeOffS: null,
    excluded: index < bad ? excluded : null,
    flags: [],
    metrics: {},
  }));
}
const RHYTHM = { stepsPerMin: 170, strength: 0.9 };
const cadence = (median: number) => ({
  both: { median, low: median - 2, high: median + 2, n: 20, unit: 'steps/min' as const },
});
const stateOf = (
  all: readonly StrideResult[],
  { steps = 171, rhythm = RHYTHM.stepsPerMin, rate = 60, refused = false } = {},
) => runState(all, cadence(steps), { ...RHYTHM, stepsPerMin: rhythm }, rate, refused);

describe('the state of a reading', () => {
  test('is good where strides, legs, rhythm and frames are all there', () => {
    expect(stateOf(strides(20))).toEqual({ kind: 'good', reasons: [], read: 20, seen: 20 });
  });

  test('a refused clip is unreliable, whatever else', () => {
    expect(stateOf([], { refused: true })).toEqual({
      kind: 'unreliable',
      reasons: ['refused'],
      read: 0,
      seen: 0,
    });
  });

  test('4 strides read of 22 that were seen: the reading failed', () => {
    expect(stateOf(strides(22, 18, 'event-order'))).toEqual({
      kind: 'unreliable',
      reasons: ['many-strides-left-out'],
      read: 4,
      seen: 22,
    });
  });

  test('more than 30 % left out is too many, 30 % not yet', () => {
    expect(stateOf(strides(30, 9))).toMatchObject({ kind: 'good', read: 21, seen: 30 });
    expect(stateOf(strides(30, 10))).toMatchObject({ reasons: ['many-strides-left-out'] });
  });

  test('strides that the user left out count as neither seen nor read', () => {
    expect(stateOf(strides(30, 14, 'user'))).toEqual({ kind: 'good', reasons: [], read: 16, seen: 16 });
    expect(stateOf(strides(30, 28, 'user'))).toMatchObject({
      kind: 'limited',
      reasons: ['few-strides'],
      read: 2,
      seen: 2,
    });
  });

  test('a leg without any stride', () => {
    expect(stateOf(strides(12, 0, 'gap', 'left'))).toMatchObject({
      kind: 'unreliable',
      reasons: ['leg-without-strides'],
    });
  });

  test.each([
    [170 * 1.06, 'unreliable'],
    [170 * 0.94, 'unreliable'],
    [170 * 1.04, 'good'],
  ])('counted steps against the rhythm of the legs: %d with 170', (steps, kind) => {
    const state = stateOf(strides(20), { steps });
    expect(state.kind).toBe(kind);
    expect(state.reasons).toEqual(kind === 'good' ? [] : ['rhythm-disagrees']);
  });

  test('without a rhythm or without a cadence there is nothing to disagree', () => {
    expect(stateOf(strides(20), { rhythm: Number.NaN }).kind).toBe('good');
    expect(runState(strides(20), undefined, RHYTHM, 60, false).kind).toBe('good');
  });

  test('six strides of a leg limit it, seven do not', () => {
    expect(stateOf(strides(13))).toMatchObject({ kind: 'limited', reasons: ['few-strides'] });
    expect(stateOf(strides(14))).toMatchObject({ kind: 'good' });
  });

  test('few pictures a second limit it; 30 and the 29.97 of cameras do not', () => {
    expect(stateOf(strides(20), { rate: 25 })).toMatchObject({
      kind: 'limited',
      reasons: ['low-frame-rate'],
    });
    expect(stateOf(strides(20), { rate: 29.97 }).kind).toBe('good');
  });

  test('every limit is named; a reading that failed names why it failed alone', () => {
    expect(stateOf(strides(10), { rate: 25 }).reasons).toEqual(['few-strides', 'low-frame-rate']);
    const failed = stateOf(strides(10, 9), { rate: 25, steps: 120 });
    expect(failed.kind).toBe('unreliable');
    expect(failed.reasons).toEqual(['many-strides-left-out', 'leg-without-strides', 'rhythm-disagrees']);
    for (const reason of failed.reasons) expect(STATE_REASONS).toContain(reason);
  });
});

test('an odd reading is to be checked and does not count as flagged', () => {
  const flag = (kind: 'worse' | 'better' | 'odd') =>
    ({ metric: 'overstride', kind, difference: 5, error: 1 }) as const;
  expect(isFlagged({ flags: [] })).toBe(false);
  expect(isFlagged({ flags: [flag('odd')] })).toBe(false);
  expect(isFlagged({ flags: [flag('odd'), flag('better')] })).toBe(true);
  expect(isFlagged({ flags: [flag('worse')] })).toBe(true);
});
