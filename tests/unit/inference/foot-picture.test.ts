import { describe, expect, test } from 'vitest';
import type { PixelBox } from '../../../src/core/pose/pixel-box.ts';
import {
  drawFoot,
  FOOT_CHANNELS,
  FOOT_PICTURE_SIZE,
  type PatchSource,
} from '../../../src/inference/foot-points/foot-picture.ts';
import type { FootSquare } from '../../../src/inference/foot-points/foot-square.ts';

/** A canvas of 100 × 100 that shows 200 × 200 pixels of the frame from (50, 60) on. */
function source(colourAt: (x: number, y: number) => number): PatchSource {
  return {
    region: { x: 50, y: 60, width: 200, height: 200 },
    canvas: { width: 100, height: 100 },
    readPatch(part: PixelBox) {
      if (part.x > 250 || part.x + part.width < 50) return null;
      const rgba = new Uint8ClampedArray(100 * 100 * 4);
      for (let at = 0; at < 100 * 100; at++) {
        const value = colourAt(at % 100, Math.floor(at / 100));
        rgba.set([value, 255 - value, 10, 255], at * 4);
      }
      return { x: 0, y: 0, width: 100, height: 100, rgba };
    },
  };
}

const square: FootSquare = {
  centre: { x: 150, y: 160 },
  side: 100,
  mirrored: false,
  points: [
    { x: 150, y: 120 },
    { x: 130, y: 160 },
    { x: 170, y: 160 },
  ],
};
const picture = new Float32Array(FOOT_PICTURE_SIZE ** 2 * FOOT_CHANNELS);
const pixel = (column: number, row: number): number[] => [
  ...picture.subarray((row * FOOT_PICTURE_SIZE + column) * FOOT_CHANNELS).subarray(0, FOOT_CHANNELS),
];

describe('drawFoot', () => {
  test('a ramp stays a ramp, where it was', () => {
    // Canvas column 25…75 lies in the square: brightness is the column.
    drawFoot(
      source((x) => x),
      square,
      picture,
    );
    for (const column of [0, 20, 63]) {
      const expected = 25 + ((column + 0.5) / FOOT_PICTURE_SIZE) * 50 - 0.5;
      expect(((pixel(column, 30)[0] ?? Number.NaN) + 1) * 127.5).toBeCloseTo(expected, 3);
    }
  });

  test('in a mirror the ramp falls', () => {
    drawFoot(
      source((x) => x),
      { ...square, mirrored: true },
      picture,
    );
    expect(pixel(0, 30)[0]).toBeGreaterThan(pixel(63, 30)[0] ?? Number.NaN);
  });

  test('the pose model’s points are hills of height one', () => {
    drawFoot(
      source(() => 100),
      square,
      picture,
    );
    const heel = pixel(19, 32)[4] ?? Number.NaN;
    expect(heel).toBeGreaterThan(0.97);
    expect(pixel(44, 32)[4]).toBeLessThan(0.01);
    expect(pixel(44, 32)[5]).toBeGreaterThan(0.97);
  });

  test('beyond the edge of the picture is black, and a foot far outside is not drawn', () => {
    drawFoot(
      source(() => 255),
      { ...square, centre: { x: 50, y: 160 } },
      picture,
    );
    expect(pixel(2, 32)[0]).toBe(-1);
    expect(pixel(60, 32)[0]).toBeCloseTo(1, 6);
    const far = { ...square, centre: { x: 400, y: 160 } };
    expect(
      drawFoot(
        source(() => 255),
        far,
        picture,
      ),
    ).toBe(false);
  });
});
