import type { CameraModel } from '../camera/camera-model.ts';
import type { KinematicSeries } from '../kinematics/kinematic-series.ts';
import { JOINT_INDEX } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';

/**
 * Running or walking from one sign that needs no events: when the feet are furthest apart a runner
 * is in the air and the hip is high, a walker is in double support and the hip is low. Correlation
 * of hip height (its drift over a second removed) with the feet's horizontal distance, −1 (walking)
 * … +1 (running). Side views only; else NaN.
 */
export function runningCorrelation(
  trajectories: Trajectories,
  kinematics: KinematicSeries,
  camera: CameraModel,
): number {
  if (camera.view !== 'side') return Number.NaN;
  const left = trajectories.x[JOINT_INDEX.ankle.left];
  const right = trajectories.x[JOINT_INDEX.ankle.right];
  if (!left || !right) return Number.NaN;
  const height = withoutDrift(kinematics.midHipHeight, Math.round(trajectories.rateHz / 2));
  let n = 0;
  let sumA = 0;
  let sumB = 0;
  let sumAA = 0;
  let sumBB = 0;
  let sumAB = 0;
  for (let i = 0; i < height.length; i++) {
    const a = height[i] ?? Number.NaN;
    const b = Math.abs((left[i] ?? Number.NaN) - (right[i] ?? Number.NaN));
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    n++;
    sumA += a;
    sumB += b;
    sumAA += a * a;
    sumBB += b * b;
    sumAB += a * b;
  }
  const variance = (sumAA - (sumA * sumA) / n) * (sumBB - (sumB * sumB) / n);
  return variance > 0 ? (sumAB - (sumA * sumB) / n) / Math.sqrt(variance) : Number.NaN;
}

/** Each sample minus the mean of the valid samples within `half` samples around it. */
function withoutDrift(values: Float64Array, half: number): Float64Array {
  const n = values.length;
  const sums = new Float64Array(n + 1);
  const counts = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    const value = values[i] ?? Number.NaN;
    const valid = Number.isFinite(value);
    sums[i + 1] = (sums[i] ?? 0) + (valid ? value : 0);
    counts[i + 1] = (counts[i] ?? 0) + (valid ? 1 : 0);
  }
  return Float64Array.from({ length: n }, (_, i) => {
    const from = Math.max(0, i - half);
    const to = Math.min(n, i + half + 1);
    const count = (counts[to] ?? 0) - (counts[from] ?? 0);
    return (values[i] ?? Number.NaN) - ((sums[to] ?? 0) - (sums[from] ?? 0)) / count;
  });
}
