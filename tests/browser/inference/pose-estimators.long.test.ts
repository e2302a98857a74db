import { expect, test } from 'vitest';

import { askWorker } from '../workers/ask-worker.ts';
import type { LostGpuAnswer } from './lost-gpu.worker.ts';
import { Follower, lagOf, MAX_LAG_FRAMES, stillPicture, swing } from './moving-picture.ts';
import type { EstimatorChoice } from './moving-picture.worker.ts';

async function lagWith(choice: EstimatorChoice): Promise<number> {
  const follower = new Follower(choice);
  try {
    return lagOf(await follower.follow({ picture: await stillPicture(), shifts: swing }));
  } finally {
    follower.end();
  }
}

// Both engines with the lite model: `pose-estimators.test.ts`.
test.each([
  ['mediapipe', 'full'],
  ['mediapipe', 'heavy'],
  ['litert', 'full'],
  ['litert', 'heavy'],
] as const)('%s with %s follows a moving runner without lag', async (engine, model) => {
  expect(Math.abs(await lagWith({ engine, model, mode: { type: 'tracking' } }))).toBeLessThan(MAX_LAG_FRAMES);
});

test('told the true frame times, MediaPipe smooths causally and lags: why the step is synthetic', async () => {
  const mode = { type: 'tracking', stepMs: 1000 / 60 } as const;
  expect(await lagWith({ engine: 'mediapipe', model: 'lite', mode })).toBeGreaterThan(1);
});

test('a graphics processor that goes away is a typed error, not a clip without a person', async () => {
  const worker = new Worker(new URL('./lost-gpu.worker.ts', import.meta.url), { type: 'module' });
  try {
    expect(await askWorker<LostGpuAnswer>(worker, 'start')).toEqual({
      delegate: 'GPU',
      before: 'none',
      after: 'gpu-lost',
    });
  } finally {
    worker.terminate();
  }
});
