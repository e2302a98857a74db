import { describe, expect, test } from 'vitest';
import { COMBED_FROM, combing } from '../../../../src/core/preflight/evidence/combing.ts';
import type { LumaImage } from '../../../../src/core/preflight/image/luma-image.ts';
import { keepOneField } from '../../../../src/media/one-field.ts';

const [WIDTH, HEIGHT] = [96, 64];

/** A dark slanted bar on a bright ground, its left edge at `x` in the top row. */
const bar = (x: number, row: number, column: number): number =>
  column >= x + row / 4 && column < x + row / 4 + 20 ? 40 : 200;

/** A picture of a bar that moves; every second row of another moment where `oddX` differs. */
function picture(evenX: number, oddX = evenX): LumaImage {
  const values = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
    const row = Math.floor(i / WIDTH);
    return bar(row % 2 === 0 ? evenX : oddX, row, i % WIDTH);
  });
  return { width: WIDTH, height: HEIGHT, values };
}

describe('combing', () => {
  test('whole pictures of a moving bar are not combed', () => {
    const runs = [[picture(10), picture(16), picture(22), picture(28)]];
    expect(combing(runs)).toBeLessThan(1);
  });
  test('pictures woven from two moments are', () => {
    const runs = [[picture(10, 13), picture(16, 19), picture(22, 25), picture(28, 31)]];
    expect(combing(runs)).toBeGreaterThan(COMBED_FROM);
  });
  test('where nothing moves, nothing is told', () => {
    expect(combing([[picture(10, 13), picture(10, 13)]])).toBeNaN();
    expect(combing([])).toBeNaN();
  });
});

test('of a woven picture one field is left, and what it shows is the first moment alone', () => {
  const rgba = (image: LumaImage): Uint8ClampedArray =>
    Uint8ClampedArray.from({ length: 4 * WIDTH * HEIGHT }, (_, i) => image.values[i >> 2] ?? 0);
  const woven = rgba(picture(10, 16));
  keepOneField(woven, WIDTH, HEIGHT);
  const whole = rgba(picture(10));
  let different = 0;
  for (let i = 0; i < woven.length; i++) if (Math.abs((woven[i] ?? 0) - (whole[i] ?? 0)) > 90) different++;
  expect(different).toBe(0);
  // Rows of the first field stay as they were.
  expect(woven.slice(8 * 4 * WIDTH, 9 * 4 * WIDTH)).toEqual(whole.slice(8 * 4 * WIDTH, 9 * 4 * WIDTH));
});
