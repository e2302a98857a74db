import { expect, test } from 'vitest';

import { decodeSparseFrames } from '../../../src/media/frame-source.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { demoClip } from '../media/made-clip.ts';
import type { Lack, WithoutWebGlAnswer } from './without-webgl.worker.ts';

async function demoPicture(): Promise<ImageBitmap> {
  using video = await openVideo(await demoClip('demo-side.mp4'), 'demo');
  const { width, height } = video.info;
  const target = new RegionCanvas({ x: 0, y: 0, width, height }, 1024);
  for await (const { sample } of decodeSparseFrames(video, [120])) target.drawSample(sample);
  return target.canvas.transferToImageBitmap();
}

async function lookWithout(lack: Lack): Promise<WithoutWebGlAnswer> {
  const picture = await demoPicture();
  const worker = new Worker(new URL('./without-webgl.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<WithoutWebGlAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WithoutWebGlAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ lack, picture }, [picture]);
    });
  } finally {
    worker.terminate();
  }
}

test('without WebGL the runner is found by LiteRT', async () => {
  expect(await lookWithout('webgl')).toEqual({ people: 1, delegate: 'CPU', fellBack: true });
});

test('where LiteRT does not run either, that is the reason given', async () => {
  expect(await lookWithout('webgl-and-wasm')).toEqual({ code: 'pose-unsupported' });
});

test('a file that does not arrive is not laid at the browser’s door', async () => {
  expect(await lookWithout('webgl-and-network')).toEqual({ code: 'model-load-failed' });
});
