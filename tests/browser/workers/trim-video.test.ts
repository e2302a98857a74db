import { describe, expect, test } from 'vitest';
import { decodeFrames } from '../../../src/media/frame-source.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { trimVideoFile } from '../../../src/workers/video-file-client.ts';
import { readSourceFacts } from '../../../src/media/read-source-facts.ts';
import { demoClip, makeClip } from '../media/made-clip.ts';

const signal = new AbortController().signal;

/** Pixels of one decoded frame, small. */
async function pixels(file: Blob, frame: number): Promise<Uint8ClampedArray> {
  using video = await openVideo(file, 'clip');
  const { width, height } = video.info;
  const canvas = new RegionCanvas({ x: 0, y: 0, width, height }, 160);
  for await (const { sample } of decodeFrames(video, frame, frame + 1)) canvas.drawSample(sample);
  const { canvas: drawn } = canvas;
  return drawn.getContext('2d')!.getImageData(0, 0, drawn.width, drawn.height).data;
}

describe('a part of a video', () => {
  test('holds the same frames at the same distances, from a key frame on', async () => {
    const file = await demoClip('demo-side.mp4');
    using whole = await openVideo(file, 'whole');
    const { data, startS, endS } = await trimVideoFile(file, { startS: 4.5, endS: 8 }, { signal });
    expect(startS).toBeLessThanOrEqual(4.5);
    expect(startS).toBeGreaterThan(4.5 - 5);
    expect(endS).toBeGreaterThanOrEqual(8 - 1e-3);
    expect(endS).toBeLessThan(8.6);

    using part = await openVideo(data, 'part');
    const first = whole.times.timesS.findIndex((timeS) => Math.abs(timeS - startS) < 1e-4);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(part.info.frames).toBe(Math.round((endS - startS) * 60));
    for (const [i, timeS] of part.times.timesS.entries()) {
      expect(timeS).toBeCloseTo((whole.times.timesS[first + i] ?? 0) - startS, 3);
    }
    for (const frame of [0, part.info.frames - 1]) {
      expect(await pixels(data, frame)).toEqual(await pixels(file, first + frame));
    }
    expect(data.size).toBeLessThan(file.size);
  });

  test.each(['mp4', 'webm'] as const)('keeps what the %s says of how it was filmed', async (container) => {
    const file = await makeClip({
      container,
      width: 64,
      height: 48,
      timesS: Array.from({ length: 90 }, (_, i) => i / 30),
      rotation: container === 'mp4' ? 90 : 0,
      tags: { 'com.android.capture.fps': '240', 'com.apple.quicktime.camera.lens_model': 'front camera' },
      draw: (context, frame) => context.fillRect(frame % 64, 0, 4, 48),
    });
    const { data } = await trimVideoFile(file, { startS: 1, endS: 2 }, { signal });
    using part = await openVideo(data, 'part');
    using whole = await openVideo(file, 'whole');
    expect(whole.info.captureFps).toBe(240);
    expect([part.info.captureFps, part.info.rotation]).toEqual([240, whole.info.rotation]);
    expect(await readSourceFacts(part.track)).toEqual({ frontCamera: true, flipped: false });
  });

  test('can be cancelled', async () => {
    const abort = new AbortController();
    const file = await demoClip('demo-side.mp4');
    const trimmed = trimVideoFile(file, { startS: 0, endS: 5 }, { signal: abort.signal });
    abort.abort();
    await expect(trimmed).rejects.toThrow();
  });
});
