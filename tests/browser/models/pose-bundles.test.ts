import { describe, expect, inject, test } from 'vitest';

import fullUrl from '../../../models/pose_landmarker_full.task?url';
import heavyUrl from '../../../models/pose_landmarker_heavy.task?url';
import liteUrl from '../../../models/pose_landmarker_lite.task?url';
import type { PictureAnswer, PictureRequest } from './landmarks-of-picture.worker.ts';

const DEMO_TIME_S = 2.008;

/**
 * Where the rendered runner's joints truly are at that time, pixels: from the demo clip's ground
 * truth.
 */
const TRUE_JOINTS_PX = [
  { name: 'left hip', landmark: 23, x: 649.0, y: 354.4 },
  { name: 'right hip', landmark: 24, x: 643.4, y: 357.1 },
  { name: 'left knee', landmark: 25, x: 706.1, y: 451.4 },
  { name: 'right knee', landmark: 26, x: 639.8, y: 472.7 },
  { name: 'left ankle', landmark: 27, x: 686.8, y: 569.8 },
  { name: 'right ankle', landmark: 28, x: 522.7, y: 503.8 },
] as const;
/**
 * About a quarter of the runner's torso: BlazePose places hips a little high, but never on another
 * joint.
 */
const JOINT_TOLERANCE_PX = 35;

/** One frame of the demo clip, decoded by the browser. */
async function demoPicture(): Promise<ImageBitmap> {
  const video = document.createElement('video');
  video.muted = true;
  video.src = '/demo/demo-side.mp4';
  await new Promise((done, fail) => {
    video.onseeked = done;
    video.onerror = () =>
      fail(new Error(`The demo clip does not play: ${video.error?.message ?? 'unknown'}`));
    video.onloadeddata = () => {
      video.currentTime = DEMO_TIME_S;
    };
  });
  return createImageBitmap(video);
}

/** Loads a bundle in a fresh module worker, as the app does, and finds the person in a picture. */
async function peopleIn(picture: ImageBitmap, modelUrl: string): Promise<number[][]> {
  const worker = new Worker(new URL('./landmarks-of-picture.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<PictureAnswer>((done, fail) => {
      worker.onmessage = ({ data }: MessageEvent<PictureAnswer>) => done(data);
      worker.onerror = ({ message }) => fail(new Error(message));
      worker.postMessage({ modelUrl, picture } satisfies PictureRequest, [picture]);
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.people;
  } finally {
    worker.terminate();
  }
}

describe('built pose bundles', () => {
  let ofFull: number[][] | undefined;

  test.each([
    ['lite', liteUrl],
    ['full', fullUrl],
    ['heavy', heavyUrl],
  ])('%s loads and puts the demo runner’s legs where they are', async (_, modelUrl) => {
    const picture = await demoPicture();
    const { width, height } = picture;
    const people = await peopleIn(picture, modelUrl);
    if (modelUrl === fullUrl) ofFull = people;
    expect(people).toHaveLength(1);
    for (const { name, landmark, x, y } of TRUE_JOINTS_PX) {
      const [foundX = NaN, foundY = NaN] = people[0]!.slice(landmark * 4);
      expect(Math.hypot(foundX * width - x, foundY * height - y), name).toBeLessThan(JOINT_TOLERANCE_PX);
    }
  });

  test('full gives the same landmarks as the official bundle', async (context) => {
    const official = inject('officialPoseBundle');
    if ('missing' in official) return context.skip(`No oracle: ${official.missing}`);
    const ours = (ofFull ?? (await peopleIn(await demoPicture(), fullUrl)))[0]!;
    const theirs = (await peopleIn(await demoPicture(), official.url))[0]!;
    expect(ours).toHaveLength(2 * 33 * 4);
    const difference = Math.max(...ours.map((value, index) => Math.abs(value - theirs[index]!)));
    expect(difference).toBeLessThanOrEqual(1e-6);
  });
});
