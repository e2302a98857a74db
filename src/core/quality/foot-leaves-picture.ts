import { bisector } from 'd3-array';
import type { Stride } from '../run/stride.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/**
 * Where a foot's angle is read: from shortly before contact until the foot has lain flat, real
 * seconds around and after contact.
 */
const READ_S = Object.freeze({ before: 0.05, after: 0.15 });

/**
 * Share of that time from which the angle is lost: a toe tip that touches the edge for a moment is
 * still placed by the rest of the foot.
 */
const LOST_SHARE = 1 / 3;

/**
 * Whether heel or toe lies outside of the picture around the stride's contact: the pose model only
 * guesses it there.
 */
export function footLeavesPicture(
  { side, initialContactS }: Pick<Stride, 'side' | 'initialContactS'>,
  { timesS, x, y }: Pick<Trajectories, 'timesS' | 'x' | 'y'>,
  { width, height }: Pick<PoseTrack, 'width' | 'height'>,
): boolean {
  let read = 0;
  let outside = 0;
  const since = (timeS: number | undefined): number => (timeS ?? Number.NaN) - initialContactS;
  for (let i = bisector(since).left(timesS, -READ_S.before); since(timesS[i]) <= READ_S.after; i++) {
    read++;
    const isOut = [JOINT_INDEX.heel[side], JOINT_INDEX.toe[side]].some((landmark) => {
      const [atX, atY] = [x[landmark]?.[i] ?? Number.NaN, y[landmark]?.[i] ?? Number.NaN];
      return atX < 0 || atX > width || atY < 0 || atY > height;
    });
    if (isOut) outside++;
  }
  return outside > LOST_SHARE * read;
}
