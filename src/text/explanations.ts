import type { MetricId } from '../core/metrics/metric.ts';
import { BALANCE_EXPLANATIONS } from './explanations/balance.ts';
import { BELT_SPEED_EXPLANATIONS } from './explanations/belt-speed.ts';
import { CADENCE_EXPLANATIONS } from './explanations/cadence.ts';
import type { Explanation } from './explanations/explanation.ts';
import { FOOT_STRIKE_EXPLANATIONS } from './explanations/foot-strike.ts';
import { HIPS_AND_KNEES_EXPLANATIONS } from './explanations/hips-and-knees.ts';
import { KNEE_BEND_EXPLANATIONS } from './explanations/knee-bend.ts';
import { OVERSTRIDING_EXPLANATIONS } from './explanations/overstriding.ts';
import { POSTURE_EXPLANATIONS } from './explanations/posture.ts';
import { TIMING_EXPLANATIONS } from './explanations/timing.ts';

export type { Evidence, Explanation, Suggestion, SuggestionKind } from './explanations/explanation.ts';
export { SUGGESTION_KINDS } from './explanations/explanation.ts';

const EXPLANATIONS: Readonly<Record<MetricId, Explanation>> = {
  ...CADENCE_EXPLANATIONS,
  ...FOOT_STRIKE_EXPLANATIONS,
  ...OVERSTRIDING_EXPLANATIONS,
  ...KNEE_BEND_EXPLANATIONS,
  ...TIMING_EXPLANATIONS,
  ...POSTURE_EXPLANATIONS,
  ...HIPS_AND_KNEES_EXPLANATIONS,
  ...BALANCE_EXPLANATIONS,
  ...BELT_SPEED_EXPLANATIONS,
};

/** What a metric is, why it matters for knees, what to try, on what evidence, and its limits. */
export function explainMetric(id: MetricId): Explanation {
  return EXPLANATIONS[id];
}
