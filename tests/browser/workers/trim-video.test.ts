import { beforeEach, describe, expect, test } from 'vitest';
import { decodeFrames } from '../../../src/media/frame-source.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { readSourceFacts } from '../../../src/media/read-source-facts.ts';
import { ClipParts } from '../../../src/state/import/clip-parts.svelte.ts';
import { createPartStore } from '../../../src/storage/part-store.ts';
import { createPrivateFiles } from '../../../src/storage/session-files.ts';
import { trimToFile } from '../../../src/workers/video-file/worker/part-file.ts';
import { inspectVideo } from '../../../src/workers/pose/client/pose-client.ts';
import { trimVideoFile } from '../../../src/workers/video-file/client/video-file-client.ts';
import { PARTS_FOLDER } from '../../../src/workers/video-file/protocol.ts';
import { demoClip, makeClip } from '../media/made-clip.ts';
import { withRoomFor } from '../storage/leave-room.ts';
import { partNames, removeParts } from '../storage/part-names.ts';

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

describe('the file of a part', () => {
  const range = { startS: 4.5, endS: 6 };
  const store = createPartStore(PARTS_FOLDER);
  const parts = new ClipParts(store, trimVideoFile);
  const nobody = (): Promise<ReadonlySet<string>> => Promise.resolve(new Set());

  beforeEach(removeParts);

  test('lies in the private file system, can be looked at and stored, and goes with the next visit', async () => {
    const clip = await demoClip('demo-side.mp4');
    const { data, startS, endS } = await parts.cut(clip, range, { signal });
    const [name] = await partNames();
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(PARTS_FOLDER);
    const entry = await (await folder.getFileHandle(name!)).getFile();
    expect([entry.size, data.type]).toEqual([data.size, 'video/mp4']);

    const part = new File([data], clip.name, { type: data.type });
    const { info, firstFrame } = await inspectVideo(part, { signal });
    firstFrame.close();
    expect(info.durationS).toBeCloseTo(endS - startS, 2);
    const video = document.createElement('video');
    video.src = URL.createObjectURL(part);
    await new Promise((resolve, reject) => {
      video.addEventListener('loadeddata', resolve);
      video.addEventListener('error', reject);
    });
    expect(video.duration).toBeCloseTo(endS - startS, 1);
    URL.revokeObjectURL(video.src);

    // Another tab that opens meanwhile leaves it alone.
    await new ClipParts(store, trimVideoFile).sweep();
    expect(await partNames()).toEqual([name]);
    const sessions = createPrivateFiles(await root.getDirectoryHandle('trim-test', { create: true }));
    await sessions.write('session', 'video', part);
    await store.sweep(nobody);
    expect(await partNames()).toEqual([]);
    const kept = await sessions.read('session', 'video');
    expect(await pixels(kept!, 0)).toEqual(await pixels(await wholePart(clip), 0));
    await sessions.removeFolder('session');
  });

  test('that nobody wants any longer is removed', async () => {
    const abort = new AbortController();
    const cut = parts.cut(await demoClip('demo-side.mp4'), range, {
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    await expect(cut).rejects.toThrow();
    await expect
      .poll(async () => {
        await parts.sweep();
        return partNames();
      })
      .toEqual([]);
  });

  test('is memory where the private file system refuses, or there is none', async () => {
    const clip = await demoClip('demo-side.mp4');
    const expected = await wholePart(clip);
    const root = await navigator.storage.getDirectory();
    // A file in the place of the folder.
    await root.getFileHandle(PARTS_FOLDER, { create: true });
    const refused = await parts.cut(clip, range, { signal });
    expect(await refused.data.arrayBuffer()).toEqual(await expected.arrayBuffer());
    await root.removeEntry(PARTS_FOLDER);

    // Pages, other than workers, have no file that is written in place.
    using video = await openVideo(clip, 'clip');
    const { data } = await trimToFile(video, range, 'of-a-page', () => undefined);
    expect(await data.arrayBuffer()).toEqual(await expected.arrayBuffer());
    expect(await partNames()).toEqual([]);
  });

  test('is memory where the disk is full', async () => {
    const clip = await demoClip('demo-side.mp4');
    const expected = await wholePart(clip);
    await withRoomFor(100_000, async () => {
      const { data } = await parts.cut(clip, range, { signal });
      expect(data.size).toBeGreaterThan(100_000);
      expect(await data.arrayBuffer()).toEqual(await expected.arrayBuffer());
      expect(await partNames()).toEqual([]);
    });
  });

  let whole: Blob | undefined;

  /** The part as it is without a file. */
  async function wholePart(clip: File): Promise<Blob> {
    whole ??= (await trimVideoFile(clip, range, { signal })).data;
    return whole;
  }
});
