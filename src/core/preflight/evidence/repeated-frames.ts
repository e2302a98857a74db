import { quantile } from 'd3-array';
import { lumaDifference } from '../image/luma-difference.ts';
import type { LumaImage } from '../image/luma-image.ts';

/** Frames that show the same picture as the one before. */
export interface RepeatedFrames {
  /** Neighbouring pairs that were compared; those in which nobody moves do not count. */
  readonly pairs: number;
  /** How many of them are the same picture. */
  readonly repeated: number;
}

/** A pair changes less than this share of what running changes: the same picture, stored again. */
const SAME_SHARE = 0.2;
/** Change (levels of 255) under which nothing moves at all, so that nothing is known. */
const STILL = 0.4;

/**
 * Counts repeated pictures in runs of consecutive frames, by how much each differs from the one
 * before within the runner's surroundings. Every second one: 30 pictures a second in a file of 60.
 * Null where nobody moves.
 */
export function repeatedFrames(
  runs: readonly (readonly { readonly runner: LumaImage }[])[],
): RepeatedFrames | null {
  let pairs = 0;
  let repeated = 0;
  for (const run of runs) {
    const differences = run.slice(1).flatMap(({ runner }, i) => {
      const before = run[i];
      return before ? [lumaDifference(before.runner, runner)] : [];
    });
    const moving = quantile(differences, 0.75) ?? 0;
    if (moving < STILL) continue;
    pairs += differences.length;
    repeated += differences.filter((difference) => difference < SAME_SHARE * moving).length;
  }
  return pairs > 0 ? { pairs, repeated } : null;
}
