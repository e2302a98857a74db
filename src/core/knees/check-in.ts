import type { Side } from '../pose/landmark.ts';
import type { Day } from './day.ts';

/** Where a knee hurts, as drawn. */
export const KNEE_PLACES = ['front', 'below', 'outer', 'inner', 'deep'] as const;
export type KneePlace = (typeof KNEE_PLACES)[number];

/** How long the pain has been there. */
export const PAIN_DURATIONS = ['days', 'under-two-weeks', 'over-two-weeks'] as const;
export type PainDuration = (typeof PAIN_DURATIONS)[number];

/** What the knee does besides hurting. */
export const KNEE_SIGNS = ['swelling', 'giving-way', 'locking'] as const;
export type KneeSign = (typeof KNEE_SIGNS)[number];

/** Signs that a professional has to look at on the same day. */
export const SAME_DAY_SIGNS = [
  'no-weight',
  'hot-with-fever',
  'swollen-after-twist',
  'changed-shape',
  'stuck',
  'calf',
  'breathless',
] as const;
export type SameDaySign = (typeof SAME_DAY_SIGNS)[number];

/** Pain as the runner gives it: whole numbers from 0 (none) to 10 (worst imaginable). */
export const PAIN = Object.freeze({ low: 0, high: 10 });

/** Pain around one run; null where it was not answered, or is not known yet. */
export interface PainAroundRun {
  /** Before the run, or on an ordinary day: what the later answers are held against. */
  readonly before: number;
  /** The worst of it in the run. */
  readonly inRun: number | null;
  /** An hour after the run. */
  readonly hourAfter: number | null;
  /** On the morning after the run. */
  readonly nextMorning: number | null;
}

/** What a runner says of one knee on one day. */
export interface CheckIn {
  readonly day: Day;
  readonly side: Side;
  readonly places: readonly KneePlace[];
  readonly pain: PainAroundRun;
  /** Null where nothing hurts, or it was not answered. */
  readonly since: PainDuration | null;
  readonly signs: readonly KneeSign[];
  readonly sameDaySigns: readonly SameDaySign[];
}
