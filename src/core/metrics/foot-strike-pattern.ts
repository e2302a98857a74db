import { isMeasured } from '../run/measure.ts';
import { defineMetric } from './define-metric.ts';
import { footStrikeClass } from './foot-strike-class.ts';
import { footStrikeAngle } from './foot-strike-angle.ts';

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
  kind: 'posture',
  of: 'leg',
  readAt: 'touch-down',
  from: ['heel', 'toe'],
  curve: 'foot-angle',
  scale: null,
  perRollDegree: null,
  scored: 'near-leg',
  comparable: false,
  withoutFeet: false,
  largestUsefulError: 20,
  // Margin of the class, not a 95 % interval: within it of a cut-off the class is "between". So
  // wide that of the near legs that are named 19 in 20 are named right; half a degree wider for the
  // exact model, and next to no landing could be called midfoot.
  judgedErrors: [
    { leg: 'near', stride: 2, clip: 2 },
    { leg: 'far', stride: 3, clip: 3 },
  ],
  read(stride, input) {
    const angle = footStrikeAngle.compute(stride, input);
    if (!isMeasured(angle)) return angle.unavailable;
    return { value: footStrikeClass(Number(angle.value), 0), timeS: stride.initialContactS };
  },
});
