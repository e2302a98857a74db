import { expect, test } from 'vitest';

import { distances, quantile } from './engine-distances.ts';

// From single pictures, and with the best model: `engine-agreement.long.test.ts`.
// Each follows by its own crops: what differs in the last digits grows from frame to frame.
test('following the runner they stay within a pixel', async () => {
  const frames = Array.from({ length: 12 }, (_, frame) => frame);
  const { all, legs } = await distances({ frames, model: 'full', mode: { type: 'tracking' } });
  expect(quantile(all, 0.5)).toBeLessThan(0.3);
  expect(quantile(all, 0.9)).toBeLessThan(1);
  expect(quantile(legs, 0.5)).toBeLessThan(0.3);
});
