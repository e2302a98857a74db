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
import type { Metric, MetricId } from './metric.ts';

/** Every metric by its id: one file each, formula only. */
export const METRICS: Readonly<Record<MetricId, Metric>> = {
  cadence,
  'foot-strike-angle': footStrikeAngle,
  'foot-strike-pattern': footStrikePattern,
  overstride,
  'shank-angle-at-contact': shankAngleAtContact,
  'foot-ahead-of-knee': footAheadOfKnee,
  'knee-flexion-at-contact': kneeFlexionAtContact,
  'peak-stance-knee-flexion': peakStanceKneeFlexion,
  'knee-flexion-excursion': kneeFlexionExcursion,
  'contact-time': contactTime,
  'flight-time': flightTime,
  'duty-factor': dutyFactor,
  'hip-extension': hipExtension,
  'trunk-lean': trunkLean,
  'vertical-oscillation': verticalOscillation,
  'step-length': stepLength,
  'belt-speed': beltSpeed,
  'elbow-angle': elbowAngle,
  'knee-alignment': kneeAlignment,
  'pelvic-drop': pelvicDrop,
  'hip-adduction': hipAdduction,
  'knee-window': kneeWindow,
  'step-width': stepWidth,
  'lateral-trunk-lean': lateralTrunkLean,
};
