import { formatNumber } from '../format/format-number.ts';
import { sharedWords } from '../words/metrics/shared.ts';
import type { Suggestion } from './explanation.ts';
import { METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

/** By how much more cadence trials went (Heiderscheit 2011): 5 to 10 %. */
const MORE = Object.freeze({ low: 1.05, high: 1.1 });

/**
 * A runner's cadence with 5 and with 10 % more, whole steps a minute.
 *
 * @param cadenceSpm steps of both feet per minute
 */
export function cadenceTarget(cadenceSpm: number): { readonly low: string; readonly high: string } {
  return { low: formatNumber(cadenceSpm * MORE.low, 0), high: formatNumber(cadenceSpm * MORE.high, 0) };
}

/**
 * A suggestion in the runner's own steps, where it speaks of their cadence; any other as it is.
 *
 * @param cadenceSpm null where the runner's own is not known
 */
export function withOwnCadence(suggestion: Suggestion, cadenceSpm: number | null): Suggestion {
  if (cadenceSpm === null) return suggestion;
  const { low, high } = cadenceTarget(cadenceSpm);
  const own = formatNumber(cadenceSpm, 0);
  const { quickerStepsOwn, metronomeOwn } = sharedWords.suggestions;
  if (suggestion === QUICKER_STEPS) return { ...suggestion, text: quickerStepsOwn(low, high, own) };
  if (suggestion === METRONOME) return { ...suggestion, text: metronomeOwn(low, own) };
  return suggestion;
}
