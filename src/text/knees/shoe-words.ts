import { SHOE_KM, type ShoeFamily, type ShoeWear } from '../../core/knees/shoes.ts';
import type { DistanceUnit, Units } from '../../core/run/units.ts';
import { claim, type Claim } from '../claim.ts';
import { formatDistance } from '../format/format-distance.ts';

export const SHOE_FAMILY_WORDS: Readonly<Record<ShoeFamily, string>> = {
  cushioned: 'Cushioned',
  stability: 'Stability',
  'motion-control': 'Motion control',
};

/** The article's table: family, meant for, what it is said to do. */
export const SHOE_FAMILY_ROWS: readonly (readonly [string, string, string])[] = [
  [SHOE_FAMILY_WORDS.cushioned, 'Feet that roll in a normal amount', 'Softens the landing'],
  [
    SHOE_FAMILY_WORDS.stability,
    'Feet that roll in somewhat too far',
    'Reins in the rolling and spares the inner knee',
  ],
  [
    SHOE_FAMILY_WORDS['motion-control'],
    'Feet that roll in strongly, or flat feet',
    'Holds the foot firmly and evens out the load',
  ],
];

/** What trials say about matching shoes to feet. */
export const MATCHING_SHOES: readonly Claim[] = [
  claim(
    'In three military trials with 7,203 recruits, shoes that were matched to the arch of the foot led to as many injuries as the same shoe for everybody.',
    'citation:knapik-2014',
  ),
  claim('So take the pair that feels right when you run in it.', 'citation:knapik-2014'),
];

/** How far a pair has come, in words; null where there is nothing to say. */
export function describeWear(wear: ShoeWear, { distanceUnit }: Units): string | null {
  if (wear === 'fine') return null;
  const past = `Past ${formatShoeDistance(SHOE_KM[wear], distanceUnit)}`;
  const lasting =
    distanceUnit === 'mi' ? '300 to 500 miles (500 to 800 km)' : '500 to 800 km (300 to 500 miles)';
  return wear === 'notice'
    ? `${past}: look at the sole and feel whether it still springs. Most pairs last ${lasting}.`
    : `${past}: most pairs are worn out by now. Wear a new one for short runs first.`;
}

/** `412 km` of a pair, in whole kilometres or miles. */
export function formatShoeDistance(km: number, unit: DistanceUnit): string {
  return formatDistance(km, unit, 0);
}
