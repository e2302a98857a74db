import { binomialCdf } from '../statistics/binomial-cdf.ts';

/** Share of truths that a stated range promises to hold. */
export const PROMISED_SHARE = 0.95;

/** The target for a range that promises 95 % is 93 to 97 %; a smaller share breaks the promise. */
export const LEAST_SHARE = 0.93;

/** A share that chance alone brings about more often than this is no evidence. */
export const CHANCE_BELOW = 0.05;

/**
 * Whether a stated 95 % range is too narrow: it held the truth in a smaller share than the target,
 * and a range that keeps its promise would do so by chance in fewer than one of 20 samples of this
 * size (one-sided binomial test). Readings of one body are alike, which the test does not know: it
 * warns rather too early than too late.
 *
 * @param share of the readings within the range, 0-1; null where none was judged, which is no
 * evidence
 * @param readings that could differ on their own: sides of clips, whose strides share their errors
 */
export function isHeldTooSeldom(share: number | null, readings: number): boolean {
  if (share === null || share >= LEAST_SHARE) return false;
  return binomialCdf(Math.round(share * readings), readings, PROMISED_SHARE) < CHANCE_BELOW;
}
