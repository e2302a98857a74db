import { expect, inject, test } from 'vitest';

import { scanVideo } from '../../../src/workers/pose/client/pose-client.ts';
import { infoOf } from './inspected.ts';

/** By two raters' contacts: 204.5 frames to a stride at 29.97 frames per second. */
const TRUE_STEPS_PER_FILE_MINUTE = 17.6;

// What the import proposes for slow motion: `slow-motion.spec.ts`.
test('the scan reads the step rate of real slow motion, in minutes of the file', async () => {
  const shared = inject('sharedUrl');
  if (shared === null) return;
  const response = await fetch(`${shared}/clips/real/side-lab-slowmotion.mp4`);
  const file = new File([await response.blob()], 'side-lab-slowmotion.mp4', { type: 'video/mp4' });
  const { stepsPerMin = Number.NaN } = await scanVideo(file, { info: await infoOf(file) });
  expect(Math.abs(stepsPerMin / TRUE_STEPS_PER_FILE_MINUTE - 1)).toBeLessThan(0.03);
});
