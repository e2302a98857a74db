import { median } from 'd3-array';
import { dominantPeriod } from '../signal/dominant-period.ts';
import type { BodySignals, LegSignals } from './body-signals.ts';
import { detectInitialContacts } from './detect-initial-contact.ts';
import { STEP_RANGE_S } from './running-ranges.ts';

/** Contacts of one foot closer than this share of its stride cannot both be landings. */
const TOO_CLOSE = 0.6;
/** A gap of this many strides has lost one landing. */
const LOST_ONE = Object.freeze({ from: 1.6, to: 2.4 });
/** How far from its expected time a lost landing is looked for, as a share of the stride. */
const LOOK_WITHIN = 0.2;
/** Guards for a lost landing: its place is known, so weaker signs are enough. */
const WEAK_GUARDS = Object.freeze({ swing: 0, stance: 0.55 });

/**
 * What lies this near to the path's end, as a share of the stride, and this much less than a stride
 * from the foot's other contact, is the filter's: it bends a foot that is still in the air.
 */
const AT_THE_END = Object.freeze({ within: 0.15, gap: 0.82 });

/** Gaps further than this from the stride, as a share of it, are out of rhythm. */
const IN_RHYTHM_WITHIN = 0.25;
/** A contact out of rhythm is worth so much of one in rhythm: the runner may have changed pace. */
const OUT_OF_RHYTHM = 0.3;
/** The legs' rhythm overrules a foot's own gaps where they are this far apart, as a share of it. */
const UNLIKE_RHYTHM = 0.2;
/** Every so many samples are enough to find the legs' rhythm by. */
const RHYTHM_STEP = 4;

/**
 * The contacts of one foot in rhythm: of those too close to each other the ones that break the
 * rhythm go, the last (or first) of all where the clip ends on a foot in the air, and where one is
 * lost it is looked for again, at its expected time, by weaker signs. What leaves no trace stays
 * lost: nothing is invented. Samples in, samples out.
 */
export function tidyContacts(body: BodySignals, leg: LegSignals, contacts: readonly number[]): number[] {
  const stride = typicalStride(body, contacts);
  if (stride === null) return [...contacts];
  const kept = withoutEnds(inRhythm(contacts, stride), body.length);
  const found: number[] = [];
  for (const [i, contact] of kept.entries()) {
    found.push(contact);
    const gap = (kept[i + 1] ?? contact) - contact;
    if (gap < LOST_ONE.from * stride || gap > LOST_ONE.to * stride) continue;
    const expected = contact + gap / 2;
    const from = Math.round(expected - (LOOK_WITHIN + 0.2) * stride);
    const candidates = detectInitialContacts(
      leg,
      body.beltSpeed,
      WEAK_GUARDS,
      from,
      Math.round(expected + 2 * LOOK_WITHIN * stride),
    ).filter((at) => Math.abs(at - expected) <= LOOK_WITHIN * stride);
    const [nearest] = candidates.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (nearest !== undefined) found.push(nearest);
  }
  return found;
}

/** Without a first or last contact that is the filter's; its gap is held against the others. */
function withoutEnds(contacts: readonly number[], length: number): readonly number[] {
  const gaps = contacts.slice(1).map((at, i) => at - (contacts[i] ?? 0));
  const isFilters = (fromEnd: number, gap: number | undefined, others: readonly number[]): boolean => {
    const stride = median(others) ?? Number.NaN;
    return fromEnd < AT_THE_END.within * stride && (gap ?? Number.NaN) < AT_THE_END.gap * stride;
  };
  const first = isFilters(contacts[0] ?? 0, gaps[0], gaps.slice(1)) ? 1 : 0;
  const last = isFilters(length - 1 - (contacts.at(-1) ?? 0), gaps.at(-1), gaps.slice(0, -1)) ? 1 : 0;
  return contacts.slice(first, contacts.length - last);
}

/** The contacts that follow each other best, none of them too close to the one before. */
function inRhythm(contacts: readonly number[], stride: number): number[] {
  const isTooClose = (from: number, to: number): boolean => to - from < TOO_CLOSE * stride;
  if (contacts.slice(1).every((at, i) => !isTooClose(contacts[i] ?? 0, at))) return [...contacts];
  const best: { readonly worth: number; readonly before: number }[] = [];
  for (const [i, at] of contacts.entries()) {
    let [worth, before] = [0, -1];
    for (let k = 0; k < i; k++) {
      const from = contacts[k] ?? 0;
      if (isTooClose(from, at)) continue;
      const off = Math.abs(at - from - stride) / (IN_RHYTHM_WITHIN * stride);
      const through = (best[k]?.worth ?? 0) + Math.max(OUT_OF_RHYTHM, 1 - off);
      if (through > worth) [worth, before] = [through, k];
    }
    best.push({ worth, before });
  }
  const kept: number[] = [];
  let at = best.reduce((top, { worth }, i) => (worth > (best[top]?.worth ?? 0) ? i : top), 0);
  while (at >= 0) {
    kept.unshift(contacts[at] ?? 0);
    at = best[at]?.before ?? -1;
  }
  return kept;
}

/**
 * Stride in samples: the median gap of the foot's contacts, or that of the legs' rhythm where the
 * two disagree, since one foot may have gained or lost every second contact. Null with fewer than
 * three contacts.
 */
function typicalStride(body: BodySignals, contacts: readonly number[]): number | null {
  if (contacts.length < 3) return null;
  const own = median(contacts.slice(1), (at, i) => at - (contacts[i] ?? 0)) ?? null;
  const rhythm = strideOfLegs(body);
  if (own === null || rhythm === null) return own;
  return Math.abs(own - rhythm) > UNLIKE_RHYTHM * rhythm ? rhythm : own;
}

/** Stride in samples with which the feet pass each other back and forth; null without a rhythm. */
function strideOfLegs({ legs, rateHz, length }: BodySignals): number | null {
  const apart = Float64Array.from({ length: Math.floor(length / RHYTHM_STEP) }, (_, i) => {
    const at = i * RHYTHM_STEP;
    return (legs.left.forward.foot[at] ?? Number.NaN) - (legs.right.forward.foot[at] ?? Number.NaN);
  });
  const period = dominantPeriod(apart, {
    rateHz: rateHz / RHYTHM_STEP,
    minimumPeriodS: 2 * STEP_RANGE_S.shortest,
    maximumPeriodS: 2 * STEP_RANGE_S.longest,
  });
  return period && period.periodS * rateHz;
}
