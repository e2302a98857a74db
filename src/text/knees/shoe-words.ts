import { SHOE_KM, type ShoeFamily, type ShoeWear } from '../../core/knees/shoes.ts';
import type { DistanceUnit, Units } from '../../core/run/units.ts';
import { claim, type Claim } from '../claim.ts';
import { formatDistance } from '../format/format-distance.ts';
import { shoesWords as words } from '../words/knees/shoes.ts';

const { cushioned, stability, 'motion-control': motionControl } = words.families;

export const SHOE_FAMILY_WORDS: Readonly<Record<ShoeFamily, string>> = {
  cushioned: cushioned.name,
  stability: stability.name,
  'motion-control': motionControl.name,
};

/** The article's table: family, meant for, what it is said to do. */
export const SHOE_FAMILY_ROWS: readonly (readonly [string, string, string])[] = [
  cushioned,
  stability,
  motionControl,
].map(({ name, meantFor, saidToDo }) => [name, meantFor, saidToDo]);

/** What trials say about matching shoes to feet. */
export const MATCHING_SHOES: readonly Claim[] = [
  claim(words.matching.trials, 'citation:knapik-2014'),
  claim(words.matching.takeWhatFeelsRight, 'citation:knapik-2014'),
];

/** How far a pair has come, in words; null where there is nothing to say. */
export function describeWear(wear: ShoeWear, { distanceUnit }: Units): string | null {
  if (wear === 'fine') return null;
  const past = formatShoeDistance(SHOE_KM[wear], distanceUnit);
  return wear === 'notice' ? words.wear.lookAtIt(past, distanceUnit) : words.wear.wornOut(past);
}

/** `412 km` of a pair, in whole kilometres or miles. */
export function formatShoeDistance(km: number, unit: DistanceUnit): string {
  return formatDistance(km, unit, 0);
}
