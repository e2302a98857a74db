import { median, quantileSorted } from 'd3-array';
import { demodulate } from './demodulate.ts';
import { stepCandidates } from './step-period.ts';

/** Where in the stride each frame lies, up to the one question which leg is which. */
export interface StridePhase {
  /** Typical stride time, file seconds. */
  readonly strideS: number;
  /**
   * Phase of the stride, radians, continuous in time. The legs are furthest apart at whole
   * multiples of π.
   */
  readonly phase: Float64Array;
  /** 0…1: how purely the legs oscillate at the step rate around each frame. */
  readonly purity: Float64Array;
  /**
   * The legs' difference that the phase was read from, about the middle that it swings about,
   * labels as they come. From front and rear that middle is far from 0: the legs stay on their own
   * sides of the picture.
   */
  readonly swing: Float64Array;
}

/** Fewest frames in which a stride can be found. */
const LEAST_FRAMES = 24;
/** A mean purity below this is no gait. */
const LEAST_PURITY = 0.2;
/** The tenth of the values nearest to 0 must be this near, as a share of the tenth furthest off. */
const NEAR_ZERO = 0.3;
/** Steps whose hip rhythm is at least this share of the best one's are held against the legs. */
const AS_GOOD = 0.6;

/**
 * Phase of the stride from a difference of the legs that swings once per stride: its square swings
 * once per step and does not see exchanged labels; its phase, halved, is the stride's. Which period
 * is the step's is read from the mid-hip, which rises and falls once per step in every view,
 * whichever leg is called left. Null when the legs do not oscillate.
 *
 * @param differences candidate differences of the legs, labels as they come
 * @param midHipY height of the mid-hip in the same frames
 * @param timesS file time of each entry, increasing
 */
export function stridePhase(
  differences: readonly Float64Array[],
  midHipY: Float64Array,
  timesS: Float64Array,
): StridePhase | null {
  if (timesS.length < LEAST_FRAMES) return null;
  const candidates = differences.flatMap((difference) =>
    // Legs that do not swing evenly about each other are tried about their own middle too.
    [midrange(difference), 0]
      .map((middle) => difference.map((d) => d - middle))
      .filter(passesZero)
      .map((swing) => ({ swing, squares: robustSquares(swing) })),
  );
  const steps = stepCandidates([...candidates.map((c) => c.squares), midHipY], timesS);
  const found = steps.flatMap((stepS) => {
    const purest = purestSwing(candidates, timesS, stepS);
    return purest === null ? [] : [{ ...purest, hip: hipPurity(midHipY, timesS, stepS) }];
  });
  // The hip has no say for a period at which no legs swing.
  const bestHip = Math.max(...found.map(({ hip }) => hip));
  const [best] = found
    .filter(({ hip }) => hip >= AS_GOOD * bestHip)
    .sort((one, other) => other.meanPurity - one.meanPurity);
  return best?.stride ?? null;
}

interface Swing {
  readonly swing: Float64Array;
  readonly squares: Float64Array;
}

/** The difference that swings most purely at a step time; null where none does. */
function purestSwing(
  candidates: readonly Swing[],
  timesS: Float64Array,
  stepS: number,
): { readonly stride: StridePhase; readonly meanPurity: number } | null {
  let best: ReturnType<typeof purestSwing> = null;
  for (const { swing, squares } of candidates) {
    const { phase, purity, meanPurity } = demodulate(squares, timesS, stepS);
    if (meanPurity <= (best?.meanPurity ?? LEAST_PURITY)) continue;
    best = { stride: { strideS: 2 * stepS, phase: phase.map((p) => p / 2), purity, swing }, meanPurity };
  }
  return best;
}

/** How purely the mid-hip, freed of its drift over a stride, rises and falls once per step. */
function hipPurity(midHipY: Float64Array, timesS: Float64Array, stepS: number): number {
  return demodulate(withoutDrift(midHipY, timesS, 2 * stepS), timesS, stepS).meanPurity;
}

/** Each value minus the mean over a window of the given length around it. */
function withoutDrift(values: Float64Array, timesS: Float64Array, windowS: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  let from = 0;
  let to = 0;
  return values.map((value, i) => {
    const t = timesS[i] ?? 0;
    while ((timesS[from] ?? t) < t - windowS / 2) from++;
    while (to < values.length && (timesS[to] ?? t) <= t + windowS / 2) to++;
    return value - ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/**
 * Whether the values come near 0 between their extremes, as a wave does whose sign tells the half
 * of the stride. Legs seen from behind may draw nearer and apart without ever crossing.
 */
function passesZero(values: Float64Array): boolean {
  const sizes = Array.from(values, Math.abs).sort((a, b) => a - b);
  return (quantileSorted(sizes, 0.1) ?? 0) < NEAR_ZERO * (quantileSorted(sizes, 0.9) ?? 0);
}

/** Middle between the 5th and 95th percentile. */
function midrange(values: Float64Array): number {
  const sorted = Array.from(values).sort((a, b) => a - b);
  return ((quantileSorted(sorted, 0.05) ?? 0) + (quantileSorted(sorted, 0.95) ?? 0)) / 2;
}

/**
 * Squares about their mean, clipped so that a frame with a wild point does not outweigh a stride.
 */
function robustSquares(difference: Float64Array): Float64Array {
  const squares = difference.map((d) => d * d);
  const cap = 6 * (median(squares) ?? 0);
  const clipped = squares.map((s) => Math.min(s, cap));
  const mean = clipped.reduce((sum, s) => sum + s, 0) / clipped.length;
  return clipped.map((s) => s - mean);
}
