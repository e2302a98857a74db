import { describe, expect, test } from 'vitest';

import { ANCHORS, findBodies, NUMBERS_PER_ANCHOR } from '../../../src/inference/litert/find-bodies.ts';

const COUNT = ANCHORS.length / 2;
/** Far below any threshold. */
const NOBODY = -50;

interface Seen {
  readonly anchor: number;
  readonly logit: number;
  /** x, y, width, height of the box, x, y of the hips, of the alignment point; pixels of 224. */
  readonly pixels: readonly number[];
}

function detectorOutput(seen: readonly Seen[]): [Float32Array, Float32Array] {
  const regressors = new Float32Array(COUNT * NUMBERS_PER_ANCHOR);
  const logits = new Float32Array(COUNT).fill(NOBODY);
  for (const { anchor, logit, pixels } of seen) {
    regressors.set(pixels, anchor * NUMBERS_PER_ANCHOR);
    logits[anchor] = logit;
  }
  return [regressors, logits];
}

const anchorAt = (anchor: number): number[] => [...ANCHORS.subarray(2 * anchor, 2 * anchor + 2)];

describe('anchors', () => {
  test('are as many as the detector answers for, from fine to coarse grids', () => {
    expect(COUNT).toBe(2254);
    expect(anchorAt(0)).toEqual([1 / 56, 1 / 56].map(Math.fround));
    expect(anchorAt(1)).toEqual(anchorAt(0));
    expect(anchorAt(2)).toEqual([3 / 56, 1 / 56].map(Math.fround));
    expect(anchorAt(28 * 28 * 2)).toEqual([1 / 28, 1 / 28].map(Math.fround));
    expect(anchorAt(COUNT - 1)).toEqual([13 / 14, 13 / 14].map(Math.fround));
  });
});

describe('findBodies', () => {
  test('nobody is found below even odds', () => {
    const pixels = [0, 0, 50, 50, 0, 0, 0, -40];
    expect(findBodies(...detectorOutput([{ anchor: 7, logit: -0.01, pixels }]))).toEqual([]);
    expect(findBodies(...detectorOutput([{ anchor: 7, logit: 0.01, pixels }]))).toHaveLength(1);
  });

  test('points lie at the anchor and the answered way from it', () => {
    const anchor = 2 * (28 * 14 + 14);
    const [body] = findBodies(
      ...detectorOutput([{ anchor, logit: 9, pixels: [0, 0, 50, 50, 22.4, 0, 0, -56] }]),
    );
    const [x = NaN, y = NaN] = anchorAt(anchor);
    expect(body?.midHips.x).toBeCloseTo(x + 0.1, 6);
    expect(body?.midHips.y).toBeCloseTo(y, 6);
    expect(body?.alignment.y).toBeCloseTo(y - 0.25, 6);
  });

  test('looks at one body are averaged by their certainty, and it keeps the best one’s', () => {
    // Twins of one cell: log odds of 3:1 and 1:1 make weights of 0.75 and 0.5.
    const anchor = 2 * (28 * 14 + 14);
    const bodies = findBodies(
      ...detectorOutput([
        { anchor, logit: Math.log(3), pixels: [0, 0, 50, 50, 0, 0, 0, -40] },
        { anchor: anchor + 1, logit: 0, pixels: [0, 0, 50, 50, 10, 0, 0, -40] },
      ]),
    );
    expect(bodies).toHaveLength(1);
    expect(bodies[0]?.score).toBeCloseTo(0.75, 6);
    const [x = NaN] = anchorAt(anchor);
    expect(((bodies[0]?.midHips.x ?? NaN) - x) * 224).toBeCloseTo((10 * 0.5) / 1.25, 4);
  });

  test('two bodies apart are two, the more certain first', () => {
    const pixels = [0, 0, 40, 40, 0, 0, 0, -40];
    const bodies = findBodies(
      ...detectorOutput([
        { anchor: 2 * (28 * 5 + 5), logit: 1, pixels },
        { anchor: 2 * (28 * 20 + 20), logit: 4, pixels },
      ]),
    );
    expect(bodies).toHaveLength(2);
    expect(bodies[0]?.midHips.x).toBeGreaterThan(0.5);
    expect(bodies[1]?.midHips.x).toBeLessThan(0.5);
  });
});
