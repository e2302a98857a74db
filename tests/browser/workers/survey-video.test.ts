import { deviation, mean } from 'd3-array';
import { afterAll, expect, test, vi } from 'vitest';

import { JOINT_INDEX } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import type { SurveySample } from '../../../src/core/scan/steadiest-stretch.ts';
import { surveyVideo } from '../../../src/workers/pose/client/pose-client.ts';
import { letGoOfWarmWorkers } from '../../../src/workers/pose/client/pose-workers.ts';
import type { PixelBox } from '../../../src/core/pose/pixel-box.ts';
import { cutClip, demoClip, makeClip, standStill } from '../media/made-clip.ts';
import { askWorker } from './ask-worker.ts';
import { infoOf } from './inspected.ts';
import { countWorkers } from './live-workers.ts';
import type { SurveyCall, Surveyed } from './survey.worker.ts';

/** Around the runner of demo-side.mp4. */
const SIDE_CROP: PixelBox = { x: 330, y: 60, width: 600, height: 600 };
const STANDS_S = 9;

/** It keeps its model from one file to the next, as in the app. */
const worker = new Worker(new URL('./survey.worker.ts', import.meta.url), { type: 'module' });
afterAll(() => worker.terminate());

/** What the app's own code sees along a file, with its frames counted. */
function survey(call: SurveyCall): Promise<Exclude<Surveyed, { readonly error: string }>> {
  return askWorker<Surveyed>(worker, call);
}

/** How much the distance between the ankles changes from look to look, in body heights. */
function legMovement(samples: readonly SurveySample[]): number {
  const bodies = samples.flatMap(({ landmarks }) => {
    if (!landmarks) return [];
    const at = (index: number): [number, number] => [
      landmarks[index * LANDMARK_STRIDE]!,
      landmarks[index * LANDMARK_STRIDE + 1]!,
    ];
    const [nose, left, right] = [at(0), at(JOINT_INDEX.ankle.left), at(JOINT_INDEX.ankle.right)];
    return {
      gap: Math.hypot(left[0] - right[0], left[1] - right[1]),
      height: (left[1] + right[1]) / 2 - nose[1],
    };
  });
  return (deviation(bodies, ({ gap }) => gap) ?? 0) / (mean(bodies, ({ height }) => height) ?? 0);
}

test('looks are spread over the whole clip, find the runner, and tell running from standing; every frame is closed', async () => {
  const running = await demoClip('demo-side.mp4');
  const file = await standStill(running, STANDS_S);
  const { samples, timesS, frames } = await survey({ file, crop: SIDE_CROP });
  const lengthS = timesS.at(-1)!;
  const standsFromS = lengthS - STANDS_S + 0.1;

  const times = samples.map(({ timeS }) => timeS);
  expect(
    times.every((timeS) => timesS.includes(timeS)),
    'true times of frames',
  ).toBe(true);
  const gaps = times.slice(1).map((timeS, i) => timeS - times[i]!);
  expect(times[0]).toBe(0);
  expect(lengthS - times.at(-1)!).toBeLessThan(1);
  // The next frame after 0.83 s: 60 frames a second first, then ten.
  expect(Math.min(...gaps)).toBeGreaterThan(0.7);
  expect(Math.max(...gaps)).toBeLessThan(0.95);

  expect(samples.filter(({ landmarks }) => landmarks).length).toBeGreaterThan(0.9 * samples.length);
  for (const { landmarks } of samples) {
    const [x = Number.NaN, y = Number.NaN] = landmarks?.slice(23 * LANDMARK_STRIDE) ?? [640, 360];
    expect(x > SIDE_CROP.x && x < SIDE_CROP.x + SIDE_CROP.width && y > 60 && y < 660, 'hips').toBe(true);
  }
  const runs = legMovement(samples.filter(({ timeS }) => timeS < standsFromS));
  const stands = legMovement(samples.filter(({ timeS }) => timeS >= standsFromS));
  console.info(`leg movement: ${runs.toFixed(3)} running, ${stands.toFixed(3)} standing, body heights`);
  // `steadiestStretch` takes what moves by less than 0.05 for standing.
  expect(runs).toBeGreaterThan(0.05);
  expect(stands).toBeLessThan(0.02);

  console.info(`frames: ${JSON.stringify(frames)}, ${samples.length} looks`);
  expect(frames.made).toBeGreaterThanOrEqual(samples.length);
  expect(frames.leftOpen).toBe(0);
  expect(frames.mostOpen).toBeLessThan(10);
});

test('a clip of any length gets 90 looks at most; where nobody is to be seen, nobody is', async () => {
  const file = await makeClip({
    container: 'webm',
    width: 64,
    height: 48,
    timesS: Array.from({ length: 300 }, (_, i) => i / 2),
    draw: (context, frame) => {
      context.fillStyle = frame % 2 === 0 ? 'rgb(60, 90, 60)' : 'rgb(62, 92, 62)';
      context.fillRect(0, 0, 64, 48);
    },
  });
  const { samples } = await survey({ file, crop: null });
  expect(samples.length).toBeLessThanOrEqual(91);
  expect(samples.length).toBeGreaterThan(60);
  expect(samples.at(-1)!.timeS).toBeGreaterThan(145);
  expect(samples.every(({ landmarks }) => landmarks === null)).toBe(true);
});

test('only the region is looked at', async () => {
  const file = await cutClip(await demoClip('demo-side.mp4'), 110);
  const beside = { x: 0, y: 0, width: 240, height: 240 };
  const { samples } = await survey({ file, crop: beside });
  expect(samples).toHaveLength(3);
  expect(samples.every(({ landmarks }) => landmarks === null)).toBe(true);
});

test('can be cancelled on the way: the worker ends at once', async () => {
  const file = await demoClip('demo-side.mp4');
  const info = await infoOf(file);
  const abort = new AbortController();
  letGoOfWarmWorkers();
  const workers = countWorkers();
  try {
    const work = surveyVideo(file, SIDE_CROP, { info, signal: abort.signal });
    const settled = expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitUntil(() => workers.live.size === 1);
    abort.abort();
    await settled;
    expect(workers.live.size).toBe(0);
  } finally {
    workers.restore();
  }
});
