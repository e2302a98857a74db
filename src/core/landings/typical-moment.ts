import { median } from 'd3-array';
import type { Trajectories } from '../trajectories/trajectories.ts';

/** A moment that can stand for its like in one picture. */
interface Moment {
  /** File seconds, and the frame of the file nearest to it. */
  readonly timeS: number;
  readonly frame: number;
}

/**
 * The moment whose picture shows all of them best: of the half whose values lie nearest to the
 * median, the one that falls nearest to a frame of the file, so that what was read between frames
 * lies where the picture has it. Null without any.
 *
 * @param valueOf the number that is shown of a moment
 * @param slowMotion how many times slower than life the file plays
 */
export function typicalMoment<Shown extends Moment>(
  moments: readonly Shown[],
  valueOf: (moment: Shown) => number,
  { frameTimesS }: Pick<Trajectories, 'frameTimesS'>,
  slowMotion: number,
): Shown | null {
  const middle = median(moments, valueOf) ?? Number.NaN;
  const distance = (moment: Shown): number => Math.abs(valueOf(moment) - middle);
  const nearest = moments
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, Math.max(1, Math.ceil(moments.length / 2)));
  const offFrame = ({ timeS, frame }: Moment): number =>
    Math.abs((frameTimesS[frame] ?? Number.POSITIVE_INFINITY) * slowMotion - timeS);
  return nearest.toSorted((a, b) => offFrame(a) - offFrame(b))[0] ?? null;
}
