import { expect } from 'vitest';

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

/**
 * How far the engines' landmarks lie apart on the demo clip, pixels, ascending. The runner there is
 * 470 pixels tall.
 */
export async function distances(request: Omit<CompareRequest, 'clip'>): Promise<Distances> {
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

export function quantile(ascending: readonly number[], part: number): number {
  return ascending[Math.floor(part * (ascending.length - 1))] ?? Number.NaN;
}
