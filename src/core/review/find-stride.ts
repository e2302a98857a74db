import type { Side } from '../pose/landmark.ts';
import type { StrideKey } from '../run/run-edits.ts';

/**
 * A contact that moved by more than this belongs to another stride, file seconds of a clip in real
 * time.
 */
const SAME_CONTACT_WITHIN_S = 0.15;

/**
 * The stride that a key names: of that foot, with the nearest initial contact within 150 ms of real
 * time.
 *
 * @param slowMotion how many times slower than life the file plays
 * @returns undefined where there is none any more
 */
export function findStride<Item extends { readonly side: Side; readonly startS: number }>(
  strides: readonly Item[],
  { side, contactS }: StrideKey,
  slowMotion = 1,
): Item | undefined {
  let nearest: Item | undefined;
  let nearestS = SAME_CONTACT_WITHIN_S * slowMotion;
  for (const stride of strides) {
    const distanceS = Math.abs(stride.startS - contactS);
    if (stride.side !== side || distanceS > nearestS) continue;
    nearest = stride;
    nearestS = distanceS;
  }
  return nearest;
}
