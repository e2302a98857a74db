import { median } from 'd3-array';
import { SIDES, oppositeSide, type Side } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { STANCE_RANGE_S, STEP_RANGE_S } from './running-ranges.ts';
import type { GaitEvent } from '../run/gait-event.ts';
import type { Stride } from '../run/stride.ts';

/** A stride this far from the foot's median has lost or gained an event, as a share of it. */
const UNLIKE_THE_OTHERS = 0.3;
/**
 * A landing this far from the middle between the foot's landings before and after, as a share of
 * the stride, was read at the wrong moment: steps on a treadmill vary by a hundredth (all but one
 * of 2,254 landings of 23 recorded runners are within 0.04), and a change of pace moves all three.
 */
const OUT_OF_PLACE = 0.06;
/** A misread landing puts its neighbours off by half of what it is off itself, give or take. */
const PUTS_OFF = Object.freeze({ least: 0.25, most: 1 });
/** Share of a stride's samples in which the foot must have been seen. */
const LEAST_SEEN = 0.9;

/**
 * Strides of both feet in time order: half-open [initial contact, next initial contact of the same
 * foot). A stride is marked `event-order` when its events break the legal order of running (contact
 * and toe-off of one foot, then of the other), when its stance or steps take impossibly long or
 * short, when it is unlike the foot's others, or when one of its contacts stands out of the foot's
 * rhythm; `gap` when its foot was hardly seen. Nothing is mended.
 *
 * @param slowMotion how many times slower than life the file plays; event times are divided by it
 * @param seamsS times of `trajectories` at which it goes on elsewhere in the file: what reaches
 * over one is no stride
 */
export function segmentStrides(
  events: readonly GaitEvent[],
  trajectories: Trajectories,
  slowMotion: number,
  seamsS: readonly number[] = [],
): Stride[] {
  const of = (side: Side, type: GaitEvent['type']): GaitEvent[] =>
    events.filter((event) => event.side === side && event.type === type);
  const strides: Omit<Stride, 'index'>[] = [];
  for (const side of SIDES) {
    const contacts = of(side, 'initial-contact');
    const toeOffs = of(side, 'toe-off');
    const opposite = of(oppositeSide(side), 'initial-contact');
    const misplaced = outOfPlace(contacts);
    const typical = median(contacts.slice(1), (next, i) => next.timeS - (contacts[i]?.timeS ?? 0)) ?? 0;
    for (const [i, contact] of contacts.slice(0, -1).entries()) {
      const next = contacts[i + 1];
      if (!next) continue;
      const reaches = (seamS: number): boolean =>
        contact.timeS < seamS * slowMotion && seamS * slowMotion <= next.timeS;
      if (seamsS.some(reaches)) continue;
      const within = (list: GaitEvent[]): GaitEvent[] =>
        list.filter((event) => event.timeS > contact.timeS && event.timeS < next.timeS);
      const offs = within(toeOffs);
      const others = within(opposite);
      const [toeOff] = offs;
      const [other] = others;
      const real = (event: GaitEvent | undefined): number | null => (event ? event.timeS / slowMotion : null);
      const draft = {
        side,
        leg: contact.leg,
        initialContactS: contact.timeS / slowMotion,
        toeOffS: real(toeOff),
        oppositeContactS: real(other),
        nextContactS: next.timeS / slowMotion,
        initialContactUncertaintyS: contact.uncertaintyS / slowMotion,
        toeOffUncertaintyS: (toeOff?.uncertaintyS ?? Number.NaN) / slowMotion,
        ...(contact.source === 'edited' || toeOff?.source === 'edited'
          ? { eventsByHand: true as const }
          : {}),
      };
      const alike = Math.abs(next.timeS - contact.timeS - typical) <= UNLIKE_THE_OTHERS * typical;
      const inPlace = misplaced[i] !== true && misplaced[i + 1] !== true;
      const isLegal = alike && inPlace && offs.length <= 1 && others.length === 1 && hasLegalTimes(draft);
      const excluded = !isLegal
        ? 'event-order'
        : seenShare(trajectories, side, draft.initialContactS, draft.nextContactS) < LEAST_SEEN
          ? 'gap'
          : null;
      strides.push({ ...draft, excluded });
    }
  }
  strides.sort((a, b) => a.initialContactS - b.initialContactS);
  return strides.map((stride, index) => ({ index, ...stride }));
}

/**
 * Which landings lie far from the middle of their neighbours', and put these off as a misread one
 * does. A user's word is taken.
 */
function outOfPlace(contacts: readonly GaitEvent[]): readonly boolean[] {
  const off = contacts.map(({ timeS }, i) => {
    const [before, after] = [contacts[i - 1]?.timeS, contacts[i + 1]?.timeS];
    if (before === undefined || after === undefined) return null;
    return Math.abs(timeS - (before + after) / 2) / ((after - before) / 2);
  });
  return contacts.map(({ source }, i) => {
    const own = off[i] ?? 0;
    const neighbours = [off[i - 1], off[i + 1]].filter((other) => typeof other === 'number');
    const isTheCause = neighbours.every(
      (other) => other >= PUTS_OFF.least * own && other <= PUTS_OFF.most * own,
    );
    return source !== 'edited' && own > OUT_OF_PLACE && isTheCause;
  });
}

function hasLegalTimes(stride: Omit<Stride, 'index' | 'excluded'>): boolean {
  const { initialContactS, toeOffS, oppositeContactS, nextContactS } = stride;
  const isStep = (duration: number): boolean =>
    duration >= STEP_RANGE_S.shortest && duration <= STEP_RANGE_S.longest;
  if (oppositeContactS === null) return false;
  if (!isStep(oppositeContactS - initialContactS) || !isStep(nextContactS - oppositeContactS)) return false;
  if (toeOffS === null) return true;
  const stance = toeOffS - initialContactS;
  // A runner is in the air when the other foot lands.
  if (toeOffS >= oppositeContactS) return false;
  return stance >= STANCE_RANGE_S.shortest && stance <= STANCE_RANGE_S.longest;
}

function seenShare(trajectories: Trajectories, side: Side, fromS: number, toS: number): number {
  const start = trajectories.timesS[0] ?? 0;
  const from = Math.max(0, Math.ceil((fromS - start) * trajectories.rateHz));
  const to = Math.min(trajectories.timesS.length, Math.ceil((toS - start) * trajectories.rateHz));
  let seen = 0;
  for (let i = from; i < to; i++) {
    const isSeen = (['knee', 'ankle', 'heel', 'toe'] as const).every((joint) =>
      Number.isFinite(trajectories.x[JOINT_INDEX[joint][side]]?.[i]),
    );
    if (isSeen) seen++;
  }
  return to > from ? seen / (to - from) : 0;
}
