import type { Side } from '../pose/landmark.ts';
import type { BodySignals } from './body-signals.ts';
import { refinerFeatures } from './refiner-features.ts';
import type { RefinerModel } from './refiner-model.ts';

/** A refined event. */
export interface RefinedEvent {
  /** Correction to the rule's time, seconds. */
  readonly shiftS: number;
  /** Standard error left, seconds. */
  readonly standardErrorS: number;
}

/**
 * Inputs further from the training's mean than this many of its standard deviations count as this
 * far.
 */
export const LARGEST_INPUT = 6;
/** The stated standard error stays within these, seconds: a net may not boast, nor shrug. */
const STANDARD_ERROR_RANGE_S = Object.freeze({ least: 0.002, most: 0.06 });

/**
 * The learned correction of a rule's event at sample `at`; the mean correction where the window is
 * incomplete.
 */
export function refineEvent(model: RefinerModel, body: BodySignals, side: Side, at: number): RefinedEvent {
  const features = refinerFeatures(model, body, side, at);
  if (features === null) return { shiftS: model.meanShiftS, standardErrorS: model.ruleErrorS };
  return readRefiner(model, features);
}

/**
 * What the model says to its inputs (see `refinerFeatures`): the correction, limited, and its
 * calibrated error.
 */
export function readRefiner(model: RefinerModel, features: Float64Array): RefinedEvent {
  const inputs = features.map((value, k) => {
    const z = (value - (model.inputMean[k] ?? 0)) / (model.inputSpread[k] ?? 1);
    return Math.max(-LARGEST_INPUT, Math.min(LARGEST_INPUT, z));
  });
  let shift = model.valueBiasS + dot(inputs, model.linear);
  let logError = model.logErrorBias;
  for (const [unit, weights] of model.hidden.entries()) {
    const activity = Math.tanh((model.hiddenBias[unit] ?? 0) + dot(inputs, weights));
    shift += activity * (model.value[unit] ?? 0);
    logError += activity * (model.logError[unit] ?? 0);
  }
  const departure = Math.max(-model.largestShiftS, Math.min(model.largestShiftS, shift - model.meanShiftS));
  const { least, most } = STANDARD_ERROR_RANGE_S;
  return {
    shiftS: model.meanShiftS + departure,
    standardErrorS: Math.max(least, Math.min(most, model.errorScale * Math.exp(logError))),
  };
}

function dot(a: Float64Array, b: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
