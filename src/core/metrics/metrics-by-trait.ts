import type { BodyPoint, MetricTraits } from './metric.ts';
import { normRange } from './reference-ranges.ts';
import { METRIC_IDS, type MetricId, METRICS } from './registry.ts';

/** A question to a metric's traits. */
export type MetricPredicate = (metric: MetricId) => boolean;

/** The metrics of which a predicate holds, in the order of the dictionary. */
export function metricsWhere(holds: MetricPredicate): readonly MetricId[] {
  return METRIC_IDS.filter(holds);
}

/** Whether it is true of one of several predicates. */
export function either(...predicates: readonly MetricPredicate[]): MetricPredicate {
  return (metric) => predicates.some((holds) => holds(metric));
}

const traits = (metric: MetricId): MetricTraits => METRICS[metric];

/** One number for the whole runner and not one for each leg. */
export const isWholeBody: MetricPredicate = (metric) => traits(metric).of === 'body';

/** Told of one leg alone: neither the whole runner's, nor the belt's and the steps' on it. */
export const isOfOneLeg: MetricPredicate = (metric) =>
  !isWholeBody(metric) && traits(metric).kind !== 'travel';

/** As good on the far leg of a side view as on the near one. */
export const isLegIndependent: MetricPredicate = (metric) => traits(metric).scored === 'both-legs';

/** Whether the numbers of both legs of a side view may be taken together. */
export const isPooledInSideView: MetricPredicate = (metric) =>
  isWholeBody(metric) || isLegIndependent(metric);

/** Whether left and right may be compared where a view shows both alike. */
export const isComparable: MetricPredicate = (metric) => traits(metric).comparable;

/** Judged by its place among healthy runners. */
export const isJudged: MetricPredicate = (metric) => normRange(metric) !== undefined;

/** Durations of stance and flight. */
export const isDuration: MetricPredicate = (metric) => traits(metric).kind === 'duration';

/** Independent of where the camera stands: steps and durations. */
export const isViewFree: MetricPredicate = (metric) => isDuration(metric) || traits(metric).kind === 'rhythm';

/** Angles and distances within the picture, which an oblique or dark picture spoils. */
export const isPosture: MetricPredicate = (metric) => traits(metric).kind === 'posture';

/** Hangs on the instant of touching down. */
export const isReadAtTouchDown: MetricPredicate = (metric) => traits(metric).readAt === 'touch-down';

/** Read off the foot's own angle in the picture. */
export const isReadOffFoot: MetricPredicate = (metric) =>
  isReadAtTouchDown(metric) && traits(metric).from.includes('toe');

/** Needs no contact, so that a clip without feet in the picture can still give it. */
export const needsNoFeet: MetricPredicate = (metric) => traits(metric).withoutFeet;

/** Measured against the vertical or the level line. */
export const isAgainstGravity: MetricPredicate = (metric) => traits(metric).perRollDegree !== null;

/** A length in the picture that needs a scale. */
export const isLength: MetricPredicate = (metric) => traits(metric).scale !== null;

/** Known in metres, through the scale or the belt. */
export const isInMetres: MetricPredicate = (metric) => traits(metric).scale === 'metres';

/** Counted per real time, so that a changed playback speed falsifies it. */
export const isPerTime: MetricPredicate = (metric) => isViewFree(metric) || isInMetres(metric);

/** Read off a point of the body. */
export function isReadFrom(point: BodyPoint): MetricPredicate {
  return (metric) => traits(metric).from.includes(point);
}

const TRUNK: readonly BodyPoint[] = ['mid-hip', 'mid-shoulder'];

/** Read off hips and shoulders alone. */
export const isReadOffTrunk: MetricPredicate = (metric) => {
  const { from } = traits(metric);
  return from.length > 0 && from.every((point) => TRUNK.includes(point));
};
