import { median } from 'd3-array';
import { JOINT_INDEX, SIDES } from '../pose/landmark.ts';
import type { PixelBox } from '../pose/pixel-box.ts';
import { landmarkOffset, type PoseTrack } from '../pose/pose-track.ts';
import type { ScannedRunner } from './scan-result.ts';

/**
 * Where a person is, pixels: the hips, where they are known, since the box of all landmarks may
 * reach into somebody else.
 */
export function placeOf({ box, crop }: ScannedRunner): PixelBox {
  return crop.hips ?? box;
}

/**
 * Where the runner of a track was, as `placeOf` says it, pixels: the middle of the hips, without a
 * size. Null where no frame shows them.
 */
export function hipsPlace({ landmarks, timesS }: Pick<PoseTrack, 'landmarks' | 'timesS'>): PixelBox | null {
  const middleOf = (axis: 0 | 1): number | undefined =>
    median(
      SIDES.flatMap((side) =>
        Array.from(timesS, (_, frame) => landmarks[landmarkOffset(frame, JOINT_INDEX.hip[side]) + axis]),
      ).filter(Number.isFinite),
    );
  const [x, y] = [middleOf(0), middleOf(1)];
  return x === undefined || y === undefined ? null : { x, y, width: 0, height: 0 };
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
