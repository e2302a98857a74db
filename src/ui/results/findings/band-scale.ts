import type { MetricSummary } from '../../../core/results/measured-run.ts';
import type { FindingSeverity } from '../../../core/findings/finding.ts';
import { type Band, bordersOf, type ReferenceRange } from '../../../core/metrics/reference-range.ts';
import { rangeOfRun } from '../../../core/findings/range-of-run.ts';
import { classesOf } from '../../../core/metrics/reference-ranges.ts';
import type { MeasuredRun } from '../../../core/results/measured-run.ts';
import type { MetricId } from '../../../core/metrics/registry.ts';
import { formatValue } from '../../../text/format.ts';
import { FINDING_SEVERITY_LABELS } from '../../../text/labels.ts';

/** A stretch of the scale, ends as shares 0…1 of its width. */
interface ScaleBand {
  readonly label: string;
  /** `none` marks a class without judgement. */
  readonly severity: FindingSeverity | 'none';
  readonly from: number;
  readonly to: number;
}

/** A metric's scale: bands side by side and the numbers at their borders. */
export interface BandScale {
  readonly bands: readonly ScaleBand[];
  readonly borders: readonly { readonly value: number; readonly at: number }[];
  /** Place of a value on the scale, clipped to its ends. */
  place(value: number): number;
}

/**
 * The scale on which a metric's medians are shown: wide enough for its bands and for the values
 * with their intervals; null for a metric without bands or values, and where the reading failed.
 */
export function bandScale(
  metric: MetricId,
  summaries: readonly MetricSummary[],
  run: Pick<MeasuredRun, 'norms' | 'state'>,
): BandScale | null {
  const range = classesOf(metric) ?? rangeOfRun(metric, run);
  if (!range) return null;
  const numbers = summaries
    .flatMap(({ median, low, high }) => [Number(median), low, high])
    .filter(Number.isFinite);
  const borders = bordersOf(range);
  if (numbers.length === 0 || borders.length === 0) return null;
  const low = Math.min(...numbers, ...borders);
  const high = Math.max(...numbers, ...borders);
  const widest = Math.max(high - low, Math.abs(high) * 0.1, 1e-6);
  const start = low - widest * 0.22;
  const end = high + widest * 0.22;
  const place = (value: number): number => Math.min(1, Math.max(0, (value - start) / (end - start)));
  return {
    bands: range.bands.map((band) => ({
      ...wordsOf(range, band),
      from: place(band.from),
      to: place(band.to),
    })),
    borders: borders.map((value) => ({ value, at: place(value) })),
    place,
  };
}

/** A band by what it means; a class, which means nothing better or worse, by its name. */
function wordsOf(range: ReferenceRange, { outcome, severity }: Band): Pick<ScaleBand, 'label' | 'severity'> {
  return range.kind === 'classes'
    ? { label: formatValue(outcome, 'class', 0), severity: 'none' }
    : { label: FINDING_SEVERITY_LABELS[severity], severity };
}
