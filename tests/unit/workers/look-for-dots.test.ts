import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JOINT_INDEX, LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { lookForDots } from '../../../src/workers/pose/worker/look-for-dots.ts';
import { renderDots, type Disc } from '../core/pose/dot-patch.ts';

/** What all canvases show, at their own size; nothing is drawn in Node. */
let shown: ReturnType<typeof renderDots>;

class StillCanvas {
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    [this.width, this.height] = [width, height];
  }

  getContext(): object {
    return {
      getImageData: (x: number, y: number, width: number, height: number) => {
        const data = new Uint8ClampedArray(4 * width * height);
        for (let row = 0; row < height; row++) {
          for (let column = 0; column < width; column++) {
            const from = 4 * ((y + row) * shown.width + x + column);
            for (let part = 0; part < 4; part++) {
              data[4 * (row * width + column) + part] = shown.rgba[from + part] ?? 0;
            }
          }
        }
        return { data };
      },
    };
  }
}

beforeEach(() => void vi.stubGlobal('OffscreenCanvas', StillCanvas));
afterEach(() => void vi.unstubAllGlobals());

/** A crop of the frame that is shown at half its size: 200 × 300 of 400 × 600 px. */
const REGION = { x: 150, y: 90, width: 400, height: 600 };
const LONG_SIDE = 300;

/** Hips at y 440, shoulders 200 px above, in the middle of `x`; pixels of the frame. */
function runnerAt(x: number): Float32Array {
  const landmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE).fill(Number.NaN);
  for (const [joint, y] of [
    ['hip', 440],
    ['shoulder', 240],
  ] as const) {
    landmarks.set([x - 30, y, 0, 1], JOINT_INDEX[joint].left * LANDMARK_STRIDE);
    landmarks.set([x + 30, y, 0, 1], JOINT_INDEX[joint].right * LANDMARK_STRIDE);
  }
  return landmarks;
}

/** A dot of the frame, on the canvas. */
function disc(x: number, y: number): Disc {
  return { x: (x - REGION.x) / 2, y: (y - REGION.y) / 2, radius: 4 };
}

test('dots are told in pixels of the frame, whatever part of it is seen and how small', () => {
  shown = renderDots({ width: 200, height: 300, discs: [disc(328, 401), disc(371, 397)], noise: 4 });
  const pair = lookForDots(new RegionCanvas(REGION, LONG_SIDE), runnerAt(350));
  expect(pair?.map((place) => Math.round(place * 2) / 2)).toEqual([328, 401, 371, 397]);
});

test('a runner at the edge of the region is looked at as far as it goes', () => {
  shown = renderDots({ width: 200, height: 300, discs: [disc(178, 401), disc(221, 397)], noise: 4 });
  const pair = lookForDots(new RegionCanvas(REGION, LONG_SIDE), runnerAt(200));
  expect(pair?.map((place) => Math.round(place * 2) / 2)).toEqual([178, 401, 221, 397]);
  expect(lookForDots(new RegionCanvas(REGION, LONG_SIDE), runnerAt(-300))).toBeUndefined();
});

test('without hips there is no place to look at', () => {
  const nobody = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE).fill(Number.NaN);
  expect(lookForDots(new RegionCanvas(REGION, LONG_SIDE), nobody)).toBeUndefined();
});
