import { heldOutErrors, type HeldOutErrors, type HeldOutRow } from './cross-validate.ts';

/** Contact times of runners that the refiners never saw, and how honest their stated errors are. */
export interface HeldOutContactTimes extends HeldOutErrors {
  /** Share of single contact times within the 95 % interval of their two events together. */
  readonly coverage: number;
  /**
   * Root mean square of what all contacts of a foot in a clip share, as a share of the root mean
   * square error.
   */
  readonly sharedPart: number;
  /** Stated 95 % half width, median, ms. */
  readonly statedMs: number;
}

const Z95 = 1.96;

/** Pairs the two events of each contact as filmed by one camera at one rate. */
export function heldOutContactTimes(
  contacts: readonly HeldOutRow[],
  toeOffs: readonly HeldOutRow[],
): HeldOutContactTimes {
  const landed = new Map(contacts.map((row) => [row.example.contact, row]));
  const clips = new Map<string, number[]>();
  const errors: number[] = [];
  const stated: number[] = [];
  for (const left of toeOffs) {
    const ic = landed.get(left.example.contact);
    if (!ic) continue;
    const error = left.refinedS - ic.refinedS;
    errors.push(error);
    stated.push(Z95 * Math.hypot(left.statedS, ic.statedS));
    const clip = clips.get(left.example.clip) ?? [];
    clip.push(error);
    clips.set(left.example.clip, clip);
  }
  const square = errors.reduce((sum, e) => sum + e * e, 0) / errors.length;
  const shared = [...clips.values()].reduce((sum, own) => {
    const mean = own.reduce((total, e) => total + e, 0) / own.length;
    return sum + own.length * mean * mean;
  }, 0);
  const sizes = [...stated].sort((a, b) => a - b);
  return {
    ...heldOutErrors(errors),
    coverage: Number(
      (errors.filter((e, i) => Math.abs(e) <= (stated[i] ?? 0)).length / errors.length).toFixed(3),
    ),
    sharedPart: Number(Math.sqrt(shared / errors.length / square).toFixed(3)),
    statedMs: Number((1000 * (sizes[Math.floor(sizes.length / 2)] ?? Number.NaN)).toFixed(1)),
  };
}
