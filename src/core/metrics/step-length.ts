import { defineMetric } from './define-metric.ts';

/**
 * Length of the step that this contact starts: belt speed × time to the other foot's contact,
 * metres. Takes the speed the user read off the treadmill, else the flat foot's speed with the
 * scale from the runner's height.
 */
export const stepLength = defineMetric({
  id: 'step-length',
  unit: 'm',
  views: ['side', 'front', 'rear'],
  decimals: 2,
  drawing: { kind: 'none' },
  kind: 'travel',
  of: 'body',
  readAt: 'step',
  from: [],
  curve: null,
  scale: 'metres',
  perRollDegree: null,
  scored: 'both-legs',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: null,
  read(stride, input) {
    if (stride.oppositeContactS === null) return 'no-event';
    const { metresPerPx, beltSpeedPxS } = input.camera;
    const estimated = metresPerPx === null ? Number.NaN : metresPerPx * beltSpeedPxS;
    const speedMps = input.context.beltSpeedMps ?? estimated;
    if (!Number.isFinite(speedMps)) return 'needs-belt-speed';
    return {
      value: speedMps * (stride.oppositeContactS - stride.initialContactS),
      timeS: stride.initialContactS,
    };
  },
});
