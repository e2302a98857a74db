import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';

import {
  framesOf,
  LANE_WARM_UP_FRAMES,
  MIN_FRAMES_PER_LANE,
  planLanes,
  planSpans,
} from '../../../../src/core/pose/plan-lanes.ts';

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

describe('planSpans', () => {
  test.prop([fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 32 })])(
    'a whole clip as its one span has the lanes of a clip',
    (frames, maxLanes) => {
      const lanes = planLanes(frames, maxLanes).map((lane) => [lane]);
      expect(planSpans([{ firstFrame: 0, endFrame: frames }], maxLanes)).toEqual(lanes);
    },
  );

  test('two spans are one lane each where there are two, two where there are four, one after the other in one', () => {
    const spans = [
      { firstFrame: 300, endFrame: 1200 },
      { firstFrame: 5000, endFrame: 5900 },
    ];
    const [early, late] = spans.map((span) => ({ ...span, warmUpFrames: LANE_WARM_UP_FRAMES }));
    expect(planSpans(spans, 2)).toEqual([[early], [late]]);
    expect(planSpans(spans, 1)).toEqual([[early, late]]);
    const four = planSpans(spans, 4).flat();
    expect(four).toHaveLength(4);
    expect(framesOf(four)).toBe(1800);
    expect(four.every(({ warmUpFrames }) => warmUpFrames === LANE_WARM_UP_FRAMES)).toBe(true);
  });
});
