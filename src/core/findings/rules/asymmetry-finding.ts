import type { MetricSummary } from '../../results/measured-run.ts';
import { EDGE_FROM_Z, placeAmongRunners } from '../../norms/place-among-runners.ts';
import { type MetricId, METRICS } from '../../metrics/registry.ts';
import type { Finding } from '../finding.ts';
import { VERDICT_STRIDES } from '../../results/run-state.ts';

/**
 * A left-right difference that exceeds `uncertainty` (`pairedError`); null otherwise, with too few
 * strides, and for classes. Only for sides seen alike (a front or rear view); never for a near and
 * a far leg. Asymmetry did not raise injury risk in 836 runners (Malisoux 2024):
 * information, not a verdict. Healthy legs differ, too: what surely lies among the middle 80 % of
 * their differences is `usual-asymmetry`, as good as none.
 *
 * @param sidesApartSd spread of healthy runners' right minus left; null where it is not known
 */
export function asymmetryFinding(
  metric: MetricId,
  left: MetricSummary,
  right: MetricSummary,
  uncertainty: number,
  sidesApartSd: number | null,
): Finding | null {
  if (typeof left.median !== 'number' || typeof right.median !== 'number') return null;
  if (left.n < VERDICT_STRIDES || right.n < VERDICT_STRIDES) return null;
  const difference = right.median - left.median;
  if (Math.abs(difference) <= uncertainty) return null;
  const { decimals } = METRICS[metric];
  const round = (value: number): number => Number(value.toFixed(decimals));
  const verdict =
    sidesApartSd === null ? null : placeAmongRunners(difference, 0, sidesApartSd, uncertainty / 1.96);
  const isUsual = verdict?.place === 'usual';
  return {
    id: `${metric}-${isUsual ? 'usual-asymmetry' : 'asymmetry'}`,
    severity: isUsual ? 'good' : 'info',
    verdict,
    metric,
    side: null,
    strides: [],
    values: {
      difference: round(Math.abs(difference)),
      larger: difference > 0 ? 'right' : 'left',
      left: round(left.median),
      right: round(right.median),
      uncertainty: round(uncertainty),
      ...(sidesApartSd !== null && { usualTo: round(EDGE_FROM_Z * sidesApartSd) }),
      unit: left.unit,
    },
  };
}
