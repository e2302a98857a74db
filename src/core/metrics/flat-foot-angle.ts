import { median } from 'd3-array';
import type { Side } from '../pose/landmark.ts';
import type { Stride } from '../run/stride.ts';
import type { KinematicSeries } from '../kinematics/kinematic-series.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { samplesWithin } from './sample-series.ts';
import { stanceTimeS } from './stance.ts';

/** What the flat foot is found in; times in real seconds. */
export interface FlatFootInput {
  readonly kinematics: Pick<KinematicSeries, 'timesS' | 'footTurn'>;
  readonly trajectories: Pick<Trajectories, 'rateHz'>;
  readonly strides: readonly Pick<Stride, 'side' | 'excluded' | 'initialContactS' | 'toeOffS'>[];
}

const cache = new WeakMap<FlatFootInput, Map<Side, number>>();

/** Part of stance in which the foot comes to lie flat, whatever the strike. */
const SEARCH_PHASE = Object.freeze({ from: 0.1, to: 0.7 });

/** The foot is flat where it turns least over this time, real seconds. */
const REST_S = 0.05;

/**
 * Angle of one foot's ankle-to-toe line while it lies flat on the belt, degrees: median over the
 * clip's strides of the mean over the 50 ms of stance in which the foot turns least, so that a
 * contact read early or late does not move it. It is the zero of the foot-strike angle: landmark
 * offset in the shoe, camera roll and incline are all in it. One value per foot and clip, because a
 * foot's flat angle does not change from stride to stride while the landmarks' noise does. NaN when
 * no stance shows it.
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
  const angles: number[] = [];
  for (const stride of input.strides) {
    if (stride.side !== side || stride.excluded !== null || stride.toeOffS === null) continue;
    const samples = samplesWithin(
      timesS,
      footTurn[side],
      stanceTimeS(stride, SEARCH_PHASE.from),
      stanceTimeS(stride, SEARCH_PHASE.to),
    );
    const rest = restingMean(
      samples.map((sample) => sample.value),
      Math.max(2, Math.round(REST_S * input.trajectories.rateHz)),
    );
    if (Number.isFinite(rest)) angles.push(rest);
  }
  const angle = median(angles) ?? Number.NaN;
  perSide.set(side, angle);
  return angle;
}

/** Mean of the `length` neighbouring values with the smallest range; NaN when there are fewer. */
function restingMean(values: readonly number[], length: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  let rest = Number.NaN;
  for (let start = 0; start + length <= values.length; start++) {
    const window = values.slice(start, start + length);
    const range = Math.max(...window) - Math.min(...window);
    if (range >= smallest) continue;
    smallest = range;
    rest = window.reduce((sum, value) => sum + value, 0) / length;
  }
  return rest;
}
