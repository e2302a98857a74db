import { bordersOf } from './reference-range.ts';
import { classesOf } from './reference-ranges.ts';

/** Class of a foot strike; `between` when the angle's error crosses a cut-off. */
export type FootStrikeClass = 'rearfoot' | 'midfoot' | 'forefoot' | 'between';

/**
 * The foot-strike angles above which a strike is rearfoot and below which it is forefoot, degrees,
 * from the reference range.
 */
export const FOOT_STRIKE_CUTS = footStrikeCuts();

function footStrikeCuts(): { readonly forefootBelow: number; readonly rearfootAbove: number } {
  const range = classesOf('foot-strike-angle');
  const [forefootBelow, rearfootAbove] = range ? bordersOf(range) : [];
  if (forefootBelow === undefined || rearfootAbove === undefined)
    throw new RangeError('the foot-strike angle needs three classes');
  return Object.freeze({ forefootBelow, rearfootAbove });
}

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
