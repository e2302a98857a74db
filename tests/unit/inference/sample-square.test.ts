import { describe, expect, test } from 'vitest';

import { squareAroundBody, squareAroundPicture } from '../../../src/inference/litert/body-square.ts';
import { sampleSquare, type SampleOptions } from '../../../src/inference/litert/sample-square.ts';

type Picture = Parameters<typeof sampleSquare>[0];

/** A picture whose red is `red(x, y)`, its green 100 and its blue 200. */
function pictureOf(width: number, height: number, red: (x: number, y: number) => number): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set([red(x, y), 100, 200, 255], (y * width + x) * 4);
  }
  return { data, width, height };
}

const AS_IT_IS: Omit<SampleOptions, 'size'> = { border: 'black', range: [0, 255] };

function redOf(out: Float32Array): number[] {
  return Array.from(out).filter((_, index) => index % 3 === 0);
}

describe('sampleSquare', () => {
  test('one to one it is the picture', () => {
    const picture = pictureOf(4, 4, (x, y) => 10 * x + 50 * y);
    const out = new Float32Array(4 * 4 * 3);
    sampleSquare(picture, squareAroundPicture(4, 4), { ...AS_IT_IS, size: 4 }, out);
    expect([...out.subarray(0, 6)]).toEqual([0, 100, 200, 10, 100, 200]);
    expect(redOf(out)).toEqual([0, 10, 20, 30, 50, 60, 70, 80, 100, 110, 120, 130, 150, 160, 170, 180]);
  });

  test('scaled down it takes single places, and between pixels it mixes', () => {
    const picture = pictureOf(8, 8, (x) => 20 * x);
    const half = new Float32Array(4 * 4 * 3);
    sampleSquare(picture, squareAroundPicture(8, 8), { ...AS_IT_IS, size: 4 }, half);
    expect(redOf(half).slice(0, 4)).toEqual([0, 40, 80, 120]);
    const double = new Float32Array(16 * 16 * 3);
    sampleSquare(picture, squareAroundPicture(8, 8), { ...AS_IT_IS, size: 16 }, double);
    expect(redOf(double).slice(0, 4)).toEqual([0, 10, 20, 30]);
  });

  test('maps black and white to the network’s range', () => {
    const out = new Float32Array(2 * 2 * 3);
    const picture = pictureOf(2, 2, (x) => 255 * x);
    sampleSquare(picture, squareAroundPicture(2, 2), { size: 2, border: 'edge', range: [-1, 1] }, out);
    expect(redOf(out).slice(0, 2)).toEqual([-1, 1]);
  });

  test.each([
    ['black', 0],
    ['edge', 90],
  ] as const)('beyond the picture it is %s', (border, beyond) => {
    const out = new Float32Array(4 * 4 * 3);
    sampleSquare(
      pictureOf(4, 2, () => 90),
      squareAroundPicture(4, 2),
      { ...AS_IT_IS, size: 4, border },
      out,
    );
    expect(redOf(out).slice(0, 4)).toEqual([beyond, beyond, beyond, beyond]);
    expect(redOf(out).slice(4, 8)).toEqual([90, 90, 90, 90]);
  });

  test('a body that leans to the right stands upright in it', () => {
    // Red grows to the right, where the body's head is: upright it grows upwards.
    const picture = pictureOf(40, 40, (x) => 5 * x);
    const square = squareAroundBody({ x: 20, y: 20 }, { x: 24, y: 20 });
    const out = new Float32Array(5 * 5 * 3);
    sampleSquare(picture, square!, { ...AS_IT_IS, size: 5 }, out);
    const column = redOf(out).filter((_, index) => index % 5 === 2);
    expect(column).toEqual([125, 115, 105, 95, 85]);
  });
});
