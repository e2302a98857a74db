import { LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import type { MocapRun } from './load-mocap.ts';

/** 3D paths in metres of the 33 landmarks at the trial's own rate: [landmark][axis][sample]. */
export type BodyPoints = readonly (readonly [Float64Array, Float64Array, Float64Array])[];

const MEASURED: Readonly<Record<number, string>> = {
  11: 'L_SHOULDER',
  12: 'R_SHOULDER',
  13: 'L_ELBOW',
  14: 'R_ELBOW',
  15: 'L_WRIST',
  16: 'R_WRIST',
  23: 'L_HIP',
  24: 'R_HIP',
  25: 'L_KNEE',
  26: 'R_KNEE',
  27: 'L_ANKLE',
  28: 'R_ANKLE',
  29: 'L_HEEL',
  30: 'R_HEEL',
  31: 'L_TOE',
  32: 'R_TOE',
};

/**
 * Where markers are missing: offset from the mid-hip, metres (forward, up, to the right), of an
 * upright trunk.
 */
const FROM_MID_HIP: Readonly<Record<number, readonly [number, number, number]>> = {
  0: [0.14, 0.72, 0],
  7: [0.03, 0.73, -0.08],
  8: [0.03, 0.73, 0.08],
  11: [0.05, 0.5, -0.18],
  12: [0.05, 0.5, 0.18],
  13: [-0.06, 0.24, -0.26],
  14: [-0.06, 0.24, 0.26],
  15: [0.16, 0.22, -0.22],
  16: [0.16, 0.22, 0.22],
};

/**
 * Landmarks that no consumer of gait data reads take the path of this one, so that no frame looks
 * half seen.
 */
function standIn(landmark: number): number {
  if (landmark <= 6 || landmark === 9 || landmark === 10) return 0;
  return landmark % 2 === 1 ? 15 : 16;
}

/** The 33 BlazePose points of a trial; hip, knee, ankle, heel and toe are always measured ones. */
export function bodyPoints(run: MocapRun): BodyPoints {
  const samples = run.points['R_HIP']?.length ?? 0;
  const marker = (name: string, axis: number, i: number): number =>
    (run.points[name]?.[i]?.[axis] ?? Number.NaN) / 1000;
  const path = (landmark: number, axis: number): Float64Array => {
    const name = MEASURED[landmark];
    if (name !== undefined && run.points[name]) {
      return Float64Array.from({ length: samples }, (_, i) => marker(name, axis, i));
    }
    const offset = FROM_MID_HIP[landmark] ?? FROM_MID_HIP[standIn(landmark)];
    return Float64Array.from(
      { length: samples },
      (_, i) => (marker('L_HIP', axis, i) + marker('R_HIP', axis, i)) / 2 + (offset?.[axis] ?? 0),
    );
  };
  return Array.from({ length: LANDMARK_COUNT }, (_, k) => [path(k, 0), path(k, 1), path(k, 2)] as const);
}
