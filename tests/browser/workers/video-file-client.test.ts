import { describe, expect, test } from 'vitest';

import { decodeFrames } from '../../../src/media/frame-source.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { annotateVideoFile, cutVideoFile } from '../../../src/workers/video-file/client/video-file-client.ts';
import { demoClip } from '../media/made-clip.ts';

const signal = new AbortController().signal;
/** Codec rounding, grey levels of 255. */
const TOLERANCE = 40;

interface Shown {
  readonly timeS: number;
  readonly mark: readonly number[];
}

/** The frames of a file: the time of each, and the colour in the middle of the mark. */
async function framesOf(file: Blob, x = 20, y = 20, most = Infinity): Promise<Shown[]> {
  using video = await openVideo(file, 'made');
  const { width, height } = video.info;
  const canvas = new RegionCanvas({ x: 0, y: 0, width, height }, width);
  const shown: Shown[] = [];
  for await (const { timeS, sample } of decodeFrames(video, 0, Math.min(video.info.frames, most))) {
    canvas.drawSample(sample);
    const data = canvas.canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [];
    shown.push({ timeS, mark: [...data].slice(0, 3) });
  }
  return shown;
}

/** Times of frames of the demo clip, which has 60 a second. */
const spanOf = (firstFrame: number, endFrame: number): Float64Array =>
  Float64Array.from({ length: endFrame - firstFrame }, (_, index) => (firstFrame + index) / 60);

describe('an annotated video', () => {
  test('of a clip that was shared in parts counts the frames of the clip, and refuses what is not there', async () => {
    const cut = await cutVideoFile(await demoClip('demo-side.mp4'), [{ startS: 2.4, endS: 2.9 }], { signal });
    if (!cut) throw new Error('the demo clip can be cut');
    const part = new File([cut.data], 'part.mp4', { type: 'video/mp4' });
    const drawn: number[] = [];
    const make = (firstFrame: number, endFrame: number) =>
      annotateVideoFile(
        part,
        { firstFrame, timesS: spanOf(firstFrame, endFrame), speed: 1, width: 640, height: 360 },
        (frame, bitmap) => {
          drawn.push(frame);
          return bitmap;
        },
        { signal },
      );
    const { data } = await make(150, 156);
    expect(drawn).toEqual([150, 151, 152, 153, 154, 155]);
    const frames = await framesOf(data, 640, 180);
    expect(frames.map(({ timeS }) => Math.round(timeS * 60))).toEqual([0, 1, 2, 3, 4, 5]);
    await expect(make(30, 36)).rejects.toThrow('lacks frames');
  });

  test('has every frame of the span, later by the slow motion, with what was drawn', async () => {
    const file = await demoClip('demo-side.mp4');
    const [firstFrame, endFrame, speed] = [30, 54, 0.25];
    const drawn: number[] = [];
    const shares: number[] = [];
    const { data, codec } = await annotateVideoFile(
      file,
      { firstFrame, timesS: spanOf(firstFrame, endFrame), speed, width: 640, height: 360 },
      (frame, bitmap) => {
        drawn.push(frame);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        bitmap.close();
        if (context) context.fillStyle = frame % 2 === 0 ? 'rgb(255 0 0)' : 'rgb(0 0 255)';
        context?.fillRect(0, 0, 40, 40);
        return canvas.transferToImageBitmap();
      },
      { signal, onProgress: (share) => shares.push(share) },
    );
    expect(['avc', 'vp9', 'vp8']).toContain(codec);
    expect(drawn).toEqual(Array.from({ length: endFrame - firstFrame }, (_, i) => firstFrame + i));
    expect(shares.at(-1)).toBe(1);
    const frames = await framesOf(data);
    expect(frames).toHaveLength(endFrame - firstFrame);
    for (const [index, { timeS, mark }] of frames.entries()) {
      // Containers round to a millisecond (WebM) or better.
      expect(Math.abs(timeS - index / 60 / speed), `frame ${index}`).toBeLessThan(0.0011);
      const expected = (firstFrame + index) % 2 === 0 ? [255, 0, 0] : [0, 0, 255];
      for (const [channel, value] of expected.entries()) {
        expect(Math.abs((mark[channel] ?? -999) - value), `frame ${index}`).toBeLessThan(TOLERANCE);
      }
    }
  });

  test('stops when told to', async () => {
    const stop = new AbortController();
    const made = annotateVideoFile(
      await demoClip('demo-side.mp4'),
      { firstFrame: 0, timesS: spanOf(0, 300), speed: 1, width: 640, height: 360 },
      (_, bitmap) => {
        stop.abort(new DOMException('stopped', 'AbortError'));
        return bitmap;
      },
      { signal: stop.signal },
    );
    await expect(made).rejects.toThrow('stopped');
  });
});

describe('a video cut to what is discussed', () => {
  test('has fewer pictures, each as it was and at the time it had', async () => {
    const file = await demoClip('demo-side.mp4');
    const cut = await cutVideoFile(file, [{ startS: 1.4, endS: 1.9 }], { signal });
    if (!cut) throw new Error('the demo clip can be cut');
    expect(cut.data.size).toBeLessThan(file.size / 4);
    // One key frame a second: from 1.0 s on, and the clip's first frame, which sets the clock.
    expect(cut.ranges).toHaveLength(2);
    expect(cut.ranges[0]?.startS).toBe(0);
    expect(cut.ranges[0]?.endS).toBeCloseTo(1 / 60, 4);
    expect(cut.ranges[1]?.startS).toBeCloseTo(1, 4);
    expect(cut.ranges[1]?.endS).toBeGreaterThanOrEqual(1.9 - 1e-4);
    const whole = await framesOf(file, 640, 500, 130);
    const part = await framesOf(cut.data, 640, 500);
    const kept = whole.filter(
      ({ timeS }) => timeS < 0.001 || (timeS > 0.999 && timeS < (cut.ranges[1]?.endS ?? 0) - 0.001),
    );
    expect(part).toHaveLength(kept.length);
    for (const [index, { timeS, mark }] of part.entries()) {
      expect(Math.abs(timeS - (kept[index]?.timeS ?? -1))).toBeLessThan(1e-4);
      expect(mark).toEqual(kept[index]?.mark);
    }
  });
});
