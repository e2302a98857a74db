import { median } from 'd3-array';
import { flatFootSamples } from '../camera/belt.ts';
import { footForwardVelocity } from '../camera/foot-velocity.ts';
import { foreshortening } from '../camera/foreshortening.ts';
import type { Side } from '../pose/landmark.ts';
import { defineMetric } from './define-metric.ts';
import type { MetricInput } from './metric.ts';
import { stanceTimeS } from './stance.ts';

const cache = new WeakMap<MetricInput, Map<Side, Float64Array>>();

function velocity(input: MetricInput, side: Side): Float64Array {
  const perSide = cache.get(input) ?? new Map<Side, Float64Array>();
  cache.set(input, perSide);
  const known = perSide.get(side);
  if (known) return known;
  const fresh = footForwardVelocity(input.trajectories, side, input.camera.forward);
  perSide.set(side, fresh);
  return fresh;
}

/**
 * Backward speed of the flat foot (25 to 45 % of stance) in metres per second: an estimate of the
 * belt's speed.
 */
export const beltSpeed = defineMetric({
  id: 'belt-speed',
  unit: 'm/s',
  views: ['side'],
  decimals: 2,
  drawing: { kind: 'none' },
  maxObliqueDeg: 30,
  kind: 'travel',
  of: 'leg',
  readAt: 'stance',
  from: ['heel', 'toe'],
  curve: null,
  scale: 'metres',
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: null,
  read(stride, input) {
    if (input.camera.metresPerPx === null) return 'needs-height';
    if (stride.toeOffS === null) return 'no-event';
    const [from, to] = flatFootSamples(input.trajectories, stride);
    const speedPxS = -(median(velocity(input, stride.side).subarray(from, to)) ?? Number.NaN);
    const alongBelt = speedPxS / foreshortening(input.camera);
    return { value: alongBelt * input.camera.metresPerPx, timeS: stanceTimeS(stride, 0.4) };
  },
});
