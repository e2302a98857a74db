/** Classes of a foot strike, as the data set names them. */
export const STRIKE_CLASSES = ['rearfoot', 'midfoot', 'forefoot'] as const;

/** True and found class of one leg. */
export type ClassPair = readonly [truth: string, found: string];

/** Foot-strike angles, degrees: forefoot below the first, rearfoot above the second. */
type Cuts = readonly [forefootBelow: number, rearfootAbove: number];

/** Cut-offs that are tried, degrees. */
const TRIED = Array.from({ length: 61 }, (_, k) => -10 + k / 2);

/** Cohen's κ: agreement beyond that of chance, 1 where all agree. */
export function kappa(pairs: readonly ClassPair[]): number {
  const share = (has: (pair: ClassPair) => boolean): number => pairs.filter(has).length / pairs.length;
  const agree = share(([truth, found]) => truth === found);
  const chance = STRIKE_CLASSES.reduce(
    (sum, name) => sum + share(([truth]) => truth === name) * share(([, found]) => found === name),
    0,
  );
  return (agree - chance) / (1 - chance);
}

/** Class of an angle in degrees. */
export function classBetween(deg: number, [forefootBelow, rearfootAbove]: Cuts): string {
  if (deg < forefootBelow) return 'forefoot';
  return deg > rearfootAbove ? 'rearfoot' : 'midfoot';
}

/**
 * The cut-offs with the highest κ; of several alike those in the middle, so that no single leg lies
 * at a border.
 */
export function bestCuts(strikes: readonly { readonly truth: string; readonly deg: number }[]): Cuts {
  let best = Number.NEGATIVE_INFINITY;
  let alike: Cuts[] = [];
  for (const forefootBelow of TRIED)
    for (const rearfootAbove of TRIED) {
      if (rearfootAbove < forefootBelow) continue;
      const cuts: Cuts = [forefootBelow, rearfootAbove];
      const own = kappa(strikes.map(({ truth, deg }): ClassPair => [truth, classBetween(deg, cuts)]));
      if (own > best + 1e-9) [best, alike] = [own, []];
      if (own > best - 1e-9) alike.push(cuts);
    }
  const middle = (index: 0 | 1): number =>
    alike.reduce((sum, cuts) => sum + cuts[index], 0) / Math.max(1, alike.length);
  return [middle(0), middle(1)];
}
