import { defineMetric } from './define-metric.ts';

/**
 * Steps per minute over one stride: two steps per stride time. The clip's cadence is the ratio of
 * all steps to all time (see `analysis/summarise-metrics`), not the mean of these. Its error is
 * that of the two contacts.
 */
export const cadence = defineMetric({
  id: 'cadence',
  unit: 'steps/min',
  views: ['side', 'front', 'rear'],
  decimals: 1,
  drawing: { kind: 'none' },
  kind: 'rhythm',
  of: 'body',
  readAt: 'stride',
  from: [],
  curve: null,
  scale: null,
  perRollDegree: null,
  scored: 'both-legs',
  comparable: false,
  flagsStrides: true,
  withoutFeet: true,
  largestUsefulError: null,
  read(stride) {
    const strideTimeS = stride.nextContactS - stride.initialContactS;
    const value = 120 / strideTimeS;
    const uncertainty = (value * Math.SQRT2 * stride.initialContactUncertaintyS) / strideTimeS;
    return { value, timeS: stride.initialContactS, uncertainty };
  },
});
