import { expect, test } from 'vitest';

import { LONGEST_TASK_MS, showLong } from './show-long.ts';

test('ten minutes are analysed and shown while the page goes on', async () => {
  const { strides, longestTaskMs } = await showLong(10 * 60 * 60);
  expect(strides).toBeGreaterThan(1600);
  expect(longestTaskMs).toBeLessThan(LONGEST_TASK_MS);
});
