import { beforeAll, expect, test } from 'vitest';

import { FrameDecoder } from '../../../src/workers/frames/client/frame-decoder.ts';
import { PoseError } from '../../../src/workers/pose/client/pose-error.ts';
import { cutClip, demoClip, makeClip } from '../media/made-clip.ts';
import { encodeNumberedVideo, PICTURE, readPicture, type NumberedVideo } from '../ui/numbered-video.ts';

/** Frame intervals of a phone that drops and delays frames, seconds. */
const INTERVALS_S = [0.033, 0.033, 0.05, 0.017, 0.033, 0.1, 0.02, 0.033, 0.041, 0.067];

let variable: NumberedVideo;

beforeAll(async () => {
  const times = [0];
  for (let i = 0; i < 59; i++) times.push(times.at(-1)! + INTERVALS_S[i % INTERVALS_S.length]!);
  variable = await encodeNumberedVideo(Float64Array.from(times), 0.25);
});

/** Decodes and reads the number in each picture. */
async function numbersIn(decoder: FrameDecoder, frames: readonly number[]): Promise<[number, number][]> {
  const seen: [number, number][] = [];
  for await (const { frame, timeS, bitmap } of decoder.decode(variable.file, frames, variable.timesS)) {
    expect(timeS).toBe(variable.timesS[frame]);
    seen.push([frame, readPicture(bitmap).frame]);
    bitmap.close();
  }
  return seen;
}

const all = Array.from({ length: 60 }, (_, frame) => frame);

test('every frame of a variable-frame-rate clip is decoded as itself', async () => {
  const decoder = new FrameDecoder();
  expect(await numbersIn(decoder, all)).toEqual(all.map((frame) => [frame, frame]));
});

test('frames come in ascending order, each once, and those outside of the clip are left out', async () => {
  expect(await numbersIn(new FrameDecoder(), [41, 7, 7, 59, -1, 60, 0])).toEqual([
    [0, 0],
    [7, 7],
    [41, 41],
    [59, 59],
  ]);
});

test('where WebCodecs cannot decode, the player shows the same frames', async () => {
  const frames = [0, 3, 4, 5, 29, 59];
  expect(await numbersIn(new FrameDecoder('video-element'), frames)).toEqual(frames.map((f) => [f, f]));
});

test('several readers at once, one leaving early, get their own frames', async () => {
  const decoder = new FrameDecoder();
  const early = (async () => {
    for await (const { frame, bitmap } of decoder.decode(variable.file, all, variable.timesS)) {
      bitmap.close();
      if (frame === 2) return 'left';
    }
    return 'read to the end';
  })();
  const [left, late, odd] = await Promise.all([
    early,
    numbersIn(decoder, [50, 51, 52, 53, 54, 55]),
    numbersIn(decoder, [1, 3, 5, 7, 9, 11]),
  ]);
  expect(left).toBe('left');
  expect(late.map(([, number]) => number)).toEqual([50, 51, 52, 53, 54, 55]);
  expect(odd.map(([, number]) => number)).toEqual([1, 3, 5, 7, 9, 11]);
  // The worker still answers.
  expect(await numbersIn(decoder, [30])).toEqual([[30, 30]]);
});

test('aborting rejects with the signal’s reason, and the next job is served', async () => {
  const decoder = new FrameDecoder();
  const stop = new AbortController();
  const reason = new Error('left the screen');
  const reading = (async () => {
    for await (const { bitmap } of decoder.decode(variable.file, all, variable.timesS, {
      signal: stop.signal,
    })) {
      bitmap.close();
      stop.abort(reason);
    }
  })();
  await expect(reading).rejects.toBe(reason);
  expect(await numbersIn(decoder, [12])).toEqual([[12, 12]]);
});

test('a rotated clip comes upright, and no wider than asked for', async () => {
  const file = await makeClip({
    container: 'mp4',
    width: 320,
    height: 240,
    timesS: [0, 1 / 30, 2 / 30],
    rotation: 90,
    // The encoded left half is red: turned by 90° clockwise it is the upper half.
    draw: (context) => {
      context.fillStyle = 'red';
      context.fillRect(0, 0, 160, 240);
      context.fillStyle = 'blue';
      context.fillRect(160, 0, 160, 240);
    },
  });
  const timesS = Float64Array.of(0, 1 / 30, 2 / 30);
  for await (const { bitmap } of new FrameDecoder().decode(file, [1], timesS, { maxWidth: 120 })) {
    expect([bitmap.width, bitmap.height]).toEqual([120, 160]);
    const context = new OffscreenCanvas(120, 160).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const [upper, lower] = [
      context.getImageData(60, 40, 1, 1).data,
      context.getImageData(60, 120, 1, 1).data,
    ];
    expect(upper[0]).toBeGreaterThan(200);
    expect(lower[2]).toBeGreaterThan(200);
    bitmap.close();
  }
});

test('a real clip has the colours that the browser’s own player shows', async () => {
  const file = await cutClip(await demoClip('demo-side.mp4'), 60);
  const timesS = Float64Array.from({ length: 60 }, (_, frame) => frame / 60);
  const pictures: Uint8ClampedArray[] = [];
  for (const decoder of [new FrameDecoder(), new FrameDecoder('video-element')]) {
    for await (const { bitmap } of decoder.decode(file, [20], timesS, { maxWidth: 640 })) {
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      pictures.push(context.getImageData(0, 0, bitmap.width, bitmap.height).data);
      bitmap.close();
    }
  }
  const [decoded, played] = pictures;
  expect(decoded!.length).toBe(played!.length);
  let sum = 0;
  for (let i = 0; i < decoded!.length; i++) sum += Math.abs(decoded![i]! - played![i]!);
  expect(sum / decoded!.length).toBeLessThan(1.5);
});

test('a file that is no video fails with its code', async () => {
  const file = new File([new Uint8Array(5000)], 'noise.mp4');
  const reading = (async () => {
    for await (const { bitmap } of new FrameDecoder().decode(file, [0], Float64Array.of(0, 0.1)))
      bitmap.close();
  })();
  await expect(reading).rejects.toBeInstanceOf(PoseError);
  await expect(reading).rejects.toMatchObject({ code: 'not-a-video' });
});

test('the picture keeps its size when it is narrow enough', async () => {
  for await (const { bitmap } of new FrameDecoder().decode(variable.file, [0], variable.timesS)) {
    expect(bitmap.width).toBe(PICTURE.width);
    bitmap.close();
  }
});
