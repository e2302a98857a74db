import type { LumaImage } from './luma-image.ts';

/**
 * Mean absolute difference of brightness between two pictures of one size, 0…255: next to 0 for a
 * picture that was stored twice, clearly more where somebody runs.
 *
 * @throws RangeError when the sizes differ.
 */
export function lumaDifference(a: LumaImage, b: LumaImage): number {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError('the pictures differ in size');
  let sum = 0;
  for (const [i, value] of a.values.entries()) sum += Math.abs(value - (b.values[i] ?? 0));
  return sum / a.values.length;
}
