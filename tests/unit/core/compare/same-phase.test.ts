import { describe, expect, test } from 'vitest';

import { samePhase } from '../../../../src/core/compare/same-phase.ts';
import type { Side } from '../../../../src/core/pose/landmark.ts';

/** Strides of both feet: a stride of `lengthS`, the foot on the belt for `stance` of it. */
function strides(count: number, startS: number, lengthS: number, stance: number) {
  return Array.from({ length: 2 * count }, (_, index) => {
    const from = startS + (index * lengthS) / 2;
    const side: Side = index % 2 === 0 ? 'right' : 'left';
    return {
      index,
      side,
      startS: from,
      toeOffS: from + stance * lengthS,
      endS: from + lengthS,
      excluded: null,
    };
  });
}

describe('the same phase in another clip', () => {
  const side = strides(6, 0.2, 0.7, 0.4);
  const rear = strides(4, 1, 0.74, 0.36);

  test('contacts and toe-offs of both feet fall together', () => {
    expect(samePhase(side, rear, 0.2)?.timeS).toBeCloseTo(1, 9);
    expect(samePhase(side, rear, 0.2 + 0.28)?.timeS).toBeCloseTo(1 + 0.36 * 0.74, 9);
    expect(samePhase(side, rear, 0.2 + 0.35)?.timeS).toBeCloseTo(1 + 0.37, 9);
    expect(samePhase(side, rear, 0.2 + 0.35 + 0.28)?.timeS).toBeCloseTo(1 + 0.37 + 0.36 * 0.74, 9);
  });

  test('strides follow one another, and begin again where the other clip has fewer', () => {
    const second = samePhase(side, rear, 0.2 + 0.7 + 0.01);
    expect(second?.stride).toBe(2);
    expect(second?.startS).toBeCloseTo(1.74, 9);
    expect(samePhase(side, rear, 0.2 + 4 * 0.7 + 0.01)?.stride).toBe(0);
  });

  test('time never runs backwards within a stride', () => {
    let before = -1;
    for (let timeS = 0.2; timeS < 0.899; timeS += 0.005) {
      const now = samePhase(side, rear, timeS)?.timeS ?? Number.NaN;
      expect(now).toBeGreaterThan(before);
      before = now;
    }
  });

  test('before the first stride the first goes on, after the last the last', () => {
    expect(samePhase(side, rear, 0.1)?.timeS).toBeCloseTo(
      samePhase(side, rear, 0.1 + 0.7)?.timeS ?? Number.NaN,
      9,
    );
    const last = side.filter((stride) => stride.side === 'right').at(-1)?.endS ?? 0;
    expect(samePhase(side, rear, last + 0.1)).not.toBeNull();
  });

  test('a stride that is left out is not shown, and a clip without strides has no phase', () => {
    const worn = rear.map((stride) =>
      stride.index === 0 ? { ...stride, excluded: 'gap' as const } : stride,
    );
    expect(samePhase(side, worn, 0.2)?.stride).toBe(2);
    expect(samePhase(side, [], 0.2)).toBeNull();
    expect(samePhase([], rear, 0.2)).toBeNull();
  });

  test('one foot is enough', () => {
    const left = rear.filter((stride) => stride.side === 'left');
    expect(samePhase(side, left, 0.55)?.timeS).toBeCloseTo(1.37, 9);
  });
});
