import { JOINT_INDEX, oppositeSide } from '../pose/landmark.ts';
import { defineMetric } from './define-metric.ts';
import type { MetricInput } from './metric.ts';
import type { Stride } from '../run/stride.ts';
import { sampleAt } from './sample-series.ts';
import { stanceTimeS } from './stance.ts';

/**
 * The pose model puts ankles further apart than they are; on the front and rear synthetic clips (10
 * sides, truth −3 to 12 %) measured = 1.24 × true + 3.2.
 */
export const STEP_WIDTH_CALIBRATION = Object.freeze({ offset: 3.2, gain: 1.24 });

/** Two contacts closer than this are the same one, real seconds. */
const SAME_CONTACT_S = 0.02;

/**
 * Lateral distance between this foot's ankle at its mid-stance and the other's at the next one,
 * percent of leg length; 0 or less = the prints cross the midline.
 */
export const stepWidth = defineMetric({
  id: 'step-width',
  unit: '% leg',
  views: ['front', 'rear'],
  decimals: 1,
  drawing: { kind: 'horizontal-distance', from: 'opposite-ankle', to: 'ankle' },
  maxObliqueDeg: 20,
  kind: 'posture',
  of: 'body',
  readAt: 'stance',
  from: ['ankle', 'opposite-ankle'],
  curve: null,
  scale: 'body',
  // Both ankles are read at one height, so that a rolled camera hardly moves them apart.
  perRollDegree: 0,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 6,
  read(stride, input) {
    const next = nextOpposite(stride, input);
    if (stride.toeOffS === null || !next) return 'no-event';
    const own = ankleX(stride, input);
    const other = ankleX(next, input);
    // Seen from behind, the runner's right is at image right; from the front at image left.
    const toRight = input.context.view === 'front' ? -1 : 1;
    const rightMinusLeft = (stride.side === 'right' ? own - other : other - own) * toRight;
    const percent = (100 * rightMinusLeft) / input.camera.legLengthPx;
    const { offset, gain } = STEP_WIDTH_CALIBRATION;
    return { value: (percent - offset) / gain, timeS: stanceTimeS(stride, 0.5) };
  },
});

function nextOpposite(stride: Stride, input: MetricInput): Stride | undefined {
  const contactS = stride.oppositeContactS;
  if (contactS === null) return undefined;
  const side = oppositeSide(stride.side);
  return input.strides.find(
    (other) =>
      other.side === side &&
      other.toeOffS !== null &&
      Math.abs(other.initialContactS - contactS) < SAME_CONTACT_S,
  );
}

function ankleX(stride: Stride, input: MetricInput): number {
  const x = input.trajectories.x[JOINT_INDEX.ankle[stride.side]] ?? new Float64Array(0);
  return sampleAt(input.trajectories.timesS, x, stanceTimeS(stride, 0.5));
}
