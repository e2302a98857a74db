import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import { landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { FrameBatch } from '../../../src/core/pose/remaining-segments.ts';
import type { EstimateProgress } from '../../../src/core/run/estimate-progress.ts';
import {
  estimateTrack,
  inspectVideo,
  prepareReading,
  scanVideo,
} from '../../../src/workers/pose/client/pose-client.ts';
import { letGoOfWarmWorkers } from '../../../src/workers/pose/client/pose-workers.ts';
import { PoseError } from '../../../src/workers/pose/client/pose-error.ts';
import type { PosePreview } from '../../../src/workers/pose/protocol.ts';
import type { PixelBox } from '../../../src/core/pose/pixel-box.ts';
import type { RunnerRegion } from '../../../src/core/scan/runner-region.ts';
import type { ScannedRunner } from '../../../src/core/scan/scan-result.ts';
import { cutClip, demoClip, makeAudioOnly, makeClip } from '../media/made-clip.ts';
import { footDistances, middleOf, SAME_FRAME_PX } from './foot-distances.ts';
import { infoOf } from './inspected.ts';
import { countWorkers, type LiveWorkers } from './live-workers.ts';

/** Around the runner of demo-side.mp4. */
const SIDE_CROP: RunnerRegion = { x: 330, y: 60, width: 600, height: 600, hips: null };

/** Of the side clip that most of this file reads: two strides. */
const FRAMES = 80;

let side: File;
let blank: File;
let workers: LiveWorkers;

beforeAll(async () => {
  workers = countWorkers();
  side = await cutClip(await demoClip('demo-side.mp4'), FRAMES);
  blank = await makeClip({
    container: 'webm',
    width: 320,
    height: 240,
    timesS: Array.from({ length: 12 }, (_, i) => i / 30),
    draw: (context) => {
      context.fillStyle = 'rgb(60, 90, 60)';
      context.fillRect(0, 0, 320, 240);
    },
  });
});

afterAll(() => workers.restore());

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'no failure',
    (thrown: unknown) => thrown,
  );
  return error instanceof PoseError ? error.code : String(error);
}

/** Where the right hip is, x in pixels, in every frame in which somebody was found. */
function hipsOf({ track }: { readonly track: PoseTrack }): readonly number[] {
  return Array.from(track.timesS, (_, frame) => track.landmarks[landmarkOffset(frame, 24)]!).filter(
    (x) => !Number.isNaN(x),
  );
}

/** Pose models that were asked for so far, in this order. */
function modelRequests(): readonly string[] {
  const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const fetched = asked.filter(({ initiatorType }) => initiatorType === 'fetch').map(({ name }) => name);
  return fetched.flatMap((name) => /pose_landmarker_(\w+?)(?:-\w+)?\.task/.exec(name)?.[1] ?? []);
}

// First, so that all that follows goes on with what it loaded.
test('one worker a lane; what a clip loaded the next one goes on with, read to the last bit as the first', async () => {
  letGoOfWarmWorkers();
  expect(workers.live.size).toBe(0);
  const madeBefore = workers.made();
  // The modules of the app have filled it.
  performance.setResourceTimingBufferSize(5000);
  const before = modelRequests().length;
  const short = await cutClip(await demoClip('demo-side.mp4'), 12);
  const run = async () => {
    const info = await infoOf(short);
    // As soon as somebody is seen the lane begins to load.
    const onPreview = ({ bitmap }: PosePreview): void => {
      bitmap.close();
      prepareReading('lite', info);
    };
    await scanVideo(short, { info, onPreview });
    return estimateTrack(short, { info, model: 'lite', crop: SIDE_CROP, lanes: 1 });
  };
  const first = await run();
  // The one that opened the file looks for the runner, too.
  expect(workers.made() - madeBefore).toBe(2);
  expect(modelRequests().slice(before)).toEqual(['full', 'lite']);
  const second = await run();
  // Another one opens the file: it has loaded nothing.
  expect(workers.made() - madeBefore).toBe(3);
  expect(modelRequests().slice(before)).toEqual(['full', 'lite']);
  expect(second.track.landmarks).toEqual(first.track.landmarks);
  expect(workers.live.size).toBe(3);
}, 180_000);

describe('inspectVideo', () => {
  test('tells the clip and shows its first frame', async () => {
    const { info, firstFrame } = await inspectVideo(side);
    expect(info).toMatchObject({
      name: 'cut.mp4',
      width: 1280,
      height: 720,
      frames: FRAMES,
      decodePath: 'webcodecs',
    });
    expect([firstFrame.width, firstFrame.height]).toEqual([1280, 720]);
    firstFrame.close();
  });

  test.each([
    // Every code that a file can fail with: `open-video.test.ts`.
    ['empty-file', () => new File([], 'a.mp4')],
    ['no-video-track', () => makeAudioOnly()],
  ])('%s', async (code, file) => {
    expect(await failureOf(inspectVideo(await file()))).toBe(code);
  });

  test('HEVC without a decoder has its own code', async (context) => {
    const shared = inject('sharedUrl');
    if (shared === null) return context.skip('the shared test material is not on this machine');
    const response = await fetch(`${shared}/clips/real/hevc-sprint-30fps.mp4`);
    const file = new File([await response.arrayBuffer()], 'hevc.mp4');
    const canPlay =
      document.createElement('video').canPlayType('video/mp4; codecs="hvc1.1.6.L120.90"') !== '';
    expect(await failureOf(inspectVideo(file))).toBe(canPlay ? 'no failure' : 'codec-unsupported-hevc');
  });
});

describe('scanVideo', () => {
  test('finds the side runner, the side and the direction, with both feet in the crop', async () => {
    const seen: PosePreview[] = [];
    const { people, crop, view, facing } = await scanVideo(side, {
      info: await infoOf(side),
      onPreview: (preview) => seen.push(preview),
    });
    expect(people).toHaveLength(1);
    expect({ view, facing }).toEqual({ view: 'side', facing: 'right' });
    // The rendered runner reaches from x 470 to 800, y 119 to 592.
    expect(crop!.x).toBeLessThan(440);
    expect(crop!.x + crop!.width).toBeGreaterThan(830);
    expect(crop!.y + crop!.height).toBeGreaterThan(620);
    // Told once, long before all of it is looked at: the skeleton lies on the runner.
    expect(seen).toHaveLength(1);
    const [{ bitmap, landmarks }] = seen as [PosePreview];
    expect([bitmap.width, bitmap.height]).toEqual([640, 360]);
    expect(Math.abs(landmarks[landmarkOffset(0, 23)]! - 645)).toBeLessThan(40);
    bitmap.close();
  });

  test('nobody is an empty list, not an error', async () => {
    expect(await scanVideo(blank, { info: await infoOf(blank) })).toMatchObject({
      people: [],
      crop: null,
      view: null,
      facing: null,
    });
  });
});

describe('estimateTrack', () => {
  let oneLane: PoseTrack;
  let smallOnes: ReadonlyMap<number, Blob>;
  const progress: EstimateProgress[] = [];
  const previews: { frame: number; width: number; height: number }[] = [];
  /** What the reading told as it went on. */
  const told: (Float64Array | FrameBatch)[] = [];

  beforeAll(async () => {
    const { track, timing, smallPictures } = await estimateTrack(side, {
      info: await infoOf(side),
      model: 'lite',
      crop: SIDE_CROP,
      lanes: 1,
      onTimes: (timesS) => told.push(timesS),
      onBatch: (batch) => told.push(batch),
      onProgress: ({ preview, ...rest }) => {
        progress.push(rest);
        if (!preview) return;
        previews.push({ frame: preview.frame, width: preview.bitmap.width, height: preview.bitmap.height });
        preview.bitmap.close();
      },
    });
    oneLane = track;
    smallOnes = smallPictures ?? new Map();
    expect(timing).toMatchObject({ lanes: 1, framesInferred: FRAMES });
    expect(timing.inferMs).toBeGreaterThan(0);
    expect(timing.decodeMs).toBeGreaterThan(0);
    expect(timing.totalMs).toBeGreaterThan(timing.inferMs);
  }, 120_000);

  test('gives every frame its true time and 33 landmarks inside the picture', () => {
    expect([oneLane.width, oneLane.height]).toEqual([1280, 720]);
    expect(oneLane.timesS).toHaveLength(FRAMES);
    // The cut leaves holes among the last frames, whose neighbours in decode order are gone.
    oneLane.timesS.slice(0, FRAMES - 10).forEach((time, frame) => expect(time).toBeCloseTo(frame / 60, 3));
    expect(oneLane.landmarks).toHaveLength(FRAMES * LANDMARK_COUNT * 4);
    expect(oneLane.landmarks.some(Number.isNaN)).toBe(false);
    // Mid-hips of the rendered runner stay within a few pixels of (640, 352).
    for (let frame = 0; frame < FRAMES; frame++) {
      const hip = landmarkOffset(frame, 23);
      expect(Math.abs(oneLane.landmarks[hip]! - 645)).toBeLessThan(40);
      expect(Math.abs(oneLane.landmarks[hip + 1]! - 352)).toBeLessThan(40);
    }
  });

  test('tells the times first and then, in batches, the poses that the track has at the end', () => {
    const [timesS, ...batches] = told as [Float64Array, ...FrameBatch[]];
    expect(timesS).toEqual(oneLane.timesS);
    expect(batches.length).toBeGreaterThan(4);
    const assembled = new Float32Array(oneLane.landmarks.length).fill(Number.NaN);
    for (const { firstFrame, landmarks } of batches) assembled.set(landmarks, landmarkOffset(firstFrame, 0));
    expect(batches.reduce((sum, { frames }) => sum + frames, 0)).toBe(FRAMES);
    expect(assembled).toEqual(oneLane.landmarks);
  });

  test('keeps a small picture of every frame, each its own', async () => {
    expect([...smallOnes.keys()]).toEqual(Array.from({ length: FRAMES }, (_, frame) => frame));
    const [first, later] = await Promise.all(
      [10, 31].map(async (frame) => {
        const picture = await createImageBitmap(smallOnes.get(frame)!);
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      }),
    );
    expect(Math.max(first!.width, first!.height)).toBe(320);
    // Half a stride apart the legs have moved.
    const differ = first!.data.filter((value, i) => Math.abs(value - later!.data[i]!) > 40).length;
    expect(differ / first!.data.length).toBeGreaterThan(0.01);
  });

  test('tells its progress: stages in order, frames that only grow, speed and time left, pictures', () => {
    const stages = progress.map(({ stage }) => stage);
    expect(stages[0]).toBe('loading-model');
    expect(stages.lastIndexOf('loading-model')).toBeLessThan(stages.indexOf('estimating'));
    const done = progress.map(({ framesDone }) => framesDone);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(progress.at(-1)).toMatchObject({ framesDone: FRAMES, framesTotal: FRAMES, secondsLeft: 0 });
    expect(progress.at(-1)?.framesPerSecond).toBeGreaterThan(0);
    expect(previews.length).toBeGreaterThan(10);
    expect(previews[0]).toMatchObject({ width: 640, height: 360 });
  });

  // Two lanes of a whole clip, which begin at a clip of 180 frames: `pose-client.long.test.ts`.
  test('two lanes read the spans of a clip as one lane does, and leave all else alone', async () => {
    const spans = [
      { firstFrame: 10, endFrame: 20 },
      { firstFrame: 50, endFrame: 70 },
    ];
    const progress: EstimateProgress[] = [];
    const { track, timing } = await estimateTrack(side, {
      info: await infoOf(side),
      model: 'lite',
      crop: SIDE_CROP,
      lanes: 2,
      spans,
      onProgress: (now) => {
        now.preview?.bitmap.close();
        progress.push(now);
      },
    });
    expect(timing).toMatchObject({ lanes: 2, framesInferred: 30 + 10 + 20 });
    expect(progress.at(-1)).toMatchObject({ framesDone: 30, framesTotal: 30 });
    expect(track.timesS).toEqual(oneLane.timesS);
    const isRead = (frame: number): boolean => Number.isFinite(track.landmarks[landmarkOffset(frame, 27)]);
    for (let frame = 0; frame < FRAMES; frame++) {
      expect(isRead(frame)).toBe(spans.some((span) => frame >= span.firstFrame && frame < span.endFrame));
    }
    expect(footDistances(track, oneLane, 10, 20).at(-1), 'both begin at the first frame').toBe(0);
    // Each region follows from the landmarks before it, so tracks that began apart never quite meet
    // again.
    expect(middleOf(footDistances(track, oneLane, 50, 70))).toBeLessThan(SAME_FRAME_PX);
  });

  test('the browser’s own player gives the same frames where WebCodecs could not', async () => {
    const stages: number[] = [];
    const { track } = await estimateTrack(side, {
      info: await infoOf(side, { decodePath: 'video-element' }),
      model: 'lite',
      crop: SIDE_CROP,
      // Sought one by one.
      spans: [{ firstFrame: 0, endFrame: 20 }],
      onProgress: ({ framesDone, preview }) => {
        preview?.bitmap.close();
        stages.push(framesDone);
      },
    });
    expect(track.timesS).toEqual(oneLane.timesS);
    expect(stages.at(-1)).toBe(20);
    expect(middleOf(footDistances(track, oneLane, 0, 20))).toBeLessThan(SAME_FRAME_PX);
  });

  test('of two people the runner is proposed, and the chosen one followed, though one hides the other’s feet', async (context) => {
    const shared = inject('sharedUrl');
    if (shared === null) return context.skip('the shared test material is not on this machine');
    const response = await fetch(`${shared}/clips/real/side-bystander-30fps.mp4`);
    const file = new File([await response.arrayBuffer()], 'two.mp4');
    const info = await infoOf(file);
    const { people, crop, view, facing, picture } = await scanVideo(file, { info });
    expect({ view, facing }).toEqual({ view: 'side', facing: 'left' });
    expect([picture?.width, picture?.height]).toEqual([1280, 720]);
    picture?.close();
    // Where the hips of the two are, seen by eye.
    const hips = { runner: { x: 735, y: 355 }, coach: { x: 985, y: 560 } };
    const holds = ({ x, y, width, height }: PixelBox, point: { x: number; y: number }): boolean =>
      point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;
    const heldBy = people.map(({ crop: { hips: zone } }) =>
      (['runner', 'coach'] as const).filter((who) => zone && holds(zone, hips[who])),
    );
    expect(heldBy, 'the runner on the treadmill, not the coach who stands before it').toEqual([
      ['runner'],
      ['coach'],
    ]);
    const [runner, coach] = people as [ScannedRunner, ScannedRunner];
    expect(crop).toEqual(runner.crop);
    expect(crop).not.toEqual(coach.crop);
    // Each is boxed in the picture to choose from, and nobody else is in the box.
    expect(runner.still!.x + runner.still!.width).toBeLessThan(coach.still!.x);
    expect(coach.still!.y + coach.still!.height).toBeLessThanOrEqual(720);

    const hipsIn = async (crop: RunnerRegion, firstFrame: number, endFrame: number) =>
      hipsOf(
        await estimateTrack(file, {
          info,
          model: 'lite',
          crop,
          lanes: 1,
          spans: [{ firstFrame, endFrame }],
        }),
      );
    // From frame 80 on the runner's foot goes behind the coach with every stride.
    const runnerHips = await hipsIn(runner.crop, 70, 115);
    const coachHips = await hipsIn(coach.crop, 0, 20);
    // By eye the runner's are between 590 and 780 (1280 pixels wide), the coach's about 980.
    expect(runnerHips.length).toBeGreaterThan(35);
    expect(Math.min(...runnerHips)).toBeGreaterThan(560);
    expect(Math.max(...runnerHips)).toBeLessThan(820);
    expect(coachHips.length).toBeGreaterThan(15);
    expect(Math.min(...coachHips)).toBeGreaterThan(920);
  });

  test('a clip without a person is all NaN, with its times', async () => {
    const { track } = await estimateTrack(blank, { info: await infoOf(blank), model: 'lite', crop: null });
    expect(track.timesS).toHaveLength(12);
    expect(track.landmarks.every(Number.isNaN)).toBe(true);
  });

  test('an abort ends the workers at once and nothing is told afterwards', async () => {
    const abort = new AbortController();
    let told = 0;
    let atWork = 0;
    const work = estimateTrack(side, {
      info: await infoOf(side),
      model: 'lite',
      crop: SIDE_CROP,
      lanes: 2,
      spans: [
        { firstFrame: 0, endFrame: 40 },
        { firstFrame: 40, endFrame: FRAMES },
      ],
      signal: abort.signal,
      onProgress: ({ framesDone, preview }) => {
        preview?.bitmap.close();
        told++;
        if (framesDone === 0 || abort.signal.aborted) return;
        atWork = workers.live.size;
        abort.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers.live.size, 'both lanes have ended').toBe(atWork - 2);
    const atAbort = told;
    // A whole errand of another worker: what was on its way before has come by then.
    (await inspectVideo(side)).firstFrame.close();
    expect(told).toBe(atAbort);
    letGoOfWarmWorkers();
    expect(workers.live.size).toBe(0);
  });

  test('no request leaves the origin', () => {
    const elsewhere = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ protocol, origin }) => protocol.startsWith('http') && origin !== location.origin);
    expect(elsewhere).toEqual([]);
  });
});
