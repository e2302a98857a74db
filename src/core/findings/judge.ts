import type { ExpectedReading } from '../norms/norms.ts';
import {
  EDGE_FROM_Z,
  placeAmongRunners,
  UNUSUAL_FROM_Z,
  type Verdict,
} from '../norms/place-among-runners.ts';
import type { MetricSummary } from '../results/measured-run.ts';
import { type Band, bandOf, type ReferenceRange } from '../metrics/reference-range.ts';
import type { FindingSeverity } from './finding.ts';
import { verdictSeverity } from './verdict.ts';

/** What is said where no band is sure enough: that much, or nothing. */
export const UNSURE_OUTCOMES = ['usual-or-edge', 'cannot-tell'] as const;

/** What may be said of a median with its interval. */
export interface Judgement {
  /** The band of the place; where none is sure, the one in which the median lies. */
  readonly band: Band;
  /** No more than is sure. */
  readonly severity: FindingSeverity;
  /** Second half of the finding's id: the band's, or one of `UNSURE_OUTCOMES`. */
  readonly outcome: string;
  /** Place among healthy runners at the same speed, with its probability. */
  readonly verdict: Verdict;
}

/**
 * Judges a median by where it lies among healthy runners and by its error (`placeAmongRunners`): a
 * place gives the band that begins there, on a side that has one. Too few strides give information
 * and no verdict. Null for classes and NaN.
 */
export function judge(
  range: ReferenceRange,
  summary: MetricSummary,
  expected: ExpectedReading,
): Judgement | null {
  if (typeof summary.median !== 'number') return null;
  const { mean, sd } = expected;
  const usual = range.bands.find(({ severity }) => severity === 'good');
  const own = bandOf(range, summary.median);
  if (!own || !usual) return null;
  const ends = { low: (mean - usual.from) / sd, high: (usual.to - mean) / sd };
  const verdict = placeAmongRunners(summary.median, mean, sd, readingErrorSd(summary, expected), ends);
  const { place, direction } = verdict;
  const { n } = summary;
  if (place === null) return { band: own, outcome: 'cannot-tell', severity: 'info', verdict };
  if (direction === null || place === 'usual-or-edge') {
    const outcome = direction === null ? usual.outcome : 'usual-or-edge';
    return { band: usual, outcome, severity: verdictSeverity('good', n), verdict };
  }
  const from = Math.max(ends[direction], place === 'unusual' ? UNUSUAL_FROM_Z : EDGE_FROM_Z);
  const band = bandBeyond(range, direction, direction === 'high' ? mean + sd * from : mean - sd * from);
  return { band, outcome: band.outcome, severity: verdictSeverity(band.severity, n), verdict };
}

/** Borders are computed in two ways that differ by rounding; bands are far wider than this. */
const ROUNDING = 1e-9;

/** The band that begins where a place does, seen from the middle. */
function bandBeyond({ bands }: ReferenceRange, direction: 'low' | 'high', border: number): Band {
  const near = ROUNDING * Math.max(1, Math.abs(border));
  const found =
    direction === 'high'
      ? bands.findLast(({ from }) => from <= border + near)
      : bands.find(({ to }) => to >= border - near);
  if (!found) throw new RangeError('bands reach from minus to plus infinity');
  return found;
}

/**
 * Error of a clip's median against the norm, standard deviation: of the strides and of the pose.
 */
function readingErrorSd(summary: MetricSummary, { offsetSd }: ExpectedReading): number {
  const strides = summary.strideError ?? (summary.high - summary.low) / 2;
  return Math.hypot(strides / 1.96, offsetSd);
}
