import { quantile } from 'd3-array';
import type { Side } from '../pose/landmark.ts';
import type { Stride } from '../run/stride.ts';
import type { KinematicSeries } from '../kinematics/kinematic-series.ts';
import { samplesWithin } from './sample-series.ts';
import { stanceTimeS } from './stance.ts';

/** What the flat foot is found in; times in real seconds. */
export interface FlatFootInput {
  readonly kinematics: Pick<KinematicSeries, 'timesS' | 'footTurn'>;
  readonly strides: readonly Pick<Stride, 'side' | 'excluded' | 'initialContactS' | 'toeOffS'>[];
}

const cache = new WeakMap<FlatFootInput, Map<Side, number>>();

/** Part of stance in which the foot lies flat at least in part, whatever the strike. */
const SEARCH_PHASE = Object.freeze({ from: 0.15, to: 0.6 });

/**
 * Share of the samples that lie below the flat angle. A foot that lies flat can turn up only while
 * its heel strike falls, but the pose model often drags the toe down for a few frames while the
 * other leg swings past: more samples are too low than too high.
 */
const SHARE_BELOW = 0.75;

/**
 * Angle of one foot's heel-to-toe line while it lies flat on the belt, degrees: upper quartile of
 * its samples between 15 and 60 % of stance over the clip's clean strides. It is the zero of the
 * foot-strike angle: landmark offset in the shoe, camera roll and incline are all in it. One value
 * per foot and clip, because a foot's flat angle does not change from stride to stride while the
 * landmarks' noise does. NaN when no stance shows it.
 */
export function flatFootAngle(input: FlatFootInput, side: Side): number {
  let perSide = cache.get(input);
  if (!perSide) {
    perSide = new Map();
    cache.set(input, perSide);
  }
  const known = perSide.get(side);
  if (known !== undefined) return known;
  const { timesS, footTurn } = input.kinematics;
  const samples = input.strides.flatMap((stride) =>
    stride.side !== side || stride.excluded !== null || stride.toeOffS === null
      ? []
      : samplesWithin(
          timesS,
          footTurn[side],
          stanceTimeS(stride, SEARCH_PHASE.from),
          stanceTimeS(stride, SEARCH_PHASE.to),
        ),
  );
  const angle = quantile(samples, SHARE_BELOW, ({ value }) => value) ?? Number.NaN;
  perSide.set(side, angle);
  return angle;
}
