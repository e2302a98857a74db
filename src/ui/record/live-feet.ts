import { footNumbers } from '../../core/live/foot-numbers.ts';
import { type USUAL_METRICS, type UsualReading } from '../../core/live/usual-reading.ts';
import type { Side } from '../../core/pose/landmark.ts';
import type { LiveView } from '../../state/record/live-view.svelte.ts';

/** The number of both feet that the camera's view gives. */
export interface LiveFeet {
  readonly metric: keyof typeof USUAL_METRICS;
  readonly numbers: Readonly<Record<Side, number>>;
  readonly usual: UsualReading;
}

/** Both feet's number; null where poses are too few, or left and right are not plausible. */
export function liveFeet({ reading, isSlow }: Pick<LiveView, 'reading' | 'isSlow'>): LiveFeet | null {
  if (!reading?.view || isSlow) return null;
  const metric = reading.view === 'side' ? 'overstridePercent' : 'kneeAlignmentDeg';
  const usual = reading.usual[metric];
  const numbers = footNumbers(reading.steps, metric, usual);
  return numbers && usual && { metric, numbers, usual };
}
