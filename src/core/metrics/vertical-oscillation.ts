import { defineMetric } from './define-metric.ts';
import { samplesWithin } from './sample-series.ts';

/**
 * Rise and fall of the mid-hip within a step (from this foot's contact to the other's), percent of
 * leg length; the frame is that of the lowest point. Side views only: from the front and rear the
 * pose model's hips rise and fall with the legs (error up to 7 % of leg length on synthetic clips).
 */
export const verticalOscillation = defineMetric({
  id: 'vertical-oscillation',
  unit: '% leg',
  views: ['side'],
  decimals: 1,
  drawing: { kind: 'none' },
  kind: 'travel',
  of: 'body',
  readAt: 'step',
  from: ['mid-hip'],
  curve: null,
  scale: 'body',
  perRollDegree: null,
  scored: 'both-legs',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 6,
  read(stride, input) {
    if (stride.oppositeContactS === null) return 'no-event';
    const samples = samplesWithin(
      input.kinematics.timesS,
      input.kinematics.midHipHeight,
      stride.initialContactS,
      stride.oppositeContactS,
    );
    let highest = Number.NEGATIVE_INFINITY;
    let lowest = Number.POSITIVE_INFINITY;
    let timeS = stride.initialContactS;
    for (const sample of samples) {
      highest = Math.max(highest, sample.value);
      if (sample.value < lowest) {
        lowest = sample.value;
        timeS = sample.timeS;
      }
    }
    return { value: (100 * (highest - lowest)) / input.camera.legLengthPx, timeS };
  },
});
