import { METRIC_IDS, type MetricId } from '../../core/metrics/registry.ts';
import type { LearnId } from './learn-article.ts';

/**
 * The pages that explain a metric, the one to open first: the one place where numbers and pages are
 * joined, in both directions.
 */
const PAGES: Readonly<Record<MetricId, readonly [LearnId, ...LearnId[]]>> = {
  cadence: ['cadence', 'cumulative-load', 'training-habits', 'where-it-hurts'],
  'foot-strike-angle': ['overstriding-and-heel-strike'],
  'foot-strike-pattern': ['overstriding-and-heel-strike'],
  overstride: ['overstriding-and-heel-strike', 'cadence', 'cumulative-load', 'where-it-hurts'],
  'shank-angle-at-contact': ['overstriding-and-heel-strike'],
  'foot-ahead-of-knee': ['overstriding-and-heel-strike'],
  'knee-flexion-at-contact': ['overstriding-and-heel-strike'],
  'peak-stance-knee-flexion': ['strength-and-flexibility', 'cumulative-load'],
  'knee-flexion-excursion': ['strength-and-flexibility', 'cumulative-load'],
  'contact-time': ['cadence'],
  'flight-time': ['cadence'],
  'duty-factor': ['cadence'],
  'hip-extension': ['strength-and-flexibility'],
  'trunk-lean': ['kinetic-chain'],
  'vertical-oscillation': ['cadence'],
  'step-length': ['cadence'],
  'belt-speed': ['reading-the-numbers'],
  'elbow-angle': ['reading-the-numbers'],
  'arm-swing': ['reading-the-numbers'],
  'knee-alignment': ['alignment-and-hips', 'kinetic-chain', 'strength-and-flexibility', 'where-it-hurts'],
  'pelvic-drop': ['alignment-and-hips', 'kinetic-chain'],
  'hip-adduction': ['alignment-and-hips', 'kinetic-chain'],
  'knee-window': ['alignment-and-hips', 'kinetic-chain'],
  'step-width': ['kinetic-chain'],
  'lateral-trunk-lean': ['alignment-and-hips'],
};

/** The page that explains a metric. */
export function learnFor(metric: MetricId): LearnId {
  return PAGES[metric][0];
}

/**
 * The metrics that a page speaks of, those first that open it, then in the order of the dictionary.
 */
export function metricsOn(page: LearnId): readonly MetricId[] {
  const named = METRIC_IDS.filter((metric) => PAGES[metric].includes(page));
  const own = named.filter((metric) => learnFor(metric) === page);
  return [...own, ...named.filter((metric) => !own.includes(metric))];
}
