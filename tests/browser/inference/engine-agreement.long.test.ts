import { expect, test } from 'vitest';

import { enginesApart, quantile } from './engines-apart.ts';

// The lite model, and the same picture for both, in `engine-agreement.test.ts`.
test('following the runner with the best model they stay within a pixel', async () => {
  const frames = Array.from({ length: 24 }, (_, frame) => frame);
  const { all, legs } = await enginesApart({ frames, model: 'heavy', mode: { type: 'tracking' } });
  expect(quantile(all, 0.5)).toBeLessThan(0.3);
  expect(quantile(all, 0.9)).toBeLessThan(1);
  expect(quantile(legs, 0.5)).toBeLessThan(0.3);
});
