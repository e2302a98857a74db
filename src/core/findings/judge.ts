import type { ExpectedReading } from '../norms/norms.ts';
import {
  LARGEST_ERROR,
  NEEDED_PROBABILITY,
  placeAmongRunners,
  type Verdict,
} from '../norms/place-among-runners.ts';
import type { MetricSummary } from '../results/measured-run.ts';
import { type Band, bandOf, type ReferenceRange } from '../metrics/reference-range.ts';
import { normalCdf } from '../statistics/normal-cdf.ts';
import type { FindingSeverity } from './finding.ts';
import { verdictSeverity } from './verdict.ts';

/** What may be said of a median with its interval. */
export interface Judgement {
  /** The band that is sure; where none is, the one in which the median lies. */
  readonly band: Band;
  /** No more than is sure. */
  readonly severity: FindingSeverity;
  /** False where no band is sure enough: the clip cannot tell. */
  readonly certain: boolean;
  /** Place among healthy runners at the same speed, with its probability. */
  readonly verdict: Verdict;
}

/**
 * Judges a median by where it lies among healthy runners and by its error: the spread between
 * runners and the reading with its error are drawn together, and the outermost band is given that
 * the number lies in, or beyond, with a probability of 0.8. Too few strides give information and no
 * verdict. Null for classes and NaN.
 */
export function judge(
  range: ReferenceRange,
  summary: MetricSummary,
  expected: ExpectedReading,
): Judgement | null {
  if (typeof summary.median !== 'number') return null;
  const { mean, sd } = expected;
  const errorSd = readingErrorSd(summary, expected);
  const verdict = placeAmongRunners(summary.median, mean, sd, errorSd);
  const weight = 1 / (1 + (errorSd / sd) ** 2);
  const centre = mean + weight * (summary.median - mean);
  const spread = errorSd * Math.sqrt(weight);
  const own = bandOf(range, centre);
  if (!own) return null;
  const below = (limit: number): number => {
    if (!Number.isFinite(limit)) return limit > 0 ? 1 : 0;
    return spread > 0 ? normalCdf((limit - centre) / spread) : Number(limit >= centre);
  };
  const middle = range.bands.findIndex(({ severity }) => severity === 'good');
  // From the outermost band inwards, on the side of the middle where the number lies.
  const position = range.bands.indexOf(own);
  const outwards =
    position < middle ? range.bands.slice(0, middle) : range.bands.slice(middle + 1).toReversed();
  const sure = outwards.find((band) =>
    position < middle ? below(band.to) >= NEEDED_PROBABILITY : 1 - below(band.from) >= NEEDED_PROBABILITY,
  );
  const usual = range.bands[middle];
  const isUsual = usual !== undefined && below(usual.to) - below(usual.from) >= NEEDED_PROBABILITY;
  const band = isUsual ? usual : (sure ?? own);
  const certain = errorSd <= LARGEST_ERROR * sd && (isUsual || sure !== undefined);
  return { band, severity: verdictSeverity(certain ? band.severity : 'info', summary.n), certain, verdict };
}

/**
 * Error of a clip's median against the norm, standard deviation: of the strides and of the pose.
 */
function readingErrorSd(summary: MetricSummary, { offsetSd }: ExpectedReading): number {
  const strides = summary.strideError ?? (summary.high - summary.low) / 2;
  return Math.hypot(strides / 1.96, offsetSd);
}
