import { isMeasured } from '../run/measure.ts';
import { defineMetric } from './define-metric.ts';
import { footStrikeAngle } from './foot-strike-angle.ts';

/** Class of a foot strike; `between` when the angle's error crosses a cut-off. */
export type FootStrikeClass = 'rearfoot' | 'midfoot' | 'forefoot' | 'between';

/**
 * Foot-strike angle above which a strike is rearfoot and below which it is forefoot (Altman & Davis
 * 2012), degrees.
 */
export const FOOT_STRIKE_CUTS = Object.freeze({ rearfootAbove: 8, forefootBelow: -1.6 });

/** Class of an angle known to ± `uncertainty`, both in degrees. */
export function footStrikeClass(angleDeg: number, uncertaintyDeg: number): FootStrikeClass {
  const { rearfootAbove, forefootBelow } = FOOT_STRIKE_CUTS;
  const low = angleDeg - uncertaintyDeg;
  const high = angleDeg + uncertaintyDeg;
  if (low > rearfootAbove) return 'rearfoot';
  if (high < forefootBelow) return 'forefoot';
  if (low >= forefootBelow && high <= rearfootAbove) return 'midfoot';
  return 'between';
}

/**
 * Foot-strike pattern of one stride. The class here takes the angle at its word; the analysis
 * applies the measurement error (see `quality/apply-uncertainty`), which can turn it into
 * `between`.
 */
export const footStrikePattern = defineMetric({
  id: 'foot-strike-pattern',
  unit: 'class',
  views: ['side'],
  decimals: 0,
  drawing: footStrikeAngle.drawing,
  read(stride, input) {
    const angle = footStrikeAngle.compute(stride, input);
    if (!isMeasured(angle)) return angle.unavailable;
    return { value: footStrikeClass(Number(angle.value), 0), timeS: stride.initialContactS };
  },
});
