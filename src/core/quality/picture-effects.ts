import type { PictureFacts, PictureFault } from '../run/picture-facts.ts';
import {
  either,
  isDuration,
  isLength,
  isPerTime,
  isPosture,
  isReadAtTouchDown,
  isReadFrom,
  isReadOffFoot,
  isReadOffTrunk,
  type MetricPredicate,
  metricsWhere,
} from '../metrics/metrics-by-trait.ts';
import { type MetricId, METRICS } from '../metrics/registry.ts';

const hangsOnContact = either(isReadAtTouchDown, isDuration);

/**
 * What the traits of a metric say about a fault; the rest a metric says of itself (`weakenedBy`).
 */
const BY_TRAIT: Readonly<Record<PictureFault, MetricPredicate>> = {
  'feet-covered': hangsOnContact,
  'feet-unsure': hangsOnContact,
  'camera-moves': either(isLength, isReadAtTouchDown),
  zoom: isLength,
  'scene-changes': () => true,
  'speed-changes': isPerTime,
  'too-dark': isPosture,
  interlaced: () => true,
  'feet-blurred': either(isReadOffFoot, isDuration),
  'fast-foot-blurred': isReadOffFoot,
  'head-out-of-frame': isReadOffTrunk,
  'hands-out-of-frame': isReadFrom('wrist'),
  'uneven-frames': hangsOnContact,
  'repeated-frames': hangsOnContact,
  'slow-motion-undone': () => false,
  'pieces-joined': () => false,
};

/** Whether a fault of the pictures makes a metric less exact. */
function isWeakenedBy(fault: PictureFault, metric: MetricId): boolean {
  return BY_TRAIT[fault](metric) || (METRICS[metric].weakenedBy?.includes(fault) ?? false);
}

/**
 * Metrics that a fault of the pictures makes less exact, in the order of the dictionary: what the
 * pre-flight list names, and what the results widen.
 */
export function weakenedBy(fault: PictureFault): readonly MetricId[] {
  return metricsWhere((metric) => isWeakenedBy(fault, metric));
}

/** Whether a fault takes a metric away: something stands before the shoes. */
function isLostBy(fault: PictureFault, metric: MetricId): boolean {
  return fault === 'feet-covered' && isReadOffFoot(metric);
}

/** Metrics that a fault takes away. */
export function lostBy(fault: PictureFault): readonly MetricId[] {
  return metricsWhere((metric) => isLostBy(fault, metric));
}

/**
 * How many times larger an error becomes under each fault that names the metric, and under all of
 * them: a judgement.
 */
const FACTOR = 1.5;
const LARGEST_FACTOR = 2;

/** How many times larger the error of a metric is than that of a clip without faults, 1 to 2. */
export function errorFactor(metric: MetricId, pictures: PictureFacts | undefined): number {
  const faults = pictures?.faults.filter((fault) => fault !== 'zoom' && isWeakenedBy(fault, metric));
  return Math.min(LARGEST_FACTOR, FACTOR ** (faults?.length ?? 0));
}

/**
 * What is added to the error of a length because the scale changes within the clip, as a share of
 * the length.
 */
export function zoomErrorShare(metric: MetricId, pictures: PictureFacts | undefined): number {
  return pictures?.zoomRatio !== undefined && isWeakenedBy('zoom', metric) ? pictures.zoomRatio - 1 : 0;
}

/** Whether a fault of these pictures takes the metric away. */
export function isHidden(metric: MetricId, pictures: PictureFacts | undefined): boolean {
  return pictures?.faults.some((fault) => isLostBy(fault, metric)) ?? false;
}
