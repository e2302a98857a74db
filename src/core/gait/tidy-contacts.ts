import { median } from 'd3-array';
import type { BodySignals, LegSignals } from './body-signals.ts';
import { detectInitialContacts } from './detect-initial-contact.ts';

/** Contacts of one foot closer than this share of its stride cannot both be landings. */
const TOO_CLOSE = 0.6;
/** A gap of this many strides has lost one landing. */
const LOST_ONE = Object.freeze({ from: 1.6, to: 2.4 });
/** How far from its expected time a lost landing is looked for, as a share of the stride. */
const LOOK_WITHIN = 0.2;
/** Guards for a lost landing: its place is known, so weaker signs are enough. */
const WEAK_GUARDS = Object.freeze({ swing: 0, stance: 0.55 });

/**
 * The contacts of one foot in rhythm: of two too close to each other the one that breaks the rhythm
 * goes, and where one is lost it is looked for again, at its expected time, by weaker signs. What
 * leaves no trace stays lost: nothing is invented. Samples in, samples out.
 */
export function tidyContacts(body: BodySignals, leg: LegSignals, contacts: readonly number[]): number[] {
  const stride = typicalStride(contacts);
  if (stride === null) return [...contacts];
  const kept: number[] = [];
  for (const contact of contacts) {
    const last = kept[kept.length - 1];
    if (last === undefined || contact - last >= TOO_CLOSE * stride) {
      kept.push(contact);
      continue;
    }
    const before = kept[kept.length - 2];
    const after = contacts.find((other) => other > contact && other - contact >= TOO_CLOSE * stride);
    const off = (candidate: number): number =>
      (before === undefined ? 0 : Math.abs(candidate - before - stride)) +
      (after === undefined ? 0 : Math.abs(after - candidate - stride));
    if (off(contact) < off(last)) kept[kept.length - 1] = contact;
  }
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

/**
 * Median stride in samples, from gaps that are not themselves breaks; null with fewer than three
 * contacts.
 */
function typicalStride(contacts: readonly number[]): number | null {
  if (contacts.length < 3) return null;
  return median(contacts.slice(1), (at, i) => at - (contacts[i] ?? 0)) ?? null;
}
