import type { MetricId } from '../../core/metrics/registry.ts';
import { NORMS } from '../../core/norms/norms.ts';
import { EDGE_FROM_Z } from '../../core/norms/place-among-runners.ts';
import { formatNumber } from '../format/format-number.ts';
import { sharedWords } from '../words/metrics/shared.ts';

/**
 * Where the middle 80 % of healthy runners lie in a side view over all speeds that were measured,
 * `24 to 37`: for numbers that are not judged.
 *
 * @throws RangeError for a metric without a norm (a programmer's mistake)
 */
export function usualInWords(metric: MetricId): string {
  const norm = NORMS.norms.find((one) => one.metric === metric && one.view === 'side');
  if (!norm) throw new RangeError(`${metric} has no norm`);
  const { mean, sd } = norm.anySpeed;
  const [from, to] = [mean - EDGE_FROM_Z * sd, mean + EDGE_FROM_Z * sd].map((end) => formatNumber(end, 0));
  return sharedWords.usualRange(from ?? '', to ?? '');
}
