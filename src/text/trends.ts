import type { KeptCaptureDifference } from '../core/compare/capture-differences.ts';
import type { Difference } from '../core/compare/difference.ts';
import { formatDifference } from './compare.ts';
import { changesWords } from './words/trends/changes.ts';

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
  const words = changesWords;
  if (change.kind === 'not-comparable') {
    const ways = change.obstacles.map((obstacle) => words.ways[obstacle]);
    return {
      what: words.notComparable(change.side),
      detail: words.filmedApart(fromDay, toDay, ways),
      isPlain: false,
    };
  }
  const { side, verdict } = change.difference;
  const isPlain = verdict === 'larger-than-error';
  const notes = [
    ...(change.isShortened ? [words.olderLeftOut] : []),
    ...(change.isSpeedUnknown ? [words.speedUnknown] : []),
  ];
  const amount = formatDifference(change.difference);
  return {
    what: (isPlain ? words.larger : words.tooSmall)(side, fromDay, toDay, amount),
    detail: notes.join(' '),
    isPlain,
  };
}
