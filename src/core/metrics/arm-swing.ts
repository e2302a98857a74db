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
  // Eight rendered side clips, heavy model, truth 35 to 39 % of leg length: medians were off by 3.2
  // on average on the near arm and by 1.6 on the far one, by 6.6 at most.
  judgedErrors: [
    { leg: 'near', stride: 2, clip: 8 },
    { leg: 'far', stride: 3, clip: 8 },
  ],
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
