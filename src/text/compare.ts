import type { CaptureDifference } from '../core/compare/capture-differences.ts';
import type { Difference, DifferenceVerdict } from '../core/compare/difference.ts';
import type { Units } from '../core/run/units.ts';
import { METRICS } from '../core/metrics/registry.ts';
import { formatFrameRate, formatNumber, formatSpeed, formatWithError } from './format.ts';

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
  const number = (value: number | null): string => (value === null ? 'not known' : formatNumber(value, 0));
  const share = (value: number | null): string =>
    value === null ? 'not known' : `${formatNumber(100 * value, 0)} %`;
  const speed = (value: number | null): string =>
    value === null ? 'not entered' : formatSpeed(value, speedUnit);
  switch (code) {
    case 'no-numbers':
      return {
        title: 'One of them gave no numbers',
        detail: 'Its capture was refused, or every stride is left out. There is nothing to compare.',
      };
    case 'view':
      return {
        title: 'Filmed from different directions',
        detail: 'Only cadence and the times of the foot contacts mean the same in both, and are compared.',
      };
    case 'near-leg':
      return {
        title: 'The other leg is nearer to the camera',
        detail: 'A foot is near in one and far in the other, where it is measured less exactly.',
      };
    case 'frame-rate':
      return {
        title: `Different frame rates: ${formatFrameRate(a ?? Number.NaN)} and ${formatFrameRate(b ?? Number.NaN)}`,
        detail: 'Times, and what is read at foot contact, are known less exactly in the slower one.',
      };
    case 'frame-rate-unknown':
      return {
        title: 'The frame rate is not known in both',
        detail: 'How exactly times are known may differ between them.',
      };
    case 'speed':
      return {
        title: `Different speeds: ${speed(a)} and ${speed(b)}`,
        detail: 'Cadence, contact time, overstride and most angles move with speed by themselves.',
      };
    case 'speed-unknown':
      return {
        title: `The speed is not known in both: ${speed(a)} and ${speed(b)}`,
        detail: 'Enter the belt speed under “Correct how it was filmed”: most numbers move with speed.',
      };
    case 'distance':
      return {
        title: `The runner fills ${share(a)} and ${share(b)} of the picture’s longer side`,
        detail: 'Filmed from another distance or with another zoom, the smaller one is less exact.',
      };
    case 'distance-unknown':
      return {
        title: `The runner’s size in the picture is not known in both: ${share(a)} and ${share(b)}`,
        detail: 'Whether both were filmed from the same distance cannot be told.',
      };
    case 'obliqueness':
      return {
        title: `The camera stood ${number(a)}° and ${number(b)}° off the straight direction`,
        detail: 'Angles and distances look shorter from an oblique direction.',
      };
    case 'obliqueness-unknown':
      return {
        title: 'The camera’s direction is not known in both',
        detail:
          'Whether one of them was filmed at an angle, which shortens angles and distances, cannot be told.',
      };
    case 'shoes':
      return {
        title: 'Filmed in other shoes',
        detail: 'Foot strike and cadence can change with the shoe alone.',
      };
    case 'model':
      return {
        title: 'Analysed with different pose models',
        detail: 'Each model places the joints a little differently. Analyse both with the same one.',
      };
  }
}

const VERDICTS: Readonly<Record<DifferenceVerdict, string>> = {
  'larger-than-error': 'Larger than the error',
  'within-error': 'Too small to tell',
  'same-class': 'The same',
  'other-class': 'Different',
  'unclear-class': 'Cannot be told',
};

/** What can be said of a difference, in a few words. */
export function describeDifferenceVerdict(verdict: DifferenceVerdict): string {
  return VERDICTS[verdict];
}

/** A difference with its error and sign, `+3.2 ± 2.0°`; an en dash for categories. */
export function formatDifference({ metric, difference, uncertainty, a }: Difference): string {
  if (difference === null || uncertainty === null) return '–';
  const { decimals } = METRICS[metric];
  const sign = difference > 0 && Number(formatNumber(difference, decimals)) !== 0 ? '+' : '';
  return sign + formatWithError(difference, uncertainty, a.unit, decimals, 'short');
}

/** Why left and right cannot be compared. */
export const SIDES_NOT_COMPARABLE = {
  'near-against-far': {
    title: 'Left and right cannot be compared in this clip',
    detail:
      'From one side the near leg is measured more exactly than the far one, which is partly hidden. Film from behind or in front, or once from each side, as one run.',
  },
  'no-numbers': {
    title: 'No strides to compare',
    detail: 'This run gave no numbers. See why in its results.',
  },
} as const;
