import { REPEATED_SHARE } from '../../pose/repeated-poses.ts';
import type { PreflightInput } from '../preflight-check.ts';

/** Pairs that must have been compared before a share means something. */
const FEWEST_PAIRS = 8;

/**
 * Share of the frames that repeat the one before, 0 where it was not looked at or is an accident.
 */
export function repeatedShare({ scene }: Pick<PreflightInput, 'scene'>): number {
  const repeats = scene?.repeats;
  if (!repeats || repeats.pairs < FEWEST_PAIRS) return 0;
  const share = repeats.repeated / repeats.pairs;
  return share >= REPEATED_SHARE ? share : 0;
}

/** Pictures per second of real time that differ from the one before, Hz; NaN when unknown. */
export function differentRateHz(input: Pick<PreflightInput, 'scene' | 'frameRateHz'>): number {
  return input.frameRateHz * (1 - repeatedShare(input));
}
