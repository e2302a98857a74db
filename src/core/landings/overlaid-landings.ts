import { foreshortening } from '../camera/foreshortening.ts';
import { rangeOfRun } from '../findings/range-of-run.ts';
import type { Point } from '../geometry/point.ts';
import type { ReferenceRange } from '../metrics/reference-range.ts';
import { JOINT_INDEX, type Side } from '../pose/landmark.ts';
import type { MeasuredRun, StrideResult } from '../results/measured-run.ts';
import { isMeasured } from '../run/measure.ts';
import { LegLengths } from './leg-lengths.ts';

/** One contact of a foot. Points are relative to the middle of the hips, see `LegLengths`. */
interface Landing {
  /** Index into the run's strides. */
  readonly stride: number;
  /** The contact, file seconds, and the frame of the file nearest to it. */
  readonly timeS: number;
  readonly frame: number;
  /** Ankle ahead of the hips, leg lengths, + = ahead: the stride's overstride. */
  readonly ahead: number;
  /** Half width of its 95 % interval, leg lengths. */
  readonly error: number;
  readonly hip: Point;
  readonly knee: Point;
  /** As far ahead of the hips as the stride's number says: with the same correction. */
  readonly ankle: Point;
}

/** All contacts of one foot of a side view, laid over one another. */
export interface OverlaidLandings {
  readonly side: Side;
  readonly leg: StrideResult['leg'];
  /** In time order; strides that are left out, or whose ankle was not read, are not among them. */
  readonly landings: readonly Landing[];
  /** Strides of this foot that are not among them. */
  readonly leftOut: number;
  /** The direction of "one leg length ahead", leg lengths along the axes of the image. */
  readonly forwards: Point;
  /** Bands of healthy runners at the run's speed, leg lengths ahead; null where there are none. */
  readonly bands: ReferenceRange['bands'] | null;
}

/**
 * The contacts of a foot, hips aligned, in leg lengths; null in front and rear views and where none
 * was read.
 */
export function overlayLandings(run: MeasuredRun, side: Side): OverlaidLandings | null {
  const { camera, context, strides } = run;
  if (camera.view !== 'side') return null;
  const lengths = new LegLengths(run);
  const own = strides.filter((stride) => stride.side === side);
  const roll = (camera.rollDeg * Math.PI) / 180;
  const reach = camera.forward * foreshortening(camera);
  const forwards = { x: reach * Math.cos(roll), y: -reach * Math.sin(roll) };
  const movedTo = (ahead: number, { x, y }: Point): Point => {
    const more = ahead - (x * forwards.x + y * forwards.y) / reach ** 2;
    return { x: x + more * forwards.x, y: y + more * forwards.y };
  };
  const landings = own.flatMap((stride): Landing[] => {
    const measured = stride.metrics.overstride;
    if (stride.excluded !== null || !measured || !isMeasured(measured)) return [];
    if (typeof measured.value !== 'number') return [];
    const contactS = stride.startS / context.slowMotion;
    const read = (joint: 'hip' | 'knee' | 'ankle'): Point => lengths.at(JOINT_INDEX[joint][side], contactS);
    const landing: Landing = {
      stride: stride.index,
      timeS: stride.startS,
      frame: measured.frame,
      ahead: measured.value / 100,
      error: measured.uncertainty / 100,
      hip: read('hip'),
      knee: read('knee'),
      ankle: movedTo(measured.value / 100, read('ankle')),
    };
    return Number.isFinite(landing.ankle.x) && Number.isFinite(landing.ankle.y) ? [landing] : [];
  });
  if (landings.length === 0) return null;
  const range = rangeOfRun('overstride', run);
  return {
    side,
    leg: own[0]?.leg ?? null,
    landings,
    leftOut: own.length - landings.length,
    forwards,
    bands: range?.bands.map((band) => ({ ...band, from: band.from / 100, to: band.to / 100 })) ?? null,
  };
}
