import { median } from 'd3-array';
import { STANCE_RANGE_S } from './running-ranges.ts';

/** A foot's landings in rhythm, and the other foot's, samples of the signals' grid. */
export interface StepContacts {
  readonly own: readonly number[];
  readonly opposite: readonly number[];
}

/** The rules' toe-offs are up to so much late before refinement, seconds. */
const LATE_BY_S = 0.02;

/**
 * The toe-offs of one foot, at most one for each of its contacts: a foot that is followed badly
 * seems to turn round more than once in one stance or swing. Of several the one stays that makes a
 * stance of running (it ends before the other foot lands) and is nearest to this foot's usual one.
 * A toe-off that is alone stays wherever it is: nothing is invented, and `segmentStrides` marks
 * what cannot be.
 *
 * @param toeOffs samples, in time order, as are the contacts
 * @param rateHz samples per second of real time
 * @returns samples, in time order; `toeOffs` as they are for a foot without contacts
 */
export function tidyToeOffs(toeOffs: readonly number[], contacts: StepContacts, rateHz: number): number[] {
  const { own, opposite } = contacts;
  if (own.length === 0) return [...toeOffs];
  const stances = own.map((contact, i) => {
    const end = own[i + 1] ?? Number.POSITIVE_INFINITY;
    const landing = opposite.find((other) => other > contact) ?? Number.POSITIVE_INFINITY;
    const isLegal = (at: number): boolean =>
      at - contact >= STANCE_RANGE_S.shortest * rateHz &&
      at - contact <= STANCE_RANGE_S.longest * rateHz &&
      at < landing + LATE_BY_S * rateHz;
    return { contact, isLegal, candidates: toeOffs.filter((at) => at > contact && at < end) };
  });
  const plain = stances.flatMap(({ contact, isLegal, candidates }) => {
    const [only] = candidates;
    return candidates.length === 1 && only !== undefined && isLegal(only) ? [only - contact] : [];
  });
  const legal = stances.flatMap(({ contact, isLegal, candidates }) =>
    candidates.filter(isLegal).map((at) => at - contact),
  );
  const usual = median(plain.length > 0 ? plain : legal);
  const kept = stances.flatMap(({ contact, isLegal, candidates }) => {
    if (candidates.length < 2 || usual === undefined) return candidates;
    const possible = candidates.filter(isLegal);
    const [best] = (possible.length > 0 ? possible : candidates)
      .map((at) => ({ at, off: Math.abs(at - contact - usual) }))
      .sort((a, b) => a.off - b.off);
    return best ? [best.at] : [];
  });
  const first = own[0] ?? 0;
  return [...lastOf(toeOffs.filter((at) => at <= first)), ...kept];
}

/** Before the first contact one stance can end; its start is not in the clip. */
function lastOf(toeOffs: readonly number[]): readonly number[] {
  return toeOffs.slice(-1);
}
