import type { Leg } from '../core/run/gait-event.ts';
import { type MetricId, METRICS } from '../core/metrics/registry.ts';
import { ERROR_TABLE, type ErrorRow } from '../core/quality/error-table.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';
import { sourcesWords } from './words/sources.ts';

/** The row of the table for the most exact model and usual frame rates. */
function rowOf(metric: MetricId, view: 'side' | 'frontal', leg: Leg): ErrorRow | undefined {
  return ERROR_TABLE.filter(
    (row) => row.metric === metric && row.model === 'heavy' && row.view === view && row.leg === leg,
  ).sort((a, b) => b.fromHz - a.fromHz || b.fromHeightPx - a.fromHeightPx)[0];
}

const amount = (metric: MetricId, error: number): string =>
  `${formatNumber(error, error < 2 ? 1 : 0)}${unitLabel(METRICS[metric].unit).suffix}`;

/**
 * The error of a metric as the error table has it, one sentence: of a clip's median and of one
 * stride against the others, and whether it was measured or judged. The table is the only place
 * where these numbers are written.
 *
 * @throws RangeError for a metric without a row (a programmer's mistake)
 */
export function errorSentence(metric: MetricId, view: 'side' | 'frontal'): string {
  const near = rowOf(metric, view, view === 'side' ? 'near' : null);
  if (!near) throw new RangeError(`no error is known for ${metric} in a ${view} view`);
  const far = view === 'side' ? rowOf(metric, 'side', 'far') : undefined;
  const { measured, judged } = sourcesWords.error;
  return (near.sides === 0 ? judged : measured)(
    amount(metric, near.clip),
    far ? amount(metric, far.clip) : null,
    amount(metric, near.stride),
  );
}
