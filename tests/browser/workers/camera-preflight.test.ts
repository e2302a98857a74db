import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import type { PreflightId } from '../../../src/core/preflight/preflight-finding.ts';
import { LivePreflight } from '../../../src/state/record/live-preflight.svelte.ts';
import { demoPictures, HEIGHT, WIDTH } from './filmed-clip.ts';
import { makeCamera } from './made-camera.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type Paint = (context: Context, picture: ImageBitmap, frame: number) => void;

/** Frames a second of the camera. */
const FPS = 30;

/** The demo run as a camera that stands wrong would show it. */
const TOO_HIGH: Paint = (context, picture) => {
  context.drawImage(picture, 0, 130);
  context.drawImage(picture, 330, 60, 300, 310, 660, 190, 300, 310);
};
let pictures: readonly ImageBitmap[] = [];

beforeAll(async () => {
  pictures = await demoPictures();
});

afterAll(() => {
  for (const picture of pictures) picture.close();
});

/** One frame as the camera sees it. */
function film(context: Context, paint: Paint, frame: number): void {
  context.resetTransform();
  context.fillStyle = 'rgb(96, 96, 96)';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  // The demo has twice as many frames a second.
  paint(context, pictures[(2 * frame) % pictures.length]!, frame);
}

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
  camera.run(FPS, (context, frame) => film(context, TOO_HIGH, frame));
  await vi.waitFor(() => expect(idsOf(preflight)).toContain('feet-out-of-frame'), {
    timeout: 40_000,
    interval: 200,
  });
  expect(preflight.failed).toBe(false);
  stop();
  expect(preflight.sight).toBeNull();
});
