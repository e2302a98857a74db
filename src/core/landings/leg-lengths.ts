import type { Point } from '../geometry/point.ts';
import { sampleAt } from '../metrics/sample-series.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { MeasuredRun } from '../results/measured-run.ts';

/**
 * Reads landmarks of a run relative to the middle of the hips, in leg lengths along the axes of the
 * image (x to the right, y down): poses of different moments lie over one another with their hips
 * at the same place.
 */
export class LegLengths {
  readonly #run: Pick<MeasuredRun, 'camera' | 'trajectories'>;

  constructor(run: Pick<MeasuredRun, 'camera' | 'trajectories'>) {
    this.#run = run;
  }

  /** A landmark at a real time; NaN beside a gap. */
  at(landmark: number, timeS: number): Point {
    const { legLengthPx } = this.#run.camera;
    const point = this.#inPicture(landmark, timeS);
    const hips = this.hipsInPicture(timeS);
    return { x: (point.x - hips.x) / legLengthPx, y: (point.y - hips.y) / legLengthPx };
  }

  /** The middle of the hips at a real time, pixels of the picture. */
  hipsInPicture(timeS: number): Point {
    const left = this.#inPicture(JOINT_INDEX.hip.left, timeS);
    const right = this.#inPicture(JOINT_INDEX.hip.right, timeS);
    return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  }

  #inPicture(landmark: number, timeS: number): Point {
    const { timesS, x, y } = this.#run.trajectories;
    const read = (paths: readonly Float64Array[]): number =>
      sampleAt(timesS, paths[landmark] ?? new Float64Array(timesS.length).fill(Number.NaN), timeS);
    return { x: read(x), y: read(y) };
  }
}
