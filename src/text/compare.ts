import type { CaptureDifference } from '../core/compare/capture-differences.ts';
import type { Difference, DifferenceVerdict } from '../core/compare/difference.ts';
import type { Units } from '../core/run/units.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { formatFrameRate, formatNumber, formatSpeed, formatWithError } from './format.ts';
import { differencesWords } from './words/compare/differences.ts';

/** A way in which two captures differ, in words, and what that means for the numbers. */
export interface CaptureWords {
  readonly title: string;
  readonly detail: string;
}

/** Words for a difference in capture. */
export function describeCaptureDifference(
  { code, a, b }: CaptureDifference,
  { speedUnit }: Units,
): CaptureWords {
  const words = differencesWords;
  const number = (value: number | null): string => (value === null ? words.notKnown : formatNumber(value, 0));
  const share = (value: number | null): string =>
    value === null ? words.notKnown : words.percent(formatNumber(100 * value, 0));
  const speed = (value: number | null): string =>
    value === null ? words.notEntered : formatSpeed(value, speedUnit);
  const rate = (value: number | null): string => formatFrameRate(value ?? Number.NaN);
  switch (code) {
    case 'no-numbers':
      return words.noNumbers;
    case 'view':
      return words.view;
    case 'near-leg':
      return words.nearLeg;
    case 'frame-rate':
      return { ...words.frameRate, title: words.frameRate.title(rate(a), rate(b)) };
    case 'frame-rate-unknown':
      return words.frameRateUnknown;
    case 'speed':
      return { ...words.speed, title: words.speed.title(speed(a), speed(b)) };
    case 'speed-unknown':
      return { ...words.speedUnknown, title: words.speedUnknown.title(speed(a), speed(b)) };
    case 'distance':
      return { ...words.distance, title: words.distance.title(share(a), share(b)) };
    case 'distance-unknown':
      return { ...words.distanceUnknown, title: words.distanceUnknown.title(share(a), share(b)) };
    case 'obliqueness':
      return { ...words.obliqueness, title: words.obliqueness.title(number(a), number(b)) };
    case 'obliqueness-unknown':
      return words.obliquenessUnknown;
    case 'shoes':
      return words.shoes;
    case 'model':
      return words.model;
  }
}

/** What can be said of a difference, in a few words. */
export function describeDifferenceVerdict(verdict: DifferenceVerdict): string {
  return differencesWords.verdicts[verdict];
}

/** A difference with its error and sign, `+3.2 ± 2.0°`; an en dash for categories. */
export function formatDifference({ metric, difference, uncertainty, a }: Difference): string {
  if (difference === null || uncertainty === null) return '–';
  const { decimals } = METRICS[metric];
  const sign = difference > 0 && Number(difference.toFixed(decimals)) !== 0 ? '+' : '';
  return sign + formatWithError(difference, uncertainty, a.unit, decimals, 'short');
}

/** Why left and right cannot be compared. */
export const SIDES_NOT_COMPARABLE = differencesWords.sidesNotComparable;
