import { expect, test } from 'vitest';

import { distances, quantile } from './engine-distances.ts';

// Following the runner with another model: `engine-agreement.test.ts`.
test('following the runner with the best model they stay within a pixel', async () => {
  const frames = Array.from({ length: 12 }, (_, frame) => frame);
  const { all, legs } = await distances({ frames, model: 'heavy', mode: { type: 'tracking' } });
  expect(quantile(all, 0.5)).toBeLessThan(0.3);
  expect(quantile(all, 0.9)).toBeLessThan(1);
  expect(quantile(legs, 0.5)).toBeLessThan(0.3);
});

test('from the same picture LiteRT and MediaPipe read the same landmarks', async () => {
  const frames = Array.from({ length: 12 }, (_, look) => 20 * look);
  const { all, legs } = await distances({ frames, model: 'full', mode: { type: 'single', maxPeople: 1 } });
  expect(quantile(all, 0.5)).toBeLessThan(0.01);
  expect(quantile(legs, 0.95)).toBeLessThan(0.1);
});
