import { expect, it } from 'vitest';

import { LiveGait } from '../../../../src/core/live/live-gait.ts';
import { frameCount, landmarkOffset } from '../../../../src/core/pose/pose-track.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

it('tells cadence and running from eight uneven frames a second', { timeout: 30_000 }, () => {
  const track = readGoldenTrack('side-demo-30fps');
  const live = new LiveGait(track.width, track.height, null);
  let reading = live.read();
  for (let frame = 0, step = 0; frame < frameCount(track); frame += [3, 4, 4, 5][step++ % 4]!) {
    live.add(
      track.timesS[frame]!,
      track.landmarks.slice(landmarkOffset(frame, 0), landmarkOffset(frame + 1, 0)),
    );
    reading = live.read();
    const gaps = reading.steps.slice(1).map(({ contactS }, i) => contactS - reading.steps[i]!.contactS);
    expect(Math.min(1, ...gaps), 'no landing is there twice').toBeGreaterThan(0.1);
  }
  expect(Math.abs(reading.cadenceSpm - 162)).toBeLessThan(2);
  expect(reading.running).toBe('steady');
});
