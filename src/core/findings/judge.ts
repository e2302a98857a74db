import type { MetricSummary } from '../results/measured-run.ts';
import type { FindingSeverity } from './finding.ts';
import { type Band, bandOf, type ReferenceRange } from '../metrics/reference-range.ts';
import { verdictSeverity } from './verdict.ts';

/** What may be said of a median with its interval. */
export interface Judgement {
  /** The band in which the median lies. */
  readonly band: Band;
  /** No more than the whole interval supports. */
  readonly severity: FindingSeverity;
  /** False where the 95 % interval reaches into another band. */
  readonly certain: boolean;
  /** The borders within the interval, ascending. */
  readonly borders: readonly number[];
}

/**
 * Judges a median by its whole 95 % interval: between `watch` and `flag` it is `watch`, because
 * that much is sure; an interval that reaches in or out of any other band gives information and no
 * verdict, and so do too few strides. Null for classes and NaN.
 */
export function judge(range: ReferenceRange, summary: MetricSummary): Judgement | null {
  if (typeof summary.median !== 'number') return null;
  const band = bandOf(range, summary.median);
  if (!band) return null;
  const reached = range.bands.filter(
    (other) => other === band || (other.from <= summary.high && other.to > summary.low),
  );
  return {
    band,
    severity: verdictSeverity(sharedSeverity(band, reached), summary.n),
    certain: reached.length === 1,
    borders: reached.slice(1).map(({ from }) => from),
  };
}

function sharedSeverity(band: Band, reached: readonly Band[]): FindingSeverity {
  if (reached.every(({ severity }) => severity === band.severity)) return band.severity;
  return reached.every(({ severity }) => severity === 'watch' || severity === 'flag') ? 'watch' : 'info';
}
