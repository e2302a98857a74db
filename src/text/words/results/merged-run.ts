import type { Side } from '../../../core/pose/landmark.ts';
import type { View } from '../../../core/run/run-context.ts';
import { inLanguage } from '../../language.ts';
import { lowerFirst } from '../lower-first.ts';

const from: Readonly<Record<View, string>> = {
  side: 'from the side',
  front: 'from the front',
  rear: 'from behind',
};

/** What is said of a run that was filmed from several sides. */
export const mergedRunWords = inLanguage('results/merged-run', {
  from,
  fromSide: (near: Side): string => `from the ${near}`,
  fromBothSides: 'from both sides',
  viewOfClip: (view: View, clip: number): string => `${from[view]}, clip ${clip}`,
  sidesDiffer: {
    title: (metric: string): string => `Left and right differ: ${lowerFirst(metric)}`,
    sentence: (left: string, right: string): string =>
      `${left} on the left, ${right} on the right: more than the measuring error. Worth knowing, not a finding by itself.`,
  },
  reading: (value: string, source: string): string => `${value} ${source}`,
  disagreement: (metric: string, side: Side | null, readings: readonly string[]): string =>
    `${metric}${side === null ? '' : ` (${side})`}: ${readings.join(', ')}. The first one is used, because its error is smaller. If the clips are of different runs or speeds, look at each by itself.`,
});
