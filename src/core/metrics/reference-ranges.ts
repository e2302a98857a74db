import type { Band, BandSeverity, ReferenceRange } from './reference-range.ts';
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

/**
 * Coaching bands of the dictionary, one row for every metric. Never a diagnosis; `validated` says
 * which have a validated cut-off. `none`: shown as a number without a verdict. The scale on the
 * screen, the rules and the sentences take their borders from here.
 */
export const REFERENCE_RANGES: Readonly<Record<MetricId, ReferenceRange | 'none'>> = {
  cadence: {
    kind: 'bands',
    validated: false,
    source: null,
    worse: -1,
    // The article's range. No target is universal, so that being outside it is no verdict.
    bands: bands(['below-range', 'info', LOWEST], ['in-range', 'good', 170], ['above-range', 'info', 180]),
  },
  // Altman & Davis 2012: kinds of landing, none of them a fault. `foot-strike-pattern` names them.
  'foot-strike-angle': {
    kind: 'classes',
    validated: true,
    source: 'Altman & Davis 2012',
    worse: 0,
    bands: bands(['forefoot', 'info', LOWEST], ['midfoot', 'info', -1.6], ['rearfoot', 'info', 8]),
  },
  'foot-strike-pattern': 'none',
  overstride: {
    kind: 'bands',
    validated: false,
    source: 'Lieberman 2015',
    worse: 1,
    bands: bands(['good', 'good', LOWEST], ['watch', 'watch', 8], ['flag', 'flag', 15]),
  },
  'shank-angle-at-contact': {
    kind: 'bands',
    validated: false,
    source: 'Dingenen 2018',
    worse: 1,
    bands: bands(['good', 'good', LOWEST], ['watch', 'watch', 8], ['flag', 'flag', 10]),
  },
  'foot-ahead-of-knee': {
    kind: 'bands',
    validated: false,
    source: 'Lieberman 2015',
    worse: 1,
    bands: bands(['good', 'good', LOWEST], ['watch', 'watch', 10]),
  },
  'knee-flexion-at-contact': {
    kind: 'bands',
    validated: false,
    source: null,
    worse: -1,
    bands: bands(['straight', 'info', LOWEST], ['typical', 'info', 10], ['bent', 'info', 20]),
  },
  'peak-stance-knee-flexion': {
    kind: 'bands',
    validated: false,
    source: 'Souza 2016',
    worse: -1,
    bands: bands(['low', 'watch', LOWEST], ['good', 'good', 40]),
  },
  'knee-flexion-excursion': 'none',
  'contact-time': 'none',
  'flight-time': 'none',
  'duty-factor': 'none',
  'hip-extension': 'none',
  'trunk-lean': {
    kind: 'bands',
    validated: false,
    source: null,
    worse: 0,
    bands: bands(['upright', 'info', LOWEST], ['good', 'good', 5], ['forward', 'info', 12]),
  },
  'vertical-oscillation': {
    kind: 'bands',
    validated: false,
    source: null,
    worse: 1,
    bands: bands(['good', 'good', LOWEST], ['watch', 'watch', 12], ['flag', 'flag', 18]),
  },
  'step-length': 'none',
  'belt-speed': 'none',
  'elbow-angle': {
    kind: 'bands',
    validated: false,
    source: null,
    worse: 0,
    bands: bands(['closed', 'info', LOWEST], ['good', 'good', 75], ['open', 'info', 105]),
  },
  'arm-swing': 'none',
  // An observation and never a verdict: no cut-off has been validated in running, and the angle
  // does not follow the knee's own in three dimensions (Dingenen 2019). Its places come from
  // single-leg squats: people without knee pain 8.4 ± 5.1°, so that 8.4 is their mean and 13.5
  // one standard deviation above it, where the group with knee pain (16.8 ± 5.4°) has begun at
  // 11.4. −5: further outward than the error of the angle.
  'knee-alignment': {
    kind: 'bands',
    validated: false,
    source: 'Herrington 2014',
    worse: 1,
    bands: bands(
      ['outward', 'info', LOWEST],
      ['in-line', 'info', -5],
      ['inward', 'info', 8.4],
      ['clearly-inward', 'info', 13.5],
    ),
  },
  'pelvic-drop': {
    kind: 'bands',
    validated: false,
    source: 'Bramah 2018',
    worse: 1,
    bands: bands(['good', 'good', LOWEST], ['watch', 'watch', 6], ['flag', 'flag', 10]),
  },
  'hip-adduction': 'none',
  'knee-window': {
    kind: 'bands',
    validated: false,
    source: null,
    worse: -1,
    // A note, as METRICS has it.
    bands: bands(['closed', 'info', LOWEST], ['good', 'good', 0]),
  },
  'step-width': {
    kind: 'bands',
    validated: false,
    source: null,
    worse: -1,
    bands: bands(['crossover', 'watch', LOWEST], ['good', 'good', 0]),
  },
  'lateral-trunk-lean': 'none',
};

/** The row of a metric; undefined where the dictionary gives none. */
export function referenceRange(metric: MetricId): ReferenceRange | undefined {
  const range = REFERENCE_RANGES[metric];
  return range === 'none' ? undefined : range;
}

/** The bands that judge a metric; undefined where it has none, or only classes. */
export function judgedRange(metric: MetricId): ReferenceRange | undefined {
  const range = referenceRange(metric);
  return range?.kind === 'bands' ? range : undefined;
}
