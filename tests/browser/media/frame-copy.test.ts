import { expect, test } from 'vitest';

import { FrameCopy } from '../../../src/media/frame-copy.ts';
import { decodeSparseFrames } from '../../../src/media/frame-source.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { isCanvasSoftware } from '../../../src/media/software-canvas.ts';
import { demoClip, makeClip } from './made-clip.ts';

function pixelsOf({ canvas }: RegionCanvas): Uint8ClampedArray {
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}

/**
 * Draws a frame as it is and by way of its copy: the number of bytes that differ, and how many
 * there are.
 */
async function compare(
  file: File,
  frame: number,
  region: { x: number; y: number; width: number; height: number },
  longSide: number,
): Promise<{ differing: number; of: number; levels: number }> {
  using video = await openVideo(file, 'clip');
  const [direct, copied] = [new RegionCanvas(region, longSide), new RegionCanvas(region, longSide)];
  const copy = new FrameCopy();
  for await (const { sample } of decodeSparseFrames(video, [frame])) {
    expect(await copy.take(sample)).toBe(true);
    copied.drawCopy(copy);
    direct.drawSample(sample);
  }
  const [a, b] = [pixelsOf(direct), pixelsOf(copied)];
  return {
    differing: a.filter((value, i) => value !== b[i]).length,
    of: a.length,
    levels: new Set(a).size,
  };
}

test.each([
  ['all of the picture as the scan reads people in it', { x: 0, y: 0, width: 1280, height: 720 }, 1024],
  ['… and as it reads the room', { x: 0, y: 0, width: 1280, height: 720 }, 720],
  ['… exactly half as large', { x: 0, y: 0, width: 1280, height: 720 }, 640],
  ['… and as it reads the light', { x: 0, y: 0, width: 1280, height: 720 }, 340],
  ['a runner between the pixels', { x: 313.37, y: 20.61, width: 601.2, height: 690.9 }, 1024],
  ['… small', { x: 313.37, y: 20.61, width: 601.2, height: 690.9 }, 256],
])('a copy is drawn as the frame itself: %s', async (_, region, longSide) => {
  // Graphics hardware rounds otherwise, and copies are not used there.
  if (!isCanvasSoftware()) return;
  // The frame after a key frame: there is one a second.
  const { differing, of, levels } = await compare(await demoClip('demo-side.mp4'), 61, region, longSide);
  expect(of).toBeGreaterThan(4 * 100 * 100);
  expect(levels).toBeGreaterThan(100);
  expect(differing).toBe(0);
});

test.each([90, 180, 270] as const)('… of a picture stored turned by %i degrees', async (rotation) => {
  if (!isCanvasSoftware()) return;
  const file = await makeClip({
    container: 'mp4',
    width: 322,
    height: 186,
    timesS: [0, 0.1],
    rotation,
    bitrate: 12e6,
    draw: (context) => {
      const wash = context.createLinearGradient(0, 0, 322, 186);
      for (let stop = 0; stop <= 40; stop++)
        wash.addColorStop(stop / 40, `hsl(${stop * 77} 80% ${stop * 2}%)`);
      context.fillStyle = wash;
      context.fillRect(0, 0, 322, 186);
    },
  });
  const turned = rotation === 180 ? { width: 322, height: 186 } : { width: 186, height: 322 };
  const corner = { x: 11.5, y: 20.25, width: 120, height: 140.5 };
  for (const [region, longSide] of [
    [{ x: 0, y: 0, ...turned }, 322],
    [{ x: 0, y: 0, ...turned }, 90],
    [corner, 1024],
    [corner, 50],
  ] as const) {
    expect(await compare(file, 1, region, longSide)).toMatchObject({ differing: 0 });
  }
});

test('pixels that are not square are left to the browser', async () => {
  using video = await openVideo(await demoClip('demo-side.mp4'), 'demo');
  for await (const { sample } of decodeSparseFrames(video, [0])) {
    Object.defineProperty(sample, 'squarePixelWidth', { value: 1440 });
    expect(await new FrameCopy().take(sample)).toBe(false);
  }
});

test('where a browser hands out brightness and colours in planes the whole frame is drawn, and its part then', async () => {
  using video = await openVideo(await demoClip('demo-side.mp4'), 'demo');
  const region = { x: 400, y: 60, width: 500, height: 600 };
  const [direct, copied] = [new RegionCanvas(region, 600), new RegionCanvas(region, 600)];
  const copy = new FrameCopy();
  for await (const { sample } of decodeSparseFrames(video, [61])) {
    direct.drawSample(sample);
    // As WebKitGTK 2.50 does, whatever format is asked for.
    const planes = [
      { offset: 0, stride: 1280 },
      { offset: 921_600, stride: 640 },
      { offset: 1_152_000, stride: 640 },
    ];
    Object.defineProperty(sample, 'copyTo', { value: () => Promise.resolve(planes) });
    expect(await copy.take(sample)).toBe(true);
    copied.drawCopy(copy);
  }
  const [a, b] = [pixelsOf(direct), pixelsOf(copied)];
  expect(new Set(a).size).toBeGreaterThan(100);
  expect(a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? 0))), 0)).toBeLessThan(4);
});
