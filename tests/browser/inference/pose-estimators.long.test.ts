import { expect, test } from 'vitest';

import { lagOf, MAX_LAG_FRAMES, stillPicture } from './moving-picture.ts';

// The others are in `pose-estimators.test.ts`.
test.each([
  ['mediapipe', 'full'],
  ['mediapipe', 'heavy'],
  ['litert', 'full'],
] as const)('%s with %s follows a moving runner without lag', async (engine, model) => {
  const lag = await lagOf(await stillPicture(), engine, { type: 'tracking' }, model);
  expect(Math.abs(lag)).toBeLessThan(MAX_LAG_FRAMES);
});
