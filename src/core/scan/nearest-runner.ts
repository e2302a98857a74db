import type { PixelBox } from '../pose/pixel-box.ts';
import type { ScannedRunner } from './scan-result.ts';

/**
 * Where a person is, pixels: the hips, where they are known, since the box of all landmarks may
 * reach into somebody else.
 */
export function placeOf({ box, crop }: ScannedRunner): PixelBox {
  return crop.hips ?? box;
}

/**
 * Index of the person who is where somebody is expected (a place of `placeOf`): the middles lie
 * closest; 0 for nobody.
 */
export function nearestRunner(people: readonly ScannedRunner[], expected: PixelBox): number {
  const wanted = middle(expected);
  const distances = people.map((person) => {
    const { x, y } = middle(placeOf(person));
    return Math.hypot(x - wanted.x, y - wanted.y);
  });
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function middle({ x, y, width, height }: PixelBox): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
