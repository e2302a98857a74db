import { formatNumber } from '../format/format-number.ts';
import { cumulativeLoadWords } from '../words/learn/cumulative-load.ts';

/**
 * What the ground gives back per step, in body weights. Source: the background article, whose two
 * to three times body weight are the force at the ground; the joint carries more (Roos 2012).
 */
const GROUND_FORCE_BODY_WEIGHTS = Object.freeze({ low: 2, high: 3 });

/** What piles up over one run. */
export interface CumulativeLoad {
  /** Steps of both feet together. */
  readonly steps: number;
  readonly stepsPerLeg: number;
  /** Sum over the steps of one leg, in body weights, for two and for three body weights a step. */
  readonly bodyWeightsPerLegLow: number;
  readonly bodyWeightsPerLegHigh: number;
}

/**
 * Steps of a run and the load that they add up to: steps = cadence × minutes; each leg takes every
 * second step at two to three body weights. A sum of forces is a picture of quantity, not of
 * damage.
 *
 * @param cadenceSpm steps of both feet per minute, > 0
 * @param minutes length of the run, > 0
 * @throws RangeError when either is not a positive number
 * @example estimateCumulativeLoad(170, 30).steps // 5100
 */
export function estimateCumulativeLoad(cadenceSpm: number, minutes: number): CumulativeLoad {
  if (!(cadenceSpm > 0 && Number.isFinite(cadenceSpm) && minutes > 0 && Number.isFinite(minutes))) {
    throw new RangeError('cadence and minutes must be positive numbers');
  }
  const steps = Math.round(cadenceSpm * minutes);
  const stepsPerLeg = Math.round(steps / 2);
  return {
    steps,
    stepsPerLeg,
    bodyWeightsPerLegLow: stepsPerLeg * GROUND_FORCE_BODY_WEIGHTS.low,
    bodyWeightsPerLegHigh: stepsPerLeg * GROUND_FORCE_BODY_WEIGHTS.high,
  };
}

/** The same in words. */
export function describeCumulativeLoad(cadenceSpm: number, minutes: number): string {
  const load = estimateCumulativeLoad(cadenceSpm, minutes);
  const whole = (value: number): string => formatNumber(value, 0);
  return cumulativeLoadWords.ofARun({
    cadence: whole(cadenceSpm),
    minutes: whole(minutes),
    steps: whole(load.steps),
    stepsPerLeg: whole(load.stepsPerLeg),
    low: whole(load.bodyWeightsPerLegLow),
    high: whole(load.bodyWeightsPerLegHigh),
  });
}
