import { expect, test } from 'vitest';

import { LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import { demoClip } from '../media/made-clip.ts';
import type { CompareAnswer, CompareRequest } from './compare-engines.worker.ts';

/** The first landmark of the legs: the left hip. */
const FIRST_OF_LEGS = 23;

interface Distances {
  readonly all: readonly number[];
  readonly legs: readonly number[];
}

/** How far the engines' landmarks lie apart on the demo clip, pixels, ascending. */
async function distances(request: Omit<CompareRequest, 'clip'>): Promise<Distances> {
  const worker = new Worker(new URL('./compare-engines.worker.ts', import.meta.url), { type: 'module' });
  try {
    const clip = await demoClip('demo-side.mp4');
    const answer = await new Promise<CompareAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<CompareAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ clip, ...request } satisfies CompareRequest);
    });
    if ('error' in answer) throw new Error(answer.error);
    const apart = answer.mediapipe.flatMap((one, frame) =>
      Array.from({ length: LANDMARK_COUNT }, (_, landmark) => {
        const other = answer.litert[frame];
        const at = landmark * LANDMARK_STRIDE;
        const [x = NaN, y = NaN] = [0, 1].map(
          (axis) => (one?.[at + axis] ?? NaN) - (other?.[at + axis] ?? NaN),
        );
        return { landmark, px: Math.hypot(x, y) };
      }),
    );
    const ascending = (some: typeof apart): number[] => some.map(({ px }) => px).sort((a, b) => a - b);
    expect(apart.every(({ px }) => Number.isFinite(px))).toBe(true);
    return {
      all: ascending(apart),
      legs: ascending(apart.filter(({ landmark }) => landmark >= FIRST_OF_LEGS)),
    };
  } finally {
    worker.terminate();
  }
}

function quantile(ascending: readonly number[], part: number): number {
  return ascending[Math.floor(part * (ascending.length - 1))] ?? Number.NaN;
}

// The runner is 470 pixels tall in the demo clip.
test('from the same picture LiteRT and MediaPipe read the same landmarks', async () => {
  const frames = Array.from({ length: 12 }, (_, look) => 20 * look);
  const { all, legs } = await distances({ frames, model: 'full', mode: { type: 'single', maxPeople: 1 } });
  expect(quantile(all, 0.5)).toBeLessThan(0.01);
  expect(quantile(legs, 0.95)).toBeLessThan(0.1);
});

// Each follows by its own crops: what differs in the last digits grows from frame to frame.
test('following the runner they stay within a pixel', async () => {
  const frames = Array.from({ length: 24 }, (_, frame) => frame);
  const { all, legs } = await distances({ frames, model: 'heavy', mode: { type: 'tracking' } });
  expect(quantile(all, 0.5)).toBeLessThan(0.3);
  expect(quantile(all, 0.9)).toBeLessThan(1);
  expect(quantile(legs, 0.5)).toBeLessThan(0.3);
});
