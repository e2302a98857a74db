import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ScanResult } from '../../../src/core/scan/scan-result.ts';
import { decodeFrames } from '../../../src/media/frame-source.ts';
import { openVideo, type OpenVideo } from '../../../src/media/open-video.ts';
import { readSourceFacts } from '../../../src/media/read-source-facts.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { trimVideo } from '../../../src/media/trim-video.ts';
import { MATRICES, quickTimeClip, type QuickTimeOptions } from '../../support/quicktime-clip.ts';
import { ClipDraft } from '../../../src/state/import/clip-draft.svelte.ts';
import { describePreflight } from '../../../src/text/preflight.ts';
import { inspectVideo } from '../../../src/workers/pose/client/pose-client.ts';
import { demoClip } from './made-clip.ts';

/** 720 pictures at 60 a second, stored out of order (B-frames). */
let source: Uint8Array;
let original: OpenVideo;
const opened: OpenVideo[] = [];
const FPS = 60;
const LONG_SIDE = 320;
/**
 * Mean difference of two pictures of the same frame that came through different scalers, levels of
 * 255.
 */
const SAME = 3;

/** What a scan sees: who is in the picture is not what is tried here. */
const BOX = { x: 330, y: 60, width: 600, height: 600, hips: null };
const SEEN: ScanResult = {
  people: [{ box: BOX, crop: BOX, seenInFrames: 12, view: 'side', facing: 'right' }],
  crop: BOX,
  view: 'side',
  facing: 'right',
  scene: { light: null, tilt: null, camera: null, repeats: null, pace: null, timing: null, source: null },
};

beforeAll(async () => {
  const file = await demoClip('demo-side.mp4');
  source = new Uint8Array(await file.arrayBuffer());
  original = await openVideo(file, 'original');
});

afterEach(() => {
  for (const video of opened.splice(0)) video[Symbol.dispose]();
});

async function open(file: Blob): Promise<OpenVideo> {
  const video = await openVideo(file, 'clip.mov');
  opened.push(video);
  return video;
}

const movie = (options: QuickTimeOptions): File =>
  new File([quickTimeClip(source, options)], 'clip.mov', { type: 'video/quicktime' });

/** The small upright picture of one frame as the analysis sees it. */
async function decoded(video: OpenVideo, frame: number): Promise<Uint8ClampedArray> {
  const { width, height } = video.info;
  const region = new RegionCanvas({ x: 0, y: 0, width, height }, LONG_SIDE);
  for await (const { sample } of decodeFrames(video, frame, frame + 1)) region.drawSample(sample);
  return pixels(region.canvas);
}

/** What the browser's own player shows in the middle of a frame. */
async function played(file: Blob, { times, info }: OpenVideo, frame: number): Promise<Uint8ClampedArray> {
  const video = document.createElement('video');
  video.muted = true;
  document.body.append(video);
  const url = URL.createObjectURL(file);
  try {
    const first = new Promise<number>((resolve, reject) => {
      video.onerror = () => reject(new Error(video.error?.message));
      video.requestVideoFrameCallback((_, { mediaTime }) => resolve(mediaTime));
    });
    video.src = url;
    const originS = await first;
    const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    video.currentTime = originS + times.timesS[frame]! + 0.5 / FPS;
    await shown;
    const scale = LONG_SIDE / Math.max(info.width, info.height);
    const canvas = new OffscreenCanvas(Math.round(info.width * scale), Math.round(info.height * scale));
    canvas.getContext('2d')!.drawImage(video, 0, 0, canvas.width, canvas.height);
    return pixels(canvas);
  } finally {
    video.removeAttribute('src');
    video.remove();
    URL.revokeObjectURL(url);
  }
}

function pixels(canvas: OffscreenCanvas): Uint8ClampedArray {
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  expect(a.length).toBe(b.length);
  return a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length;
}

/** Every frame has the time at which it was recorded. */
function expectTimes({ times }: OpenVideo, frames: number): void {
  expect(times.timesS).toHaveLength(frames);
  const late = times.timesS.map((timeS, frame) => Math.abs(timeS - frame / FPS));
  expect(Math.max(...late)).toBeLessThan(1e-4);
}

/** A frame of the recording, and those beside it that a clock which is off would show instead. */
async function originalsAround(of: number): Promise<ReadonlyMap<number, Uint8ClampedArray>> {
  const { width, height, frames } = original.info;
  const region = new RegionCanvas({ x: 0, y: 0, width, height }, LONG_SIDE);
  const pictures = new Map<number, Uint8ClampedArray>();
  for await (const { frame, sample } of decodeFrames(
    original,
    Math.max(0, of - 1),
    Math.min(frames, of + 2),
  )) {
    region.drawSample(sample);
    pictures.set(frame, pixels(region.canvas));
  }
  return pictures;
}

/**
 * Frame `frame` of the clip is frame `of` of the recording, for the analysis and in the browser's
 * player.
 */
async function expectFrame(video: OpenVideo, file: Blob, frame: number, of: number): Promise<void> {
  const recorded = await originalsAround(of);
  const wanted = recorded.get(of)!;
  expect(difference(await decoded(video, frame), wanted)).toBe(0);
  const shown = await played(video.plain ?? file, video, frame);
  const distance = difference(shown, wanted);
  expect(distance).toBeLessThan(SAME);
  for (const [other, picture] of recorded) {
    if (other === of) continue;
    expect(difference(shown, picture), `${other - of} frames away`).toBeGreaterThan(1.1 * distance);
  }
}

describe('a plain edit list', () => {
  test('a picture that begins late (empty edit) changes no time', async () => {
    const file = movie({
      edits: [
        { durationS: 2, mediaS: null },
        { durationS: 12, mediaS: 0 },
      ],
    });
    const video = await open(file);
    expect(video.plain).toBeNull();
    expect(video.times.originS).toBeCloseTo(2, 3);
    expectTimes(video, 720);
    await expectFrame(video, file, 90, 90);
  });

  test('what was cut off at both ends is not analysed, though the picture begins late', async () => {
    const file = movie({
      edits: [
        { durationS: 2, mediaS: null },
        { durationS: 4, mediaS: 3.5 },
      ],
    });
    const video = await open(file);
    expect(video.plain).toBeNull();
    expect(video.info).toMatchObject({ frames: 4 * FPS, variableFrameRate: false });
    expect(video.info.durationS).toBeCloseTo(4, 3);
    const frames: number[] = [];
    for await (const { frame } of decodeFrames(video, 0, video.info.frames)) frames.push(frame);
    expect(frames).toEqual(Array.from({ length: 4 * FPS }, (_, frame) => frame));
    await expectFrame(video, file, 0, 3.5 * FPS);
    await expectFrame(video, file, 4 * FPS - 1, 7.5 * FPS - 1);
  });

  test('a part of a cut clip begins after the cut, though the key frame lies before it', async () => {
    const video = await open(movie({ edits: [{ durationS: 7, mediaS: 3.7 }] }));
    const { data, startS } = await trimVideo(video, { startS: 0.1, endS: 6 }, () => undefined);
    expect(startS).toBeGreaterThanOrEqual(0);
    const part = await open(data);
    const frame = Math.round((3.7 + startS) * FPS);
    expect(difference(await decoded(part, 0), await decoded(original, frame))).toBe(0);
  });

  test('a list that leaves nothing to see is not believed', async () => {
    const { info } = await open(movie({ edits: [{ durationS: 1, mediaS: 50 }] }));
    expect(info.frames).toBeGreaterThan(700);
  });
});

describe('an edit list that is undone', () => {
  const ramp = [
    { durationS: 1, mediaS: 2 },
    { durationS: 1, mediaS: 3, rate: 0.5 },
    { durationS: 16, mediaS: 3.5, rate: 0.125 },
    { durationS: 2, mediaS: 5.5 },
  ];

  test('slow motion with ramps: every picture has the time at which it was recorded', async () => {
    const file = movie({ edits: ramp });
    const video = await open(file);
    expect(video.info).toMatchObject({ frames: 5.5 * FPS, variableFrameRate: false });
    expect(video.info.fps).toBeCloseTo(FPS, 3);
    expect(video.info.durationS).toBeCloseTo(5.5, 3);
    expect(video.info.undone).toMatchObject({ speeds: true, pieces: 1 });
    expect(video.info.undone?.startS).toBeCloseTo(2, 3);
    expect(video.info.undone?.endS).toBeCloseTo(7.5, 3);
    expectTimes(video, 5.5 * FPS);
    await expectFrame(video, file, 0, 2 * FPS);
    await expectFrame(video, file, 3 * FPS, 5 * FPS);
  });

  test('one speed for the whole clip', async () => {
    const file = movie({ edits: [{ durationS: 24, mediaS: 0, rate: 0.5 }] });
    const video = await open(file);
    expectTimes(video, 720);
    expect(video.info.undone).toMatchObject({ speeds: true, pieces: 1, startS: 0 });
    await expectFrame(video, file, 300, 300);
  });

  test.each([
    ['a middle that was cut out', { durationS: 3, mediaS: 0 }, { durationS: 4, mediaS: 8 }, 2],
    ['the same piece twice', { durationS: 3, mediaS: 2 }, { durationS: 3.5, mediaS: 2 }, 2],
  ])('%s: the longest piece is left', async (_, first, second, pieces) => {
    const file = movie({ edits: [first, second] });
    const video = await open(file);
    expect(video.info.frames).toBe(second.durationS * FPS);
    expect(video.info.undone).toMatchObject({ speeds: false, pieces });
    expect(video.info.undone?.startS).toBeCloseTo(second.mediaS, 3);
    await expectFrame(video, file, 30, second.mediaS * FPS + 30);
  });

  test('the file made of it is plain, and says what was undone, also in a part of it', async () => {
    const { plain, info } = await open(movie({ edits: ramp }));
    const again = await open(plain!);
    expect(again.plain).toBeNull();
    expect(again.info).toEqual(info);
    const { data } = await trimVideo(again, { startS: 2, endS: 5 }, () => undefined);
    expect((await open(data)).info.undone).toEqual(info.undone);
    expect(original.info.undone).toBeUndefined();
  });
});

test('slow motion that was undone is told, goes to the analysis, and raises no question', async () => {
  const file = movie({
    edits: [
      { durationS: 0.5, mediaS: 4 },
      { durationS: 8, mediaS: 4.5, rate: 0.125 },
      { durationS: 0.5, mediaS: 5.5 },
      { durationS: 1, mediaS: 0 },
    ],
  });
  const draft = new ClipDraft(1, file, {
    inspectVideo,
    scanVideo: () => Promise.resolve(SEEN),
    surveyVideo: () => Promise.reject(new Error()),
    turnVideo: () => Promise.reject(new Error()),
    videoFromGif: () => Promise.reject(new Error()),
  });
  await draft.inspect();
  await draft.findRunner();
  expect(draft.file.name).toBe('clip.mov');
  expect(draft.info).toMatchObject({ frames: 2 * FPS, variableFrameRate: false });
  const told = draft.preflight!.map((finding) => [finding.id, describePreflight(finding).whatIsWrong]);
  expect(told).toEqual([
    ['slow-motion-undone', expect.stringContaining('60 frames per second')],
    ['pieces-joined', expect.stringContaining('2 pieces of a recording')],
  ]);
  expect(draft.context({ model: 'lite' })).toMatchObject({
    slowMotion: 1,
    pictures: { faults: ['slow-motion-undone', 'pieces-joined'] },
  });
  expect(draft.proposedSlowMotion).toBeNull();
  // What the player gets shows the pictures that were measured.
  const video = await open(draft.file);
  await expectFrame(video, draft.file, 100, 4 * FPS + 100);
  draft.discard();
});

describe('what else cameras write', () => {
  test.each([
    ['turned90', 90, false],
    ['turned180', 180, false],
    ['turned270', 270, false],
    ['mirrored', 0, true],
  ] as const)('a picture that is %s stands as in the player', async (matrix, rotation, flipped) => {
    const file = movie({ matrix: MATRICES[matrix] });
    const video = await open(file);
    const upright = rotation % 180 === 0;
    expect(video.info).toMatchObject({
      rotation,
      width: upright ? 1280 : 720,
      height: upright ? 720 : 1280,
    });
    expect((await readSourceFacts(video.track)).flipped).toBe(flipped);
    const picture = await decoded(video, 60);
    if (upright) expect(difference(picture, await decoded(original, 60))).toBeGreaterThan(2 * SAME);
    expect(difference(picture, await played(file, video, 60))).toBeLessThan(SAME);
  });

  test('Apple’s keys: lens, and the capture rate that some apps write', async () => {
    const keys = {
      'com.apple.quicktime.make': 'Apple',
      'com.apple.quicktime.full-frame-rate-playback-intent': '1',
      'com.apple.quicktime.camera.lens_model': 'iPhone 12 front camera 2.71mm f/2.2',
      'com.android.capture.fps': '240.0',
    };
    const { info, track } = await open(movie({ keys }));
    expect(info.captureFps).toBe(240);
    expect(await readSourceFacts(track)).toEqual({ frontCamera: true, flipped: false });
  });
});
