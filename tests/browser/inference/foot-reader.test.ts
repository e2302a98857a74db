import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JOINT_INDEX, LANDMARK_COUNT, SIDES } from '../../../src/core/pose/landmark.ts';
import type { PixelBox } from '../../../src/core/pose/pixel-box.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import { FootNetwork } from '../../../src/inference/foot-points/foot-network.ts';
import type { PatchSource } from '../../../src/inference/foot-points/foot-picture.ts';
import { FootReader } from '../../../src/inference/foot-points/foot-reader.ts';
import { FOOT_POINTS } from '../../../src/inference/foot-points/foot-square.ts';
import golden from '../../golden/foot-points/foot-points-golden.json';

/** The made-up picture of the golden data, somewhere in the frame. */
function picture(at: { readonly x: number; readonly y: number }): PatchSource {
  const { width, height } = golden;
  return {
    region: { ...at, width, height },
    canvas: { width, height },
    readPatch(part: PixelBox) {
      const left = Math.max(0, Math.floor(part.x - at.x));
      const top = Math.max(0, Math.floor(part.y - at.y));
      const right = Math.min(width, Math.ceil(part.x + part.width - at.x));
      const bottom = Math.min(height, Math.ceil(part.y + part.height - at.y));
      if (right <= left || bottom <= top) return null;
      const rgba = new Uint8ClampedArray((right - left) * (bottom - top) * 4);
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const waves = [x / 7, y / 9, (x + y) / 11].map((phase) =>
            Math.floor(127.5 + 127.5 * Math.sin(phase)),
          );
          rgba.set([...waves, 255], ((y - top) * (right - left) + x - left) * 4);
        }
      }
      return { x: left, y: top, width: right - left, height: bottom - top, rgba };
    },
  };
}

function landmarks(at: { readonly x: number; readonly y: number }): Float32Array {
  const all = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE).fill(0.5);
  const put = (index: number, x = Number.NaN, y = Number.NaN): void =>
    all.set([at.x + x, at.y + y], index * LANDMARK_STRIDE);
  for (const side of SIDES) {
    put(JOINT_INDEX.shoulder[side], 100, 10);
    put(JOINT_INDEX.hip[side], 100, 10 + golden.trunk);
    FOOT_POINTS.forEach((joint, index) => put(JOINT_INDEX[joint][side], ...(golden.feet[side][index] ?? [])));
  }
  return all;
}

describe('FootReader', () => {
  let reader: FootReader;

  beforeAll(async () => {
    reader = await FootReader.create();
  }, 60_000);

  afterAll(() => reader.close());

  test.each([
    { x: 0, y: 0 },
    { x: 300, y: 40 },
  ])('sees feet where PyTorch sees them, in a picture at %o', async (at) => {
    const seen = landmarks(at);
    const refined = await reader.refine(picture(at), seen);
    for (const side of SIDES) {
      const ankle = JOINT_INDEX.ankle[side] * LANDMARK_STRIDE;
      expect(refined.subarray(ankle, ankle + LANDMARK_STRIDE)).toEqual(
        seen.subarray(ankle, ankle + LANDMARK_STRIDE),
      );
      FOOT_POINTS.forEach((joint, index) => {
        if (joint === 'ankle') return;
        const offset = JOINT_INDEX[joint][side] * LANDMARK_STRIDE;
        const [x = Number.NaN, y = Number.NaN] = golden.found[side][index] ?? [];
        expect(refined[offset], `${side} ${joint} x`).toBeCloseTo(at.x + x, 1);
        expect(refined[offset + 1], `${side} ${joint} y`).toBeCloseTo(at.y + y, 1);
        expect(refined.subarray(offset + 2, offset + 4)).toEqual(seen.subarray(offset + 2, offset + 4));
      });
    }
  });

  test('leaves everything but the feet alone, and the feet too where it cannot look', async () => {
    const seen = landmarks({ x: 0, y: 0 });
    const knee = JOINT_INDEX.knee.left * LANDMARK_STRIDE;
    const refined = await reader.refine(picture({ x: 0, y: 0 }), seen);
    expect(refined.subarray(knee, knee + LANDMARK_STRIDE)).toEqual(
      seen.subarray(knee, knee + LANDMARK_STRIDE),
    );
    expect(await reader.refine(picture({ x: 5000, y: 0 }), seen)).toEqual(seen);
    const half = seen.slice();
    half[JOINT_INDEX.heel.left * LANDMARK_STRIDE] = Number.NaN;
    const right = JOINT_INDEX.toe.right * LANDMARK_STRIDE;
    const halfRefined = await reader.refine(picture({ x: 0, y: 0 }), half);
    expect(halfRefined[JOINT_INDEX.toe.left * LANDMARK_STRIDE]).toBe(
      half[JOINT_INDEX.toe.left * LANDMARK_STRIDE],
    );
    expect(halfRefined[right]).toBeCloseTo(refined[right] ?? Number.NaN, 3);
  });
});

test('weights of another network are refused', async () => {
  await expect(FootNetwork.create(new Uint8Array(400))).rejects.toMatchObject({ code: 'model-load-failed' });
});
