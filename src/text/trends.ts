import type { KeptCaptureDifference } from '../core/compare/capture-differences.ts';
import type { Difference } from '../core/compare/difference.ts';
import { formatDifference } from './compare.ts';

const SIDES: Readonly<Record<Difference['side'], string>> = {
  both: '',
  left: 'Left foot: ',
  right: 'Right foot: ',
};

const OBSTACLES: Readonly<Record<KeptCaptureDifference, string>> = {
  view: 'from different directions',
  'near-leg': 'from the other side',
  speed: 'at different speeds',
  'frame-rate': 'at very different frame rates',
  model: 'and read with different pose models',
  shoes: 'in other shoes',
};

/** The change of one foot's line, or of both feet's, from one day to another. */
export type ToldChange =
  | {
      readonly kind: 'change';
      readonly difference: Difference;
      readonly isSpeedUnknown: boolean;
      /** Older runs were captured differently and are left out. */
      readonly isShortened: boolean;
    }
  | {
      readonly kind: 'not-comparable';
      readonly side: Difference['side'];
      readonly obstacles: readonly KeptCaptureDifference[];
    };

/** A line of the trend in words. */
export interface TrendChangeWords {
  readonly what: string;
  /** What has to be known to read it; empty where nothing has. */
  readonly detail: string;
  /** The change is larger than the measurement's error. */
  readonly isPlain: boolean;
}

/** What can be said of a change between two days, or why nothing can. */
export function describeTrendChange(change: ToldChange, fromDay: string, toDay: string): TrendChangeWords {
  const span = `From ${fromDay} to ${toDay}`;
  if (change.kind === 'not-comparable') {
    const ways = change.obstacles.map((obstacle) => OBSTACLES[obstacle]).join(', ');
    return {
      what: `${SIDES[change.side]}${change.side === 'both' ? 'The' : 'the'} runs cannot be compared`,
      detail: `${fromDay} and ${toDay} were filmed ${ways}: a difference could come from that alone. Film two runs alike to follow this number.`,
      isPlain: false,
    };
  }
  const isPlain = change.difference.verdict === 'larger-than-error';
  const verdict = isPlain
    ? 'larger than the measurement’s error'
    : 'too small to tell from the measurement’s error';
  const notes = [
    ...(change.isShortened ? ['Older runs were filmed differently and are left out here.'] : []),
    ...(change.isSpeedUnknown
      ? ['The belt speed of both runs is not known; most numbers move with speed by themselves.']
      : []),
  ];
  return {
    what: `${SIDES[change.difference.side]}${span}: ${formatDifference(change.difference)}, ${verdict}.`,
    detail: notes.join(' '),
    isPlain,
  };
}
