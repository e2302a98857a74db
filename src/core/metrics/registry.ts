import { armSwing } from './arm-swing.ts';
import { beltSpeed } from './belt-speed.ts';
import { cadence } from './cadence.ts';
import { contactTime } from './contact-time.ts';
import { dutyFactor } from './duty-factor.ts';
import { elbowAngle } from './elbow-angle.ts';
import { flightTime } from './flight-time.ts';
import { footAheadOfKnee } from './foot-ahead-of-knee.ts';
import { footStrikeAngle } from './foot-strike-angle.ts';
import { footStrikePattern } from './foot-strike-pattern.ts';
import { hipAdduction } from './hip-adduction.ts';
import { hipExtension } from './hip-extension.ts';
import { kneeAlignment } from './knee-alignment.ts';
import { kneeFlexionAtContact } from './knee-flexion-at-contact.ts';
import { kneeFlexionExcursion } from './knee-flexion-excursion.ts';
import { kneeWindow } from './knee-window.ts';
import { lateralTrunkLean } from './lateral-trunk-lean.ts';
import { overstride } from './overstride.ts';
import { peakStanceKneeFlexion } from './peak-stance-knee-flexion.ts';
import { pelvicDrop } from './pelvic-drop.ts';
import { shankAngleAtContact } from './shank-angle-at-contact.ts';
import { stepLength } from './step-length.ts';
import { stepWidth } from './step-width.ts';
import { trunkLean } from './trunk-lean.ts';
import { verticalOscillation } from './vertical-oscillation.ts';
import type { Metric } from './metric.ts';

/** Every metric, one file each, in the order of tables and exports. */
const ALL = [
  cadence,
  footStrikeAngle,
  footStrikePattern,
  overstride,
  shankAngleAtContact,
  footAheadOfKnee,
  kneeFlexionAtContact,
  peakStanceKneeFlexion,
  kneeFlexionExcursion,
  contactTime,
  flightTime,
  dutyFactor,
  hipExtension,
  trunkLean,
  verticalOscillation,
  stepLength,
  beltSpeed,
  elbowAngle,
  armSwing,
  kneeAlignment,
  pelvicDrop,
  hipAdduction,
  kneeWindow,
  stepWidth,
  lateralTrunkLean,
] as const;

/** Name of a metric, in kebab case. */
export type MetricId = (typeof ALL)[number]['id'];

/** All names, in that order. */
export const METRIC_IDS: readonly MetricId[] = ALL.map(({ id }) => id);

/** Every metric by its name. */
export const METRICS = Object.fromEntries(ALL.map((metric) => [metric.id, metric])) as Readonly<
  Record<MetricId, Metric<MetricId>>
>;
