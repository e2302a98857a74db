import type { Band, BandSeverity, NormRange, ReferenceRange } from './reference-range.ts';
import type { MetricId } from './registry.ts';

const LOWEST = Number.NEGATIVE_INFINITY;
const HIGHEST = Number.POSITIVE_INFINITY;

/** Bands from the name, the meaning and the lower end of each, in ascending order. */
function bands(...rows: readonly (readonly [string, BandSeverity, number])[]): readonly Band[] {
  return rows.map(([outcome, severity, from], k) => ({
    outcome,
    severity,
    from,
    to: rows[k + 1]?.[2] ?? HIGHEST,
  }));
}

/** Spreads from the mean of healthy runners at which the middle 80 % and the middle 95 % end. */
const EDGE = 1.2816;
const UNUSUAL = 1.96;

/**
 * How each metric is judged, one row for every metric. No cut-off for injury has been validated in
 * runners, so that the borders are places among healthy runners at the same speed (see `norms/`),
 * in spreads from their mean. `none`: shown as a number without a verdict, because no norm could be
 * measured for it (the runners of the norms wear no markers on trunk and arms) or because no
 * direction of it is better.
 */
export const REFERENCE_RANGES: Readonly<Record<MetricId, NormRange | ReferenceRange | 'none'>> = {
  cadence: {
    kind: 'norm',
    source: 'Heiderscheit 2011',
    worse: -1,
    chain: null,
    bands: bands(
      ['far-below', 'watch', LOWEST],
      ['below', 'info', -UNUSUAL],
      ['usual', 'good', -EDGE],
      ['above', 'info', EDGE],
    ),
  },
  // Kinds of landing, none of them a fault (after Altman & Davis 2012, whose cut-offs hold for
  // another reading). Cut-offs on our own reading, between the classes of the Fukuchi runners and
  // those of rendered bodies, with corrections that never saw the body; chosen on these legs.
  'foot-strike-angle': {
    kind: 'classes',
    source: 'Fukuchi 2017',
    worse: 0,
    bands: bands(['forefoot', 'info', LOWEST], ['midfoot', 'info', 0.5], ['rearfoot', 'info', 7]),
  },
  'foot-strike-pattern': 'none',
  overstride: {
    kind: 'norm',
    source: 'Lieberman 2015',
    worse: 1,
    chain: 'reaching-ahead',
    bands: bands(['usual', 'good', LOWEST], ['edge', 'watch', EDGE], ['far', 'flag', UNUSUAL]),
  },
  'shank-angle-at-contact': {
    kind: 'norm',
    source: 'Lieberman 2015',
    worse: 1,
    chain: 'reaching-ahead',
    bands: bands(['usual', 'good', LOWEST], ['edge', 'watch', EDGE], ['far', 'flag', UNUSUAL]),
  },
  'foot-ahead-of-knee': {
    kind: 'norm',
    source: 'Lieberman 2015',
    worse: 1,
    chain: 'reaching-ahead',
    bands: bands(['usual', 'good', LOWEST], ['edge', 'watch', EDGE]),
  },
  'knee-flexion-at-contact': {
    kind: 'norm',
    source: null,
    worse: 0,
    chain: null,
    bands: bands(['straight', 'info', LOWEST], ['usual', 'good', -EDGE], ['bent', 'info', EDGE]),
  },
  'peak-stance-knee-flexion': {
    kind: 'norm',
    source: null,
    worse: 0,
    chain: null,
    bands: bands(['low', 'info', LOWEST], ['usual', 'good', -EDGE], ['deep', 'info', EDGE]),
  },
  'knee-flexion-excursion': 'none',
  'contact-time': 'none',
  'flight-time': 'none',
  'duty-factor': 'none',
  'hip-extension': 'none',
  'trunk-lean': 'none',
  'vertical-oscillation': {
    kind: 'norm',
    source: null,
    worse: 1,
    chain: null,
    bands: bands(['usual', 'good', LOWEST], ['edge', 'watch', EDGE], ['far', 'flag', UNUSUAL]),
  },
  'step-length': 'none',
  'belt-speed': 'none',
  'elbow-angle': 'none',
  'arm-swing': 'none',
  // The angle on video does not follow the knee's own in three dimensions (Dingenen 2019): a place
  // among runners, and no statement about load.
  'knee-alignment': {
    kind: 'norm',
    source: 'Dingenen 2019',
    worse: 1,
    chain: 'knees-inward',
    bands: bands(
      ['outward', 'info', LOWEST],
      ['usual', 'good', -UNUSUAL],
      ['inward', 'watch', EDGE],
      ['clearly-inward', 'flag', UNUSUAL],
    ),
  },
  'pelvic-drop': 'none',
  'hip-adduction': 'none',
  'knee-window': {
    kind: 'norm',
    source: null,
    worse: -1,
    chain: 'knees-inward',
    bands: bands(['closed', 'watch', LOWEST], ['usual', 'good', -EDGE]),
  },
  'step-width': {
    kind: 'norm',
    source: null,
    worse: -1,
    chain: null,
    bands: bands(['narrow', 'watch', LOWEST], ['usual', 'good', -UNUSUAL]),
  },
  'lateral-trunk-lean': 'none',
};

/** The row of a metric that is judged by its place among runners; undefined for the others. */
export function normRange(metric: MetricId): NormRange | undefined {
  const range = REFERENCE_RANGES[metric];
  return range !== 'none' && range.kind === 'norm' ? range : undefined;
}

/** The classes that a metric's values are named by; undefined where it has none. */
export function classesOf(metric: MetricId): ReferenceRange | undefined {
  const range = REFERENCE_RANGES[metric];
  return range !== 'none' && range.kind === 'classes' ? range : undefined;
}
