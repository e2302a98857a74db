import type { Day } from './day.ts';
import type { LoggedRun } from './week.ts';

/** Families of running shoe, as the background article names them. */
export const SHOE_FAMILIES = ['cushioned', 'stability', 'motion-control'] as const;
export type ShoeFamily = (typeof SHOE_FAMILIES)[number];

/** What a pair may have run before it came into the list, km. */
export const KM_BEFORE = Object.freeze({ low: 0, high: 5000 });

/**
 * From here on it is worth a look, and from here on it is time (the article's 300 to 500 miles).
 */
export const SHOE_KM = Object.freeze({ notice: 500, replace: 800 });

/** A pair of running shoes. */
export interface Shoes {
  readonly name: string;
  /** Since when they are worn. */
  readonly day: Day;
  /** What they had run before they came into the list. */
  readonly kmBefore: number;
  /** Null where the runner does not know or care. */
  readonly family: ShoeFamily | null;
  /** The day on which they were put away; null while they are worn. */
  readonly retired: Day | null;
}

/** How far a pair has come: unremarkable, worth a look, or at the end of what most pairs last. */
export type ShoeWear = 'fine' | 'notice' | 'replace';

/** What a pair has run in all, km: what it brought along and the distances of its runs. */
export function shoeDistance(
  { id, kmBefore }: Pick<Shoes, 'kmBefore'> & { readonly id: string },
  runs: readonly Pick<LoggedRun, 'shoes' | 'distanceKm'>[],
): number {
  return runs.reduce((sum, run) => sum + (run.shoes === id ? (run.distanceKm ?? 0) : 0), kmBefore);
}

/** What so many kilometres say of a pair; the limits are `SHOE_KM`. */
export function shoeWear(distanceKm: number): ShoeWear {
  if (distanceKm >= SHOE_KM.replace) return 'replace';
  return distanceKm >= SHOE_KM.notice ? 'notice' : 'fine';
}

/**
 * The pair that is likeliest worn next: that of the newest run with one that is not put away, else
 * the only pair that is worn; null where neither tells.
 *
 * @param runs newest first
 */
export function likelyShoes(
  pairs: readonly (Shoes & { readonly id: string })[],
  runs: readonly Pick<LoggedRun, 'shoes'>[],
): string | null {
  const worn = pairs.filter(({ retired }) => retired === null).map(({ id }) => id);
  const last = runs.find(({ shoes }) => shoes !== null)?.shoes ?? null;
  if (last !== null && worn.includes(last)) return last;
  return worn.length === 1 ? (worn[0] ?? null) : null;
}
