import type { CueMetric, CueState } from '../core/live/live-cue.ts';
import { liveNumbersWords } from './words/capture/live-numbers.ts';

/** Where a runner is on the way to a target. */
export const CUE_VERDICTS: Readonly<Record<CueState['verdict'], string>> = liveNumbersWords.verdicts;

/** The numbers that can be cued on, and their units as they are read from afar. */
export const CUE_NAMES: Readonly<Record<CueMetric, { readonly name: string; readonly unit: string }>> =
  liveNumbersWords.cues;

/** The numbers of single feet. */
export const LIVE_FEET = liveNumbersWords.feet;
