import { expect, test } from 'vitest';
import { openVideo } from '../../../src/media/open-video.ts';
import { videoFromGifFile } from '../../../src/workers/video-file/client/video-file-client.ts';

const signal = new AbortController().signal;

/**
 * A GIF of plain 4 × 4 frames on a screen of its own size: palette of black and white, each frame
 * one colour, delays in hundredths of a second.
 */
function gif(delays: readonly number[], screen = 4): File {
  const size = [screen & 255, screen >> 8];
  const bytes: number[] = [
    ...[0x47, 0x49, 0x46, 0x38, 0x39, 0x61, ...size, ...size, 0x80, 0, 0],
    ...[0, 0, 0, 255, 255, 255],
  ];
  for (const [i, delay] of delays.entries()) {
    bytes.push(0x21, 0xf9, 4, 0, delay & 255, delay >> 8, 0, 0);
    bytes.push(0x2c, 0, 0, 0, 0, 4, 0, 4, 0, 0);
    bytes.push(2, ...lzw(i % 2), 0);
  }
  bytes.push(0x3b);
  return new File([new Uint8Array(bytes)], 'run.gif', { type: 'image/gif' });
}

/**
 * 16 pixels of one colour: a clear code before every two pixels, so that codes stay three bits
 * wide.
 */
function lzw(colour: number): number[] {
  const codes: number[] = [];
  for (let pixel = 0; pixel < 16; pixel++) {
    if (pixel % 2 === 0) codes.push(4);
    codes.push(colour);
  }
  codes.push(5);
  const bits = codes.flatMap((code) => [code & 1, (code >> 1) & 1, (code >> 2) & 1]);
  const data: number[] = [];
  for (let i = 0; i < bits.length; i += 8) {
    data.push(bits.slice(i, i + 8).reduce((byte, bit, k) => byte | (bit << k), 0));
  }
  return [data.length, ...data];
}

test('an animated GIF becomes a video with the same frames at the same times', async () => {
  const file = await videoFromGifFile(gif([4, 4, 10, 0, 4]), { signal });
  expect(file.name).toBe('run.gif');
  expect(file.type).toMatch(/^video\//);
  using video = await openVideo(file, file.name);
  expect(video.info).toMatchObject({ frames: 5, width: 4, height: 4 });
  // A frame that asks for no time at all is shown for a tenth of a second, as everywhere.
  for (const [i, timeS] of [0, 0.04, 0.08, 0.18, 0.28].entries()) {
    expect(video.times.timesS[i]).toBeCloseTo(timeS, 2);
  }
});

test.each([
  ['a still picture', gif([4])],
  ['no GIF', new File(['GIF89a and then nothing'], 'x.gif', { type: 'image/gif' })],
])('%s is not a video', async (_, file) => {
  await expect(videoFromGifFile(file, { signal })).rejects.toMatchObject({ code: 'not-a-video' });
});

test('a GIF of 20 000 pictures in some kilobytes is refused, and so is one of huge pictures', async () => {
  const many = videoFromGifFile(gif(Array.from({ length: 20_000 }, () => 4)), { signal });
  await expect(many).rejects.toMatchObject({ code: 'gif-too-large' });
  const huge = videoFromGifFile(
    gif(
      Array.from({ length: 600 }, () => 4),
      4000,
    ),
    { signal },
  );
  await expect(huge).rejects.toMatchObject({ code: 'gif-too-large' });
});
