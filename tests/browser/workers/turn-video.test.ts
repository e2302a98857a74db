import { beforeAll, expect, test } from 'vitest';

import { ClipDraft } from '../../../src/state/import/clip-draft.svelte.ts';
import { inspectVideo, scanVideo, surveyVideo } from '../../../src/workers/pose/client/pose-client.ts';
import { turnVideoFile, videoFromGifFile } from '../../../src/workers/video-file/client/video-file-client.ts';
import { cutClip, demoClip } from '../media/made-clip.ts';

const signal = new AbortController().signal;
/** A moment of the demo from behind: half a second, in which a runner is seen as well as in all. */
let clip: File;
beforeAll(async () => {
  clip = await cutClip(await demoClip('demo-rear.mp4'), 30);
});

const SMALL = 64;
/** Mean difference of two pictures of the same frame, levels of 255. */
const SAME = 3;

/** A picture in grey, small, turned back by so many degrees clockwise. */
function small(bitmap: ImageBitmap, turn = 0): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(SMALL, SMALL);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.translate(SMALL / 2, SMALL / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(bitmap, -SMALL / 2, -SMALL / 2, SMALL, SMALL);
  bitmap.close();
  return context.getImageData(0, 0, SMALL, SMALL).data;
}

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}

test.each([90, 180, 270] as const)('a video is turned by %i° clockwise, and back', async (degrees) => {
  const before = await inspectVideo(clip, { signal });
  const turned = await turnVideoFile(clip, degrees, { signal });
  expect(turned.size).toBe(clip.size);
  const after = await inspectVideo(turned, { signal });
  expect(after.info.rotation).toBe(degrees);
  const { width, height } = before.info;
  expect([after.info.width, after.info.height]).toEqual(degrees === 180 ? [width, height] : [height, width]);
  const upright = small(before.firstFrame);
  expect(difference(small(after.firstFrame, 360 - degrees), upright)).toBeLessThan(SAME);

  const back = await inspectVideo(
    await turnVideoFile(turned, (360 - degrees) as 90 | 180 | 270, { signal }),
    { signal },
  );
  expect(back.info.rotation).toBe(0);
  expect(difference(small(back.firstFrame), upright)).toBeLessThan(SAME);
});

test('what the browser’s own player shows is turned as well', async () => {
  const turned = await turnVideoFile(clip, 90, { signal });
  const video = document.createElement('video');
  video.src = URL.createObjectURL(turned);
  await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve, { once: true }));
  expect([video.videoWidth, video.videoHeight]).toEqual([1280, 720]);
  URL.revokeObjectURL(video.src);
});

test('a clip that stands on its head is noticed, turned at a word, and then looked at again', async () => {
  const file = await turnVideoFile(clip, 180, { signal });
  const service = {
    inspectVideo,
    scanVideo,
    surveyVideo,
    turnVideo: turnVideoFile,
    videoFromGif: videoFromGifFile,
  };
  const draft = new ClipDraft(0, file, service);
  await draft.inspect();
  await draft.findRunner();
  expect(draft.runner?.evidence?.turnDeg).toBe(180);
  expect(draft.preflight?.[0]).toMatchObject({ id: 'picture-turned', values: { degrees: 180 } });

  await draft.turn(180);
  expect(draft.runner?.evidence?.turnDeg).toBe(0);
  expect(draft.preflight?.some(({ id }) => id === 'picture-turned')).toBe(false);
  expect(draft.view).toBe('rear');
  draft.discard();
}, 120_000);
