import { describe, expect, test } from 'vitest';

import { planLanes } from '../../../../src/core/pose/plan-lanes.ts';
import {
  laneSegments,
  remainingSegments,
  type FrameBatch,
} from '../../../../src/core/pose/remaining-segments.ts';

function batch(firstFrame: number, frames = 15): FrameBatch {
  return { firstFrame, frames, landmarks: new Float32Array(frames * 132) };
}

describe('segments of a lane', () => {
  const lane = { firstFrame: 200, endFrame: 500, warmUpFrames: 20 };

  test('a short lane is one segment, as it was planned', () => {
    for (const span of planLanes(400, 2)) expect(laneSegments(span, 200)).toEqual([span]);
  });

  test('a long one is cut into equal parts without gap or overlap, each with its warm-up', () => {
    expect(laneSegments(lane, 120)).toEqual([
      { firstFrame: 200, endFrame: 300, warmUpFrames: 20 },
      { firstFrame: 300, endFrame: 400, warmUpFrames: 20 },
      { firstFrame: 400, endFrame: 500, warmUpFrames: 20 },
    ]);
    expect(laneSegments({ firstFrame: 0, endFrame: 20, warmUpFrames: 0 }, 12)[1]).toEqual({
      firstFrame: 10,
      endFrame: 20,
      warmUpFrames: 10,
    });
  });

  test('what is done stays done; what was cut off is done again from its start', () => {
    const segments = laneSegments(lane, 120);
    expect(remainingSegments(segments, [])).toEqual(segments);
    expect(remainingSegments(segments, [batch(200), batch(285)])).toEqual(segments.slice(1));
    expect(remainingSegments(segments, [batch(285), batch(300), batch(315)])).toEqual(segments.slice(1));
    expect(remainingSegments(segments, [batch(295, 5), batch(390, 10), batch(490, 10)])).toEqual([]);
  });

  test('a batch of another plan, across a border, ends nothing', () => {
    const segments = laneSegments(lane, 120);
    expect(remainingSegments(segments, [batch(195, 105)])).toEqual(segments);
  });
});
