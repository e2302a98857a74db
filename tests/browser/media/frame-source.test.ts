import { describe, expect, test } from 'vitest';

import { decodeFrames, decodeSparseFrames } from '../../../src/media/frame-source.ts';
import { type MediaError } from '../../../src/media/media-error.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { demoClip, greyOf, makeClip } from './made-clip.ts';

const WIDTH = 96;
const HEIGHT = 64;
/** The codec's rounding, grey levels of 255; frame numbers lie 24 apart. */
const GREY_TOLERANCE = 6;
const TIMES = [0, 0.03, 0.05, 0.11, 0.15, 0.2, 0.22, 0.3, 0.33, 0.4, 0.5, 0.51];

/**
 * Background tells the frame number; a red square marks the top left corner of the stored picture.
 */
function numbered(context: OffscreenCanvasRenderingContext2D, frame: number): void {
  const level = greyOf(frame);
  context.fillStyle = `rgb(${level}, ${level}, ${level})`;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = 'rgb(255, 0, 0)';
  context.fillRect(0, 0, 16, 16);
}

function clip(rotation: 0 | 90 | 180 | 270 = 0): Promise<File> {
  return makeClip({
    container: 'mp4',
    width: WIDTH,
    height: HEIGHT,
    timesS: TIMES,
    rotation,
    draw: numbered,
  });
}

function pixel(target: RegionCanvas, x: number, y: number): readonly number[] {
  const data = target.canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [];
  return [...data].slice(0, 3);
}

describe('decodeFrames', () => {
  test('yields every frame of a half-open span once, in order, with its own picture and time', async () => {
    using video = await openVideo(await clip(), 'clip');
    const target = new RegionCanvas({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, 1024);
    const frames: number[] = [];
    for await (const { frame, timeS, sample } of decodeFrames(video, 3, 9)) {
      target.drawSample(sample);
      frames.push(frame);
      expect(timeS).toBeCloseTo(TIMES[frame]!, 3);
      expect(Math.abs(pixel(target, 60, 40)[0]! - greyOf(frame))).toBeLessThanOrEqual(GREY_TOLERANCE);
    }
    expect(frames).toEqual([3, 4, 5, 6, 7, 8]);
  });

  test('closes each frame after use, also when the consumer leaves early', async () => {
    using video = await openVideo(await clip(), 'clip');
    const kept = [];
    for await (const { frame, sample } of decodeFrames(video, 0, TIMES.length)) {
      kept.push(sample);
      if (frame === 4) break;
    }
    expect(kept).toHaveLength(5);
    for (const sample of kept) expect(() => sample.toVideoFrame()).toThrow(/closed/i);
  });

  test('a span beyond the clip yields nothing', async () => {
    using video = await openVideo(await clip(), 'clip');
    for await (const { frame } of decodeFrames(video, 50, 60)) throw new Error(`frame ${frame}`);
    for await (const { frame } of decodeFrames(video, 5, 5)) throw new Error(`frame ${frame}`);
  });

  test('sparse frames are the frames asked for', async () => {
    using video = await openVideo(await clip(), 'clip');
    const target = new RegionCanvas({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, 1024);
    const seen: number[] = [];
    for await (const { frame, sample } of decodeSparseFrames(video, [0, 5, 11, 99])) {
      target.drawSample(sample);
      seen.push(frame);
      expect(Math.abs(pixel(target, 60, 40)[0]! - greyOf(frame))).toBeLessThanOrEqual(GREY_TOLERANCE);
    }
    expect(seen).toEqual([0, 5, 11]);
  });

  test.each([
    [0, 'top left', 4, 4],
    [90, 'top right', HEIGHT - 4, 4],
    [180, 'bottom right', WIDTH - 4, HEIGHT - 4],
    [270, 'bottom left', 4, WIDTH - 4],
  ] as const)('rotation %i turns the marked corner to the %s', async (rotation, _, x, y) => {
    using video = await openVideo(await clip(rotation), 'clip');
    const { width, height } = video.info;
    const target = new RegionCanvas({ x: 0, y: 0, width, height }, 1024);
    for await (const { sample } of decodeSparseFrames(video, [0])) target.drawSample(sample);
    const [red, green] = pixel(target, x, y);
    expect(red! - green!).toBeGreaterThan(100);
  });

  test('a crop shows its region of the upright frame', async () => {
    using video = await openVideo(await clip(90), 'clip');
    const target = new RegionCanvas({ x: HEIGHT - 20, y: 0, width: 20, height: 20 }, 1024);
    for await (const { sample } of decodeSparseFrames(video, [0])) target.drawSample(sample);
    const [redInside, greenInside] = pixel(target, 12, 8);
    const [redOutside, greenOutside] = pixel(target, 1, 18);
    expect(redInside! - greenInside!).toBeGreaterThan(100);
    expect(Math.abs(redOutside! - greenOutside!)).toBeLessThan(40);
  });

  test('broken bytes in the middle end in a typed error or in missing frames, never in a wrong picture', async () => {
    const whole = await demoClip('demo-side.mp4');
    const bytes = new Uint8Array(await whole.arrayBuffer());
    bytes.fill(0xff, Math.round(bytes.length * 0.3), Math.round(bytes.length * 0.6));
    using video = await openVideo(new File([bytes], 'broken.mp4'), 'broken');
    const seen = new Set<number>();
    let error: unknown = null;
    try {
      for await (const { frame } of decodeFrames(video, 0, video.info.frames)) seen.add(frame);
    } catch (thrown) {
      error = thrown;
    }
    if (error) expect((error as MediaError).code).toBe('decode-failed');
    else expect(seen.size).toBeLessThan(video.info.frames);
  });
});

describe('colours', () => {
  test('are those that the browser’s own player shows for the demo clip', async () => {
    const file = await demoClip('demo-side.mp4');
    using video = await openVideo(file, 'demo');
    const region = { x: 400, y: 100, width: 480, height: 560 };
    const decoded = new RegionCanvas(region, 1024);
    for await (const { sample } of decodeSparseFrames(video, [100])) decoded.drawSample(sample);
    const shown = new RegionCanvas(region, 1024);
    const bitmap = await playerFrame(file, (100 + 0.5) / 60);
    shown.drawBitmap(bitmap);
    bitmap.close();
    const read = (target: RegionCanvas): Uint8ClampedArray =>
      target.canvas.getContext('2d')!.getImageData(0, 0, region.width, region.height).data;
    const [a, b] = [read(decoded), read(shown)];
    let sum = 0;
    for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
    // Levels of 255: a mistaken colour range would differ by ten and more, a neighbouring frame by
    // several.
    expect(sum / a.length).toBeLessThan(1);
  });
});

async function playerFrame(file: File, timeS: number): Promise<ImageBitmap> {
  const video = document.createElement('video');
  video.muted = true;
  video.src = URL.createObjectURL(file);
  await new Promise((resolve) => video.addEventListener('loadeddata', resolve, { once: true }));
  video.currentTime = timeS;
  await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
  return createImageBitmap(video);
}
