import { butterworthLowPass } from '../../../src/core/signal/butterworth-low-pass.ts';
import { resampleUniform } from '../../../src/core/signal/resample-uniform.ts';
import { rejectOutliers } from '../../../src/core/trajectories/reject-outliers.ts';
import { rejectStrayRuns } from '../../../src/core/trajectories/reject-stray-runs.ts';
import { hampel } from './hampel.ts';
import { kalmanRtsSmoother } from './kalman-rts-smoother.ts';

/** One joint as the pose model saw it, on even frames; NaN where it was not seen. */
export interface RawPath {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly timesS: Float64Array;
  readonly rateHz: number;
  readonly pxPerM: number;
}

/** A way from raw points to a smooth path. */
export interface FilterVariant {
  readonly name: string;
  smooth(path: RawPath): { readonly x: Float64Array; readonly y: Float64Array };
}

/**
 * As in `trajectories/filter-trajectories`: gaps that are bridged, and what is never a stray, of a
 * shank of 0.43 m.
 */
const MAXIMUM_GAP_S = 0.12;
const LEAST_STRAY_M = 0.12 * 0.43;
/** Error of a single landmark, metres: 8 mm on a sharp 60 Hz clip. */
const LANDMARK_SD_M = 0.008;

function lowPass(values: Float64Array, { timesS, rateHz }: RawPath, cutoffHz: number): Float64Array {
  const whole = resampleUniform(values, timesS, timesS, { maximumGapS: MAXIMUM_GAP_S });
  return cutoffHz >= 0.48 * rateHz ? whole : butterworthLowPass(whole, { rateHz, cutoffHz });
}

/** The shipped rejection of wild points and strays, then a zero-phase Butterworth filter. */
function shipped(cutoffHz: number): FilterVariant {
  return {
    name: `shipped + ${cutoffHz} Hz`,
    smooth(path) {
      const single = rejectOutliers(path.x, path.y, path.timesS);
      const leastPx = LEAST_STRAY_M * path.pxPerM * Math.max(1, (60 / path.rateHz) ** 2);
      const clean = rejectStrayRuns(single.x, single.y, { rateHz: path.rateHz, leastPx });
      return { x: lowPass(clean.x, path, cutoffHz), y: lowPass(clean.y, path, cutoffHz) };
    },
  };
}

/**
 * Hampel over 7 frames (3 robust standard deviations, at least one landmark error), then
 * Butterworth.
 */
function hampelThen(cutoffHz: number): FilterVariant {
  return {
    name: `Hampel + ${cutoffHz} Hz`,
    smooth(path) {
      const options = { halfWindow: 3, minimumScale: LANDMARK_SD_M * path.pxPerM };
      const clean = (values: Float64Array) => hampel(values, options).values;
      return { x: lowPass(clean(path.x), path, cutoffHz), y: lowPass(clean(path.y), path, cutoffHz) };
    },
  };
}

/** Kalman smoother with outlier gate, driven by white jerk of the given density, m/s³ per √Hz. */
function kalman(jerk: number): FilterVariant {
  return {
    name: `Kalman ${jerk} m/s³`,
    smooth({ x, y, timesS, pxPerM }) {
      const options = { measurementSd: LANDMARK_SD_M * pxPerM, processDensity: jerk * pxPerM };
      return {
        x: kalmanRtsSmoother(x, timesS, options).values,
        y: kalmanRtsSmoother(y, timesS, options).values,
      };
    },
  };
}

/** All that is tried. */
export const FILTER_VARIANTS: readonly FilterVariant[] = [
  ...[6, 8, 10, 12, 15, 20, 25].map(shipped),
  ...[10, 15, 20].map(hampelThen),
  ...[100, 300, 1000, 3000].map(kalman),
];
