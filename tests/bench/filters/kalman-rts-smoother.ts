export interface KalmanSmootherOptions {
  /** Standard deviation of one measurement, in the unit of the values. */
  readonly measurementSd: number;
  /**
   * `velocity`: driven by white acceleration; `acceleration`: by white jerk. Default
   * `acceleration`.
   */
  readonly model?: 'velocity' | 'acceleration';
  /**
   * Root power density of the driving noise: unit/s² (velocity) or unit/s³ (acceleration) per √Hz.
   */
  readonly processDensity: number;
  /**
   * A measurement further than this many standard deviations from its prediction is ignored
   * (Mahalanobis). Default 4.
   */
  readonly gate?: number;
  /**
   * After so many ignored in a row the next one is believed: the point has really moved. Default 5.
   */
  readonly maximumIgnored?: number;
}

export interface KalmanSmootherResult {
  readonly values: Float64Array;
  /** First derivative, unit/s. */
  readonly velocity: Float64Array;
  /** Standard deviation of `values`. */
  readonly sd: Float64Array;
  /** 1 where a measurement was ignored as an outlier. */
  readonly isOutlier: Uint8Array;
}

type Vector = [number, number, number];
type Matrix = [Vector, Vector, Vector];

const multiply = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    [0, 1, 2].map((j) => row[0] * (b[0][j] ?? 0) + row[1] * (b[1][j] ?? 0) + row[2] * (b[2][j] ?? 0)),
  ) as Matrix;
const transpose = (a: Matrix): Matrix => [0, 1, 2].map((j) => a.map((row) => row[j] ?? 0)) as Matrix;
const apply = (a: Matrix, v: Vector): Vector =>
  a.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as Vector;
const add = (a: Matrix, b: Matrix, scale = 1): Matrix =>
  a.map((row, i) => row.map((value, j) => value + scale * (b[i]?.[j] ?? 0))) as Matrix;

/** Inverse of a symmetric positive definite 3×3 matrix by its adjugate. */
function invert(m: Matrix): Matrix {
  const [[a, b, c], [d, e, f], [g, h, i]] = m;
  const A = e * i - f * h;
  const B = f * g - d * i;
  const C = d * h - e * g;
  const k = 1 / (a * A + b * B + c * C);
  return [
    [A * k, (c * h - b * i) * k, (b * f - c * e) * k],
    [B * k, (a * i - c * g) * k, (c * d - a * f) * k],
    [C * k, (b * g - a * h) * k, (a * e - b * d) * k],
  ];
}

function transition(dt: number, model: 'velocity' | 'acceleration'): Matrix {
  const isAcceleration = model === 'acceleration';
  return [
    [1, dt, isAcceleration ? (dt * dt) / 2 : 0],
    [0, 1, isAcceleration ? dt : 0],
    [0, 0, isAcceleration ? 1 : 0],
  ];
}

/**
 * Process noise of the continuous white-noise model over dt (Bar-Shalom et al. 2001, eq. 6.2.2-4
 * and 6.2.3-4).
 */
function processNoise(dt: number, q: number, model: 'velocity' | 'acceleration'): Matrix {
  const power = q * q;
  if (model === 'velocity') {
    return [
      [(power * dt ** 3) / 3, (power * dt ** 2) / 2, 0],
      [(power * dt ** 2) / 2, power * dt, 0],
      [0, 0, 1e-12],
    ];
  }
  return [
    [(power * dt ** 5) / 20, (power * dt ** 4) / 8, (power * dt ** 3) / 6],
    [(power * dt ** 4) / 8, (power * dt ** 3) / 3, (power * dt ** 2) / 2],
    [(power * dt ** 3) / 6, (power * dt ** 2) / 2, power * dt],
  ];
}

interface Step {
  readonly predicted: Vector;
  readonly predictedCovariance: Matrix;
  readonly filtered: Vector;
  readonly filteredCovariance: Matrix;
  readonly transition: Matrix;
}

const step = (
  predicted: Vector,
  predictedCovariance: Matrix,
  filtered: Vector,
  filteredCovariance: Matrix,
  F: Matrix,
): Step => ({ predicted, predictedCovariance, filtered, filteredCovariance, transition: F });

/**
 * Kalman filter and Rauch-Tung-Striebel smoother of one coordinate at its true (uneven) sample
 * times, with gating of outliers (Rauch, Tung & Striebel 1965).
 *
 * Missing data: a missing sample is predicted through, so that every time from the first to the
 * last finite sample gets a value, with an `sd` that says how good it is; NaN before the first and
 * after the last, and everywhere with none.
 *
 * @param timesS time of each sample, strictly increasing, seconds
 * @throws RangeError when a noise is not positive.
 * @example kalmanRtsSmoother([0, 1, 2], Float64Array.of(0, 1, 2), { measurementSd: 0.01,
 * processDensity: 1 }).values
 */
export function kalmanRtsSmoother(
  values: ArrayLike<number>,
  timesS: Float64Array,
  options: KalmanSmootherOptions,
): KalmanSmootherResult {
  const { measurementSd, processDensity, model = 'acceleration', gate = 4, maximumIgnored = 5 } = options;
  if (!(measurementSd > 0) || !(processDensity > 0)) throw new RangeError('noises must be positive');
  const n = values.length;
  const isOutlier = new Uint8Array(n);
  const value = (i: number): number => values[i] ?? Number.NaN;
  const result = {
    values: new Float64Array(n).fill(Number.NaN),
    velocity: new Float64Array(n).fill(Number.NaN),
    sd: new Float64Array(n).fill(Number.NaN),
    isOutlier,
  };
  let first = 0;
  while (first < n && !Number.isFinite(value(first))) first++;
  let end = n;
  while (end > first && !Number.isFinite(value(end - 1))) end--;
  if (first >= end) return result;

  const noise = measurementSd * measurementSd;
  // A start that knows nothing of the speed: a thousand noise widths per second.
  const vague = noise * 1e6;
  let state: Vector = [value(first), 0, 0];
  let covariance: Matrix = [
    [noise, 0, 0],
    [0, vague, 0],
    [0, 0, model === 'acceleration' ? vague * 100 : 1e-12],
  ];
  const identity = transition(0, 'acceleration');
  const steps: Step[] = [step(state, covariance, state, covariance, identity)];
  let ignored = 0;
  for (let i = first + 1; i < end; i++) {
    const dt = (timesS[i] ?? Number.NaN) - (timesS[i - 1] ?? Number.NaN);
    const F = transition(dt, model);
    const predicted = apply(F, state);
    const P = add(multiply(multiply(F, covariance), transpose(F)), processNoise(dt, processDensity, model));
    const innovation = value(i) - predicted[0];
    const isFar = Math.abs(innovation) > gate * Math.sqrt(P[0][0] + noise);
    state = predicted;
    if (isFar && ignored < maximumIgnored) {
      isOutlier[i] = 1;
      ignored++;
    } else if (Number.isFinite(innovation)) {
      // After too many far ones in a row: a jump of the place alone, so that the speed does not
      // take it for motion.
      if (isFar) P[0][0] += innovation * innovation;
      ignored = 0;
      const S = P[0][0] + noise;
      const gain: Vector = [P[0][0] / S, P[1][0] / S, P[2][0] / S];
      state = predicted.map((x, k) => x + (gain[k] ?? 0) * innovation) as Vector;
      covariance = P.map((row, k) => row.map((p, j) => p - (gain[k] ?? 0) * (P[0][j] ?? 0))) as Matrix;
      steps.push(step(predicted, P, state, covariance, F));
      continue;
    }
    covariance = P;
    steps.push(step(predicted, P, state, covariance, F));
  }
  const store = (i: number): void => {
    result.values[i] = state[0];
    result.velocity[i] = state[1];
    result.sd[i] = Math.sqrt(Math.max(0, covariance[0][0]));
  };
  store(end - 1);
  for (let i = end - 2; i >= first; i--) {
    const here = steps[i - first];
    const next = steps[i + 1 - first];
    if (!here || !next) break;
    const C = multiply(
      multiply(here.filteredCovariance, transpose(next.transition)),
      invert(next.predictedCovariance),
    );
    const correction = apply(C, state.map((x, k) => x - (next.predicted[k] ?? 0)) as Vector);
    state = here.filtered.map((x, k) => x + (correction[k] ?? 0)) as Vector;
    covariance = add(
      here.filteredCovariance,
      multiply(multiply(C, add(covariance, next.predictedCovariance, -1)), transpose(C)),
    );
    store(i);
  }
  return result;
}
