import { defineMetric } from './define-metric.ts';
import { samplesWithin } from './sample-series.ts';

/**
 * How far the wrist swings forwards and back over a stride, against the shoulder of its own side,
 * percent of leg length; the frame is that of the foremost point.
 */
export const armSwing = defineMetric({
  id: 'arm-swing',
  unit: '% leg',
  views: ['side'],
  decimals: 0,
  drawing: { kind: 'none' },
  maxObliqueDeg: 30,
  kind: 'posture',
  of: 'leg',
  readAt: 'stride',
  from: ['shoulder', 'wrist'],
  curve: null,
  scale: 'body',
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 20,
  read(stride, input) {
    const { timesS, wristAhead } = input.kinematics;
    const samples = samplesWithin(
      timesS,
      wristAhead[stride.side],
      stride.initialContactS,
      stride.nextContactS,
    );
    const values = samples.map(({ value }) => value);
    const foremost = Math.max(...values);
    return {
      value: foremost - Math.min(...values),
      timeS: samples.find(({ value }) => value === foremost)?.timeS ?? stride.initialContactS,
    };
  },
});
