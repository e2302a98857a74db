import { describe, expect, test } from 'vitest';
import { createPoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { legAlternations } from '../../../../src/core/scan/leg-alternations.ts';
import { syntheticRunner } from '../../../support/synthetic-runner.ts';

/** Four seconds of the file, ten looks a second. */
const looks = (strideS: number) => syntheticRunner({ frames: 40, fps: 10, strideS, forward: 1 });

describe('legAlternations', () => {
  test('counts the steps of real running', () => {
    expect(legAlternations(looks(0.72))).toBeGreaterThanOrEqual(10);
    expect(legAlternations(looks(0.72))).toBeLessThanOrEqual(12);
  });

  test.each([4, 8])('slow motion, %i times, has few of them', (slow) =>
    expect(legAlternations(looks(0.72 * slow))).toBeLessThanOrEqual(Math.ceil(11 / slow)),
  );

  test('nobody and somebody who stands take none', () => {
    expect(legAlternations(createPoseTrack(100, 100, new Float64Array(40)))).toBe(0);
    const standing = looks(0.72);
    const first = standing.landmarks.slice(0, standing.landmarks.length / 40);
    for (let frame = 0; frame < 40; frame++) standing.landmarks.set(first, frame * first.length);
    expect(legAlternations(standing)).toBe(0);
  });
});
