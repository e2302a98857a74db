import type { StrideResult } from '../results/measured-run.ts';
import { oppositeSide } from '../pose/landmark.ts';

type Phases = Pick<StrideResult, 'index' | 'side' | 'startS' | 'toeOffS' | 'endS' | 'excluded'>;

/** A moment of another clip of the run in which the runner does the same. */
export interface SamePhase {
  /** Index of the other clip's stride. */
  readonly stride: number;
  /** File seconds of the other clip. */
  readonly timeS: number;
  /** First and last moment of that stride, file seconds. */
  readonly startS: number;
  readonly endS: number;
}

/**
 * The moment of another clip at the same phase of the gait. The strides of one foot are matched in
 * turn, over and over where the other clip has fewer; contacts and toe-offs of both feet fall
 * together where both clips know them, and between them time runs evenly. Null where no foot has a
 * stride in both clips.
 *
 * @param timeS file seconds; before the first stride and after the last these go on
 */
export function samePhase(
  strides: readonly Phases[],
  others: readonly Phases[],
  timeS: number,
): SamePhase | null {
  for (const side of ['right', 'left'] as const) {
    const own = strides.filter((stride) => stride.side === side);
    const matched = others.filter((stride) => stride.side === side && stride.excluded === null);
    const place = placeOf(own, timeS);
    const stride = own[place];
    const other = matched[place % matched.length];
    if (!stride || !other) continue;
    const lengthS = stride.endS - stride.startS;
    const turns = Math.floor((timeS - stride.startS) / lengthS);
    const within = timeS - turns * lengthS;
    const from = knots(strides, stride);
    const to = knots(others, other);
    return {
      stride: other.index,
      timeS: carryOver(from, to, within),
      startS: other.startS,
      endS: other.endS,
    };
  }
  return null;
}

/** Place of the stride that holds a time, else of the one nearest to it; -1 without strides. */
function placeOf(strides: readonly Phases[], timeS: number): number {
  const distance = ({ startS, endS }: Phases): number => Math.max(startS - timeS, timeS - endS, 0);
  return strides.reduce((best, stride, place) => {
    const nearest = strides[best];
    // At a contact one stride ends and the next begins: the next holds it.
    return nearest && distance(nearest) < distance(stride) ? best : place;
  }, -1);
}

/** Contact, toe-off, the other foot's contact and toe-off, next contact; NaN where not known. */
function knots(strides: readonly Phases[], stride: Phases): readonly number[] {
  const { startS, toeOffS, endS } = stride;
  const other = strides.find(
    (one) => one.side === oppositeSide(stride.side) && one.startS > startS && one.startS < endS,
  );
  return [startS, toeOffS ?? Number.NaN, other?.startS ?? Number.NaN, other?.toeOffS ?? Number.NaN, endS];
}

/** Carries a time from one row of knots to another, evenly between knots that both rows know. */
function carryOver(from: readonly number[], to: readonly number[], timeS: number): number {
  let [a, b] = [from[0] ?? 0, to[0] ?? 0];
  for (let knot = 1; knot < from.length; knot++) {
    const nextA = from[knot] ?? Number.NaN;
    const nextB = to[knot] ?? Number.NaN;
    if (!(nextA > a && nextB > b)) continue;
    if (timeS <= nextA || knot === from.length - 1) return b + ((timeS - a) / (nextA - a)) * (nextB - b);
    [a, b] = [nextA, nextB];
  }
  return b;
}
