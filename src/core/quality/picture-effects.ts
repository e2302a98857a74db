import type { PictureFacts, PictureFault } from '../run/picture-facts.ts';
import { METRIC_GROUPS } from '../metrics/metric-groups.ts';
import type { MetricId } from '../metrics/metric.ts';

const { all, angles, atTouchDown, contactTimes, foot, lengths } = METRIC_GROUPS;

/**
 * Metrics that a fault of the pictures makes less exact: what the pre-flight list names, and what
 * the results widen.
 */
export const WEAKENED_BY: Readonly<Record<PictureFault, readonly MetricId[]>> = {
  'feet-covered': [...atTouchDown, ...contactTimes],
  'feet-unsure': [...atTouchDown, ...contactTimes],
  'camera-moves': [...lengths, ...atTouchDown, 'trunk-lean'],
  zoom: lengths,
  'scene-changes': all,
  'speed-changes': ['cadence', 'step-length', 'belt-speed', ...contactTimes],
  'too-dark': angles,
  'feet-blurred': [...foot, ...contactTimes, 'overstride'],
  'fast-foot-blurred': foot,
  'head-out-of-frame': ['trunk-lean', 'vertical-oscillation', 'lateral-trunk-lean'],
  'hands-out-of-frame': ['elbow-angle'],
  'uneven-frames': [...contactTimes, ...atTouchDown],
  'repeated-frames': [...contactTimes, ...atTouchDown],
  'slow-motion-undone': [],
  'pieces-joined': [],
};

/** Metrics that a fault takes away. */
export const LOST_BY: Readonly<Partial<Record<PictureFault, readonly MetricId[]>>> = {
  'feet-covered': foot,
};

/**
 * How many times larger an error becomes under each fault that names the metric, and under all of
 * them: a judgement.
 */
const FACTOR = 1.5;
const LARGEST_FACTOR = 2;

/** How many times larger the error of a metric is than that of a clip without faults, 1 to 2. */
export function errorFactor(metric: MetricId, pictures: PictureFacts | undefined): number {
  const faults = pictures?.faults.filter((fault) => fault !== 'zoom' && WEAKENED_BY[fault].includes(metric));
  return Math.min(LARGEST_FACTOR, FACTOR ** (faults?.length ?? 0));
}

/**
 * What is added to the error of a length because the scale changes within the clip, as a share of
 * the length.
 */
export function zoomErrorShare(metric: MetricId, pictures: PictureFacts | undefined): number {
  return pictures?.zoomRatio !== undefined && WEAKENED_BY.zoom.includes(metric) ? pictures.zoomRatio - 1 : 0;
}

/** Whether a fault takes the metric away: something stands before the shoes. */
export function isHidden(metric: MetricId, pictures: PictureFacts | undefined): boolean {
  return pictures?.faults.some((fault) => LOST_BY[fault]?.includes(metric)) ?? false;
}
