import { afterEach, expect, test, vi } from 'vitest';

import type { PreflightId } from '../../../src/core/preflight/preflight-finding.ts';
import { LivePreflight } from '../../../src/state/record/live-preflight.svelte.ts';
import { demoPictures, HEIGHT, WIDTH } from './filmed-clip.ts';
import { makeCamera } from './made-camera.ts';

type Paint = (context: CanvasRenderingContext2D, picture: ImageBitmap, frame: number) => void;

/** The demo run as it is, and as a camera that stands wrong would show it. */
const AS_IT_IS: Paint = (context, picture) => context.drawImage(picture, 0, 0);
const SPOILT: readonly (readonly [readonly PreflightId[], Paint])[] = [
  [
    ['feet-out-of-frame', 'several-people'],
    (context, picture) => {
      context.drawImage(picture, 0, 130);
      context.drawImage(picture, 330, 60, 300, 310, 660, 190, 300, 310);
    },
  ],
  [
    ['not-level', 'camera-moves'],
    (context, picture, frame) => {
      context.translate(WIDTH / 2 + 9 * Math.sin(2.4 * frame), HEIGHT / 2 + 7 * Math.sin(2.4 * frame + 1));
      context.rotate((4 * Math.PI) / 180);
      context.scale(1.1, 1.1);
      context.drawImage(picture, -WIDTH / 2, -HEIGHT / 2);
    },
  ],
];

let end: () => void = () => undefined;
afterEach(() => end());

test('a camera’s picture is checked before the run, and what was put right is forgotten', async () => {
  const pictures = await demoPictures();
  const camera = await makeCamera(WIDTH, HEIGHT);
  const preflight = new LivePreflight();
  const stop = preflight.start(camera.preview);
  end = () => {
    stop();
    camera.stop();
    for (const picture of pictures) picture.close();
  };
  const show = (paint: Paint): void =>
    camera.run(30, (context, frame) => {
      context.resetTransform();
      context.fillStyle = 'rgb(96, 96, 96)';
      context.fillRect(0, 0, WIDTH, HEIGHT);
      paint(context, pictures[(2 * frame) % pictures.length]!, frame);
    });
  const ids = (): PreflightId[] => preflight.findings('side', 60).map(({ id }) => id);
  const settled = { timeout: 40_000, interval: 200 };

  camera.run(30, (context) => {
    context.fillStyle = 'rgb(96, 96, 96)';
    context.fillRect(0, 0, WIDTH, HEIGHT);
  });
  await vi.waitFor(() => expect(preflight.isLooking).toBe(false), settled);
  expect(preflight.isEmpty, 'nobody is there yet').toBe(true);

  for (const [wrong, paint] of SPOILT) {
    show(paint);
    await vi.waitFor(() => expect(ids()).toEqual(expect.arrayContaining([...wrong])), settled);
    expect(preflight.isEmpty).toBe(false);
  }
  show(AS_IT_IS);
  await vi.waitFor(() => expect(ids()).toEqual([]), settled);
  expect(preflight.failed).toBe(false);
});
