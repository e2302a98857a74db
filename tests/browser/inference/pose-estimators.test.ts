import { beforeAll, describe, expect, test } from 'vitest';

import { JOINT_INDEX } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import type { LostGpuAnswer } from './lost-gpu.worker.ts';
import {
  follow,
  HEIGHT,
  lagOf,
  MAX_LAG_FRAMES,
  PERIOD_FRAMES,
  pooledLagFrames,
  stillPicture,
  swing,
  WIDTH,
} from './moving-picture.ts';

let still: ImageBitmap;

beforeAll(async () => {
  still = await stillPicture();
});

describe('lag', () => {
  test('the measure itself finds a lag of half a frame', () => {
    const at = (shift: number): number[] =>
      Array.from({ length: 45 }, (_, i) => Math.sin((2 * Math.PI * (i - shift)) / PERIOD_FRAMES));
    expect(pooledLagFrames([{ followed: at(0.5), truth: at(0) }])).toBeCloseTo(0.5, 6);
    expect(pooledLagFrames([{ followed: at(-2), truth: at(0) }])).toBeCloseTo(-2, 6);
  });

  test.each([
    ['mediapipe', 'lite'],
    ['litert', 'lite'],
    ['litert', 'heavy'],
  ] as const)('%s with %s follows a moving runner without lag', async (engine, model) => {
    expect(Math.abs(await lagOf(still, engine, { type: 'tracking' }, model))).toBeLessThan(MAX_LAG_FRAMES);
  });

  test('told the true frame times, MediaPipe smooths causally and lags: why the step is synthetic', async () => {
    expect(await lagOf(still, 'mediapipe', { type: 'tracking', stepMs: 1000 / 60 }, 'lite')).toBeGreaterThan(
      1,
    );
  });
});

describe.each(['mediapipe', 'litert'] as const)('landmarks of %s', (engine) => {
  const resting = [{ x: 0, y: 0 }];

  test('are mapped back from the region to pixels of the displayed frame', async () => {
    const [here] = await follow({
      picture: still,
      engine,
      mode: { type: 'single', maxPeople: 1 },
      shifts: resting,
    });
    const [there] = await follow({
      picture: still,
      engine,
      mode: { type: 'single', maxPeople: 1 },
      shifts: resting,
      region: { x: 1000, y: 500, width: 2 * WIDTH, height: 2 * HEIGHT },
    });
    const hip = JOINT_INDEX.hip.left * LANDMARK_STRIDE;
    expect(there?.[0]?.[hip]).toBeCloseTo(1000 + 2 * (here?.[0]?.[hip] ?? 0), 1);
    expect(there?.[0]?.[hip + 1]).toBeCloseTo(500 + 2 * (here?.[0]?.[hip + 1] ?? 0), 1);
    expect(there?.[0]?.[hip + 2]).toBeCloseTo(2 * (here?.[0]?.[hip + 2] ?? 0), 1);
  });

  test('are those of a new estimator once it has started over, to the last bit', async () => {
    const shifts = swing.slice(0, 8);
    const request = { picture: still, engine, model: 'lite', mode: { type: 'tracking' }, shifts } as const;
    const fresh = await follow(request);
    const before = swing.slice(5, 17).map(({ x, y }) => ({ x: x + 30, y: y - 20 }));
    expect(await follow({ ...request, before })).toEqual(fresh);
  });

  test('an empty picture has no person', async () => {
    const offPicture = [{ x: 2 * WIDTH, y: 0 }];
    expect(
      await follow({ picture: still, engine, mode: { type: 'single', maxPeople: 3 }, shifts: offPicture }),
    ).toEqual([[]]);
    expect(await follow({ picture: still, engine, mode: { type: 'tracking' }, shifts: offPicture })).toEqual([
      [],
    ]);
  });

  test('two people are both found when people are searched', async () => {
    const wide = 2 * WIDTH;
    const pair = new OffscreenCanvas(wide, HEIGHT);
    const context = pair.getContext('2d')!;
    context.drawImage(still, 0, 0);
    context.drawImage(still, WIDTH, 0);
    const [people] = await follow({
      engine,
      mode: { type: 'single', maxPeople: 3 },
      model: 'full',
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

describe('the graphics processor', () => {
  test('that goes away is a typed error, not a clip without a person', async () => {
    const worker = new Worker(new URL('./lost-gpu.worker.ts', import.meta.url), { type: 'module' });
    try {
      const answer = await new Promise<LostGpuAnswer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<LostGpuAnswer>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage('start');
      });
      expect(answer).toEqual({ delegate: 'GPU', before: 'none', after: 'gpu-lost' });
    } finally {
      worker.terminate();
    }
  });
});
