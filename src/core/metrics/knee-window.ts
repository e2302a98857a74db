import { FRONTAL_CALIBRATION } from '../kinematics/frontal-calibration.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { defineMetric } from './define-metric.ts';
import { sampleAt } from './sample-series.ts';
import { stanceTimeS } from './stance.ts';

/**
 * Gap between the knees at mid-stance, percent of hip width, the pose model's constant error taken
 * out; 0 or less = the knees overlap in the image.
 */
export const kneeWindow = defineMetric({
  id: 'knee-window',
  unit: '% hip width',
  views: ['front', 'rear'],
  decimals: 0,
  drawing: { kind: 'horizontal-distance', from: 'opposite-knee', to: 'knee' },
  maxObliqueDeg: 20,
  kind: 'posture',
  of: 'leg',
  readAt: 'stance',
  from: ['knee', 'opposite-knee'],
  curve: null,
  scale: null,
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 40,
  judgedErrors: [{ leg: null, stride: 10, clip: 16 }],
  read(stride, input) {
    if (stride.toeOffS === null) return 'no-event';
    const timeS = stanceTimeS(stride, 0.5);
    const { timesS, x } = input.trajectories;
    const at = (landmark: number): number => sampleAt(timesS, x[landmark] ?? new Float64Array(0), timeS);
    const gap = at(JOINT_INDEX.knee.right) - at(JOINT_INDEX.knee.left);
    const width = at(JOINT_INDEX.hip.right) - at(JOINT_INDEX.hip.left);
    return { value: (100 * gap) / width + FRONTAL_CALIBRATION.kneeWindow.offsetPercentHipWidth, timeS };
  },
});
