import { FRONTAL_CALIBRATION } from '../core/kinematics/frontal-calibration.ts';
import { FOOT_ANGLE_TIMES_S, FOOT_STRIKE_BIAS_DEG } from '../core/metrics/foot-strike-angle.ts';
import { KNEE_AT_CONTACT_BIAS_DEG, KNEE_AT_CONTACT_SPAN_S } from '../core/metrics/knee-flexion-at-contact.ts';
import type { MetricId } from '../core/metrics/metric.ts';
import { STEP_WIDTH_CALIBRATION } from '../core/metrics/step-width.ts';
import { formatNumber } from './format/format-number.ts';

const ms = (seconds: number): string => formatNumber(Math.abs(1000 * seconds), 0);
const { fromStance, toStance, gain } = FRONTAL_CALIBRATION.kneeAlignment;
const FOOT_STRIKE = `the number is the median from ${ms(FOOT_ANGLE_TIMES_S[0] ?? 0)} ms before to ${ms(FOOT_ANGLE_TIMES_S.at(-1) ?? 0)} ms after contact, less ${formatNumber(FOOT_STRIKE_BIAS_DEG, 1)}° that the pose model adds`;

/** How a number was made where it is not just what the picture shows. */
const MADE: Readonly<Partial<Record<MetricId, string>>> = {
  'foot-strike-angle': FOOT_STRIKE,
  'foot-strike-pattern': FOOT_STRIKE,
  'knee-flexion-at-contact': `the number is the mean over the ${ms(KNEE_AT_CONTACT_SPAN_S)} ms before contact, less ${formatNumber(KNEE_AT_CONTACT_BIAS_DEG, 1)}° that the pose model adds to a nearly straight knee`,
  'knee-flexion-excursion':
    'that is the deepest bend; the number is how much larger it is than the bend at contact',
  'knee-alignment': `the number is the median over ${formatNumber(100 * fromStance, 0)} to ${formatNumber(100 * toStance, 0)} % of stance, corrected for where the camera stands and times ${formatNumber(gain, 2)}, because the knee point follows only part of the way`,
  'trunk-lean': 'the number is the mean over the time on the belt',
  'elbow-angle': 'the number is the mean over the stride',
  'knee-window': `the number has ${formatNumber(Math.abs(FRONTAL_CALIBRATION.kneeWindow.offsetPercentHipWidth), 0)} % of hip width taken off, because the knee points lie outside the knees`,
  'step-width': `the number is the distance between the ankles, each at its own mid-stance, less ${formatNumber(STEP_WIDTH_CALIBRATION.offset, 1)} % of leg length and divided by ${formatNumber(STEP_WIDTH_CALIBRATION.gain, 2)}, because the ankle points lie outside the ankles`,
};

/**
 * Third line of the label on the picture, `on the picture 26.6°`; empty where the number is what is
 * drawn.
 */
export function pictureLabel(metric: MetricId, drawnDeg: number | null): string {
  if (MADE[metric] === undefined || drawnDeg === null) return '';
  return `on the picture ${formatNumber(drawnDeg, 1)}°`;
}

/** How the number follows from what is drawn, as a sentence; empty where they are the same. */
export function pictureNote(metric: MetricId, drawnDeg: number | null): string {
  const made = MADE[metric];
  if (made === undefined) return '';
  const drawn =
    drawnDeg === null ? 'The lines show this frame' : `On the picture ${formatNumber(drawnDeg, 1)}°`;
  return `${drawn}; ${made}.`;
}
