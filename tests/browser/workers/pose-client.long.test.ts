import { expect, test } from 'vitest';

import { MIN_FRAMES_PER_LANE } from '../../../src/core/pose/plan-lanes.ts';
import { estimateTrack } from '../../../src/workers/pose/client/pose-client.ts';
import { cutClip, demoClip } from '../media/made-clip.ts';
import { footDistances, middleOf, SAME_FRAME_PX } from './foot-distances.ts';
import { infoOf } from './inspected.ts';

/** The shortest clip that two lanes share. */
const FRAMES = 2 * MIN_FRAMES_PER_LANE;

// Two lanes of the spans of a clip: `pose-client.test.ts`.
test('two lanes give the same frames as one', async () => {
  const file = await cutClip(await demoClip('demo-side.mp4'), FRAMES);
  const crop = { x: 330, y: 60, width: 600, height: 600, hips: null };
  const asked = { info: await infoOf(file), model: 'lite', crop } as const;
  const { track: oneLane } = await estimateTrack(file, { ...asked, lanes: 1 });
  const { track, timing } = await estimateTrack(file, { ...asked, lanes: 2 });
  expect(timing.lanes).toBe(2);
  expect(timing.framesInferred).toBeGreaterThan(FRAMES);
  expect(track.timesS).toEqual(oneLane.timesS);
  expect(footDistances(track, oneLane, 0, FRAMES / 2).at(-1)).toBe(0);
  // Each region follows from the landmarks before it, so tracks that began apart never quite meet
  // again.
  expect(middleOf(footDistances(track, oneLane, FRAMES / 2, FRAMES))).toBeLessThan(SAME_FRAME_PX);
});
