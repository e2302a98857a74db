import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';

import { LANE_WARM_UP_FRAMES, MIN_FRAMES_PER_LANE, planLanes } from '../../../../src/core/pose/plan-lanes.ts';

describe('planLanes', () => {
  test.prop([fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 32 })])(
    'spans tile the clip without gap or overlap, and warm up inside it',
    (frames, maxLanes) => {
      const spans = planLanes(frames, maxLanes);
      expect(spans.length).toBeGreaterThanOrEqual(1);
      expect(spans.length).toBeLessThanOrEqual(maxLanes);
      let next = 0;
      for (const { firstFrame, endFrame, warmUpFrames } of spans) {
        expect(firstFrame).toBe(next);
        expect(endFrame).toBeGreaterThan(firstFrame);
        expect(firstFrame - warmUpFrames).toBeGreaterThanOrEqual(0);
        next = endFrame;
      }
      expect(next).toBe(frames);
    },
  );

  test('the first lane needs no warm-up, later ones have all of it', () => {
    const [first, second] = planLanes(400, 2);
    expect(first).toEqual({ firstFrame: 0, endFrame: 200, warmUpFrames: 0 });
    expect(second).toEqual({ firstFrame: 200, endFrame: 400, warmUpFrames: LANE_WARM_UP_FRAMES });
  });

  test('a short clip stays in one lane; no frames, no lanes', () => {
    expect(planLanes(2 * MIN_FRAMES_PER_LANE - 1, 8)).toHaveLength(1);
    expect(planLanes(0, 4)).toEqual([]);
  });
});
