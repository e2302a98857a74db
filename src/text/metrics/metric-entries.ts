import type { MetricId } from '../../core/metrics/registry.ts';
import { ARM_WORDS } from './arms.ts';
import { BALANCE_WORDS } from './balance.ts';
import { BELT_SPEED_WORDS } from './belt-speed.ts';
import { CADENCE_WORDS } from './cadence.ts';
import { FOOT_STRIKE_WORDS } from './foot-strike.ts';
import { HIPS_AND_KNEES_WORDS } from './hips-and-knees.ts';
import { KNEE_BEND_WORDS } from './knee-bend.ts';
import type { MetricEntry } from './metric-entry.ts';
import { OVERSTRIDING_WORDS } from './overstriding.ts';
import { POSTURE_WORDS } from './posture.ts';
import { TIMING_WORDS } from './timing.ts';

/** The words of every metric, from the topics. */
export const METRIC_ENTRIES: Readonly<Record<MetricId, MetricEntry>> = {
  ...CADENCE_WORDS,
  ...FOOT_STRIKE_WORDS,
  ...OVERSTRIDING_WORDS,
  ...KNEE_BEND_WORDS,
  ...TIMING_WORDS,
  ...POSTURE_WORDS,
  ...ARM_WORDS,
  ...HIPS_AND_KNEES_WORDS,
  ...BALANCE_WORDS,
  ...BELT_SPEED_WORDS,
};
