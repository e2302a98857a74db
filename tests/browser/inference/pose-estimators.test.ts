import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { JOINT_INDEX } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import {
  Follower,
  HEIGHT,
  lagOf,
  MAX_LAG_FRAMES,
  PERIOD_FRAMES,
  pooledLagFrames,
  stillPicture,
  swing,
  WIDTH,
} from './moving-picture.ts';

test('the measure of lag itself finds a lag of half a frame', () => {
  const at = (shift: number): number[] =>
    Array.from({ length: 45 }, (_, i) => Math.sin((2 * Math.PI * (i - shift)) / PERIOD_FRAMES));
  expect(pooledLagFrames([{ followed: at(0.5), truth: at(0) }])).toBeCloseTo(0.5, 6);
  expect(pooledLagFrames([{ followed: at(-2), truth: at(0) }])).toBeCloseTo(-2, 6);
});

// Other models, and a graphics processor that goes away: `pose-estimators.long.test.ts`.
describe.each(['mediapipe', 'litert'] as const)('%s', (engine) => {
  const resting = [{ x: 0, y: 0 }];
  const offPicture = [{ x: 2 * WIDTH, y: 0 }];
  let still: ImageBitmap;
  let tracker: Follower;
  let finder: Follower;
  /** What a new tracker finds while the picture swings. */
  let followed: readonly (readonly Float32Array[])[];

  beforeAll(async () => {
    still = await stillPicture();
    tracker = new Follower({ engine, model: 'lite', mode: { type: 'tracking' } });
    finder = new Follower({ engine, model: 'full', mode: { type: 'single', maxPeople: 3 } });
    followed = await tracker.follow({ picture: still, shifts: swing });
  }, 120_000);

  afterAll(() => {
    tracker.end();
    finder.end();
  });

  test('follows a moving runner without lag', () => {
    expect(Math.abs(lagOf(followed))).toBeLessThan(MAX_LAG_FRAMES);
  });

  test('once it has started over, its landmarks are those of a new one, to the last bit', async () => {
    const again = await tracker.follow({ picture: still, shifts: swing.slice(0, 8) });
    expect(again).toEqual(followed.slice(0, 8));
  });

  test('landmarks are mapped back from the region to pixels of the displayed frame', async () => {
    const [here] = await finder.follow({ picture: still, shifts: resting });
    const [there] = await finder.follow({
      picture: still,
      shifts: resting,
      region: { x: 1000, y: 500, width: 2 * WIDTH, height: 2 * HEIGHT },
    });
    const hip = JOINT_INDEX.hip.left * LANDMARK_STRIDE;
    expect(there?.[0]?.[hip]).toBeCloseTo(1000 + 2 * (here?.[0]?.[hip] ?? 0), 1);
    expect(there?.[0]?.[hip + 1]).toBeCloseTo(500 + 2 * (here?.[0]?.[hip + 1] ?? 0), 1);
    expect(there?.[0]?.[hip + 2]).toBeCloseTo(2 * (here?.[0]?.[hip + 2] ?? 0), 1);
  });

  test('an empty picture has no person', async () => {
    expect(await finder.follow({ picture: still, shifts: offPicture })).toEqual([[]]);
    expect(await tracker.follow({ picture: still, shifts: offPicture })).toEqual([[]]);
  });

  test('two people are both found when people are searched', async () => {
    const wide = 2 * WIDTH;
    const pair = new OffscreenCanvas(wide, HEIGHT);
    const context = pair.getContext('2d')!;
    context.drawImage(still, 0, 0);
    context.drawImage(still, WIDTH, 0);
    const [people] = await finder.follow({
      shifts: resting,
      picture: await createImageBitmap(pair),
      width: wide,
      region: { x: 0, y: 0, width: wide, height: HEIGHT },
    });
    const hips = people?.map((person) => person[JOINT_INDEX.hip.left * LANDMARK_STRIDE] ?? 0) ?? [];
    expect(hips.filter((x) => x < WIDTH)).toHaveLength(1);
    expect(hips.filter((x) => x >= WIDTH)).toHaveLength(1);
  });
});
