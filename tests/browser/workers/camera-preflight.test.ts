import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import type { PreflightId } from '../../../src/core/preflight/preflight-finding.ts';
import { LivePreflight } from '../../../src/state/record/live-preflight.svelte.ts';
import { demoPictures, HEIGHT, WIDTH } from './filmed-clip.ts';
import { makeCamera } from './made-camera.ts';
import { film, FPS, TOO_HIGH } from './wrong-camera.ts';

let pictures: readonly ImageBitmap[] = [];

beforeAll(async () => {
  pictures = await demoPictures();
});

afterAll(() => {
  for (const picture of pictures) picture.close();
});

const idsOf = (preflight: LivePreflight): readonly PreflightId[] =>
  preflight.findings('side', 60).map(({ id }) => id);

// All that is seen, and what was put right: `camera-preflight.long.test.ts`.
test('what a camera’s preview shows is looked at while it plays', async () => {
  const camera = await makeCamera(WIDTH, HEIGHT);
  const preflight = new LivePreflight();
  const stop = preflight.start(camera.preview);
  onTestFinished(() => {
    stop();
    camera.stop();
  });
  camera.run(FPS, (context, frame) => film(context, pictures, TOO_HIGH, frame));
  await vi.waitFor(() => expect(idsOf(preflight)).toContain('feet-out-of-frame'), {
    timeout: 40_000,
    interval: 200,
  });
  expect(preflight.failed).toBe(false);
  stop();
  expect(preflight.sight).toBeNull();
});
