import { expect, test } from 'vitest';

import { enginesApart, quantile } from './engines-apart.ts';

// The runner is 470 pixels tall in the demo clip.
test('from the same picture LiteRT and MediaPipe read the same landmarks', async () => {
  const frames = Array.from({ length: 12 }, (_, look) => 20 * look);
  const { all, legs } = await enginesApart({ frames, model: 'full', mode: { type: 'single', maxPeople: 1 } });
  expect(quantile(all, 0.5)).toBeLessThan(0.01);
  expect(quantile(legs, 0.95)).toBeLessThan(0.1);
});

// Each follows by its own crops: what differs in the last digits grows from frame to frame.
test('following the runner they stay within a pixel', async () => {
  const frames = Array.from({ length: 12 }, (_, frame) => frame);
  const { all, legs } = await enginesApart({ frames, model: 'lite', mode: { type: 'tracking' } });
  expect(quantile(all, 0.5)).toBeLessThan(0.3);
  expect(quantile(all, 0.9)).toBeLessThan(1);
  expect(quantile(legs, 0.5)).toBeLessThan(0.3);
});
