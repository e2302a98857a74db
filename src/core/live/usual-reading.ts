import type { CameraModel } from '../camera/camera-model.ts';
import { rangeAmong } from '../metrics/reference-range.ts';
import { normRange } from '../metrics/reference-ranges.ts';
import { expectedReading } from '../norms/norms.ts';

/** Where healthy runners' live readings of a number lie, in its unit. */
export interface UsualReading {
  readonly mean: number;
  /** Spread between runners. */
  readonly sd: number;
  /** Spread of their readings: what the quick model leaves uncertain is added. */
  readonly readingSd: number;
  /** The band that is no reason to look closer; its ends may be infinite. */
  readonly from: number;
  readonly to: number;
}

/** The numbers of a step that have a norm, by the metric that the norm is of. */
export const USUAL_METRICS = Object.freeze({
  overstridePercent: 'overstride',
  kneeAlignmentDeg: 'knee-alignment',
} as const);

/** The usual readings at one moment of a live view; null where no norm was measured. */
export type UsualReadings = Readonly<Record<keyof typeof USUAL_METRICS, UsualReading | null>>;

/** @param model pose model that the live view runs */
export function usualReadings(
  camera: Pick<CameraModel, 'view' | 'beltSpeedPxS' | 'legLengthPx'>,
  model: 'lite',
): UsualReadings {
  const legsPerS = camera.beltSpeedPxS / camera.legLengthPx;
  const speed = camera.view === 'side' && Number.isFinite(legsPerS) ? legsPerS : null;
  const of = (metric: (typeof USUAL_METRICS)[keyof typeof USUAL_METRICS]): UsualReading | null => {
    const row = normRange(metric);
    const expected = expectedReading(metric, camera.view, speed, model);
    if (!row || !expected) return null;
    const { mean, sd, offsetSd } = expected;
    const readingSd = Math.hypot(sd, offsetSd);
    const good = rangeAmong(row, mean, readingSd).bands.find(({ severity }) => severity === 'good');
    return good ? { mean, sd, readingSd, from: good.from, to: good.to } : null;
  };
  return { overstridePercent: of('overstride'), kneeAlignmentDeg: of('knee-alignment') };
}
