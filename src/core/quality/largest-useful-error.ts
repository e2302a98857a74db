import type { MetricId } from '../metrics/metric.ts';

/**
 * Error of a clip's median (95 %, in the metric's unit) above which a number says less than
 * nothing: about the whole range that runners spread over. Such numbers are withheld, with their
 * reason. Measured: the lite model bends knees by up to 29° too much.
 */
export const LARGEST_USEFUL_ERROR: Readonly<Partial<Record<MetricId, number>>> = {
  'foot-strike-angle': 15,
  'foot-strike-pattern': 15,
  overstride: 16,
  'shank-angle-at-contact': 16,
  'foot-ahead-of-knee': 28,
  'knee-flexion-at-contact': 15,
  'peak-stance-knee-flexion': 15,
  'knee-flexion-excursion': 15,
  'hip-extension': 16,
  'trunk-lean': 8,
  'vertical-oscillation': 6,
  'elbow-angle': 25,
  'knee-alignment': 12,
  'knee-window': 40,
  'step-width': 6,
  'lateral-trunk-lean': 8,
};
