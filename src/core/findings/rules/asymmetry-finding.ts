import type { MetricSummary } from '../../results/measured-run.ts';
import {
  EDGE_FROM_Z,
  NEEDED_PROBABILITY,
  placeAmongRunners,
  type Verdict,
} from '../../norms/place-among-runners.ts';
import { type MetricId, METRICS } from '../../metrics/registry.ts';
import type { Finding } from '../finding.ts';
import { VERDICT_STRIDES } from '../../quality/verdict-strides.ts';

/**
 * A difference that was read within the middle 80 % of healthy runners' differences is called usual
 * where that is likelier than not: it would be odd to name one that most of them have as well.
 */
const LIKELIER_THAN_NOT = 0.5;

/**
 * A left-right difference that exceeds `uncertainty` (`pairedError`); null otherwise, with too few
 * strides, and for classes. Only for sides seen alike (a front or rear view); never for a near and
 * a far leg. Asymmetry did not raise injury risk in 836 runners (Malisoux 2024):
 * information, not a verdict.
 *
 * That it is beyond the error says that it is real. Healthy legs differ, too, so that its place
 * among their differences is another fact: `asymmetry` where it is at the edge or beyond (or no
 * norm is known), `usual-asymmetry`, `usual-or-edge-asymmetry`, or `cannot-tell-asymmetry`.
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
  const verdict = sidesApartSd === null ? null : placeOf(difference, sidesApartSd, uncertainty);
  const outcome = outcomeOf(verdict);
  return {
    id: `${metric}-${outcome}`,
    severity: outcome === 'usual-asymmetry' || outcome === 'usual-or-edge-asymmetry' ? 'good' : 'info',
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

/** Where a difference lies among those of healthy runners, around none. */
function placeOf(difference: number, sidesApartSd: number, uncertainty: number): Verdict {
  const isWithin = Math.abs(difference) <= EDGE_FROM_Z * sidesApartSd;
  const forUsual = isWithin ? LIKELIER_THAN_NOT : NEEDED_PROBABILITY;
  return placeAmongRunners(difference, 0, sidesApartSd, uncertainty / 1.96, undefined, forUsual);
}

/** Second half of the finding's id. */
function outcomeOf(verdict: Verdict | null): string {
  switch (verdict?.place) {
    case 'usual':
      return 'usual-asymmetry';
    case 'usual-or-edge':
      return 'usual-or-edge-asymmetry';
    case null:
      return 'cannot-tell-asymmetry';
    default:
      return 'asymmetry';
  }
}
