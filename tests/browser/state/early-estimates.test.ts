import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import { EarlyEstimates, type EstimateWish } from '../../../src/state/analysis/early-estimates.svelte.ts';
import type { TrackOptions } from '../../../src/state/analysis/pose-service.ts';
import type { PicturedProgress } from '../../../src/workers/pose/client/estimate-in-lanes.ts';
import { estimateTrack } from '../../../src/workers/pose/client/pose-client.ts';
import { letGoOfWarmWorkers } from '../../../src/workers/pose/client/pose-workers.ts';
import { cutClip, demoClip } from '../media/made-clip.ts';
import { infoOf } from '../workers/inspected.ts';
import { countWorkers } from '../workers/live-workers.ts';

/** Around the runner of demo-side.mp4. */
const CROP = { x: 330, y: 60, width: 600, height: 600, hips: null };
const service = { estimateTrack };

/**
 * Half a dozen batches of what a worker tells: some are on their way when the page needs the
 * device. One lane reads them; two, which begin at a longer clip, are the same worker twice.
 */
const FRAMES = 100;

let wish: EstimateWish;

beforeAll(async () => {
  const file = await cutClip(await demoClip('demo-side.mp4'), FRAMES);
  wish = {
    file,
    info: await infoOf(file),
    model: 'lite',
    crop: CROP,
    spans: null,
    oneField: false,
    looksForDots: false,
  };
});

function asked(
  { info, model, crop, oneField }: EstimateWish,
  more: Partial<TrackOptions> = {},
): TrackOptions {
  const signal = new AbortController().signal;
  return { info, model, crop, oneField, signal, onProgress: () => undefined, ...more };
}

test('what was begun early is taken over where it is, and gives the same to the last digit', async () => {
  const plain = await estimateTrack(wish.file, asked(wish));
  const early = new EarlyEstimates(service);
  early.want([wish], true);
  await vi.waitUntil(() => (early.shareOf(wish.file) ?? 0) > 0.2, { timeout: 60_000 });
  // The page needs the device: nothing comes for as long.
  early.want([wish], false);
  await restSettles(() => early.shareOf(wish.file));
  const rested = early.shareOf(wish.file) ?? 1;
  expect(rested).toBeLessThan(1);

  const progress: PicturedProgress[] = [];
  const batches: number[] = [];
  const plans: number[] = [];
  const { track, timing } = await early.estimateTrack(
    wish.file,
    asked(wish, {
      onProgress: (now) => {
        now.preview?.bitmap.close();
        progress.push(now);
      },
      onBatch: ({ frames }) => batches.push(frames),
      onPlan: ({ lanes }) => plans.push(lanes),
    }),
  );
  expect(progress[0]?.framesDone).toBeGreaterThan(0);
  expect(progress.at(-1)?.framesDone).toBe(FRAMES);
  // Whoever keeps the frames gets those of before, too.
  expect(batches.reduce((sum, frames) => sum + frames, 0)).toBe(FRAMES);
  expect(plans, 'told once').toHaveLength(1);
  expect(timing.framesInferred).toBe(FRAMES);
  expect(track.timesS).toEqual(plain.track.timesS);
  expect(track.landmarks).toEqual(plain.track.landmarks);
}, 180_000);

/** Frames that were on their way still arrive. */
async function restSettles(share: () => number | null): Promise<void> {
  let before = -1;
  await vi.waitUntil(
    () => {
      const now = share() ?? 0;
      const isStill = now === before;
      before = now;
      return isStill;
    },
    { timeout: 60_000, interval: 2000 },
  );
}

test('another runner, another model, or a clip that is gone: what was begun ends', async () => {
  letGoOfWarmWorkers();
  const workers = countWorkers();
  onTestFinished(() => workers.restore());
  const early = new EarlyEstimates(service);
  early.want([wish], true);
  await vi.waitUntil(() => early.shareOf(wish.file) !== null && workers.live.size > 0, { timeout: 60_000 });
  early.want([{ ...wish, crop: { ...CROP, x: 300 } }], false);
  expect(early.shareOf(wish.file)).toBeNull();
  await vi.waitUntil(() => workers.live.size === 0);
});

test('who cancels the analysis that took it over ends it', async () => {
  letGoOfWarmWorkers();
  const workers = countWorkers();
  onTestFinished(() => workers.restore());
  const early = new EarlyEstimates(service);
  early.want([wish], true);
  await vi.waitUntil(() => early.shareOf(wish.file) !== null && workers.live.size > 0, { timeout: 60_000 });
  const abort = new AbortController();
  const taken = early.estimateTrack(wish.file, asked(wish, { signal: abort.signal }));
  abort.abort();
  await expect(taken).rejects.toThrow(/abort/i);
  expect(workers.live.size).toBe(0);
  expect(early.shareOf(wish.file)).toBeNull();
});
