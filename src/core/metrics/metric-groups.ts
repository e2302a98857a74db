import { METRIC_IDS, type MetricId } from './metric.ts';

/** Metrics by what they need of the picture, for the checks to name. */
export const METRIC_GROUPS = Object.freeze({
  all: METRIC_IDS,
  /**
   * What a clip can still give whose feet are outside of the picture: nothing of it needs a
   * contact.
   */
  withoutFeet: ['cadence', 'elbow-angle', 'trunk-lean'],
  /** Durations of stance and flight. */
  contactTimes: ['contact-time', 'flight-time', 'duty-factor'],
  /** Read at the instant of touching down. */
  atTouchDown: [
    'foot-strike-angle',
    'foot-strike-pattern',
    'overstride',
    'shank-angle-at-contact',
    'foot-ahead-of-knee',
    'knee-flexion-at-contact',
    'knee-flexion-excursion',
  ],
  /** Read from heel and toe. */
  foot: ['foot-strike-angle', 'foot-strike-pattern'],
  /** Measured against the vertical or the level line. */
  againstGravity: [
    'trunk-lean',
    'shank-angle-at-contact',
    'hip-extension',
    'overstride',
    'lateral-trunk-lean',
    'pelvic-drop',
    'step-width',
  ],
  /** Lengths in the picture, scaled by the body. */
  lengths: [
    'overstride',
    'foot-ahead-of-knee',
    'vertical-oscillation',
    'step-width',
    'step-length',
    'belt-speed',
  ],
  /** Angles in the picture. */
  angles: [
    'foot-strike-angle',
    'foot-strike-pattern',
    'overstride',
    'shank-angle-at-contact',
    'foot-ahead-of-knee',
    'knee-flexion-at-contact',
    'peak-stance-knee-flexion',
    'knee-flexion-excursion',
    'hip-extension',
    'trunk-lean',
    'elbow-angle',
    'knee-alignment',
    'pelvic-drop',
    'hip-adduction',
    'knee-window',
    'step-width',
    'lateral-trunk-lean',
  ],
} as const satisfies Record<string, readonly MetricId[]>);
