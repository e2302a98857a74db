import type { Side } from '../pose/landmark.ts';
import type { BodySignals } from './body-signals.ts';
import { refinerFeatures } from './refiner-features.ts';
import type { RefinerModel, RefinerPass } from './refiner-model.ts';

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
/** The stated standard error stays within these, seconds: a model may not boast, nor shrug. */
const STANDARD_ERROR_RANGE_S = Object.freeze({ least: 0.002, most: 0.06 });

/**
 * The learned correction of a rule's event at sample `at`, pass by pass. Where a pass lacks part of
 * its window, the one before it has the last word; before the first that is the mean correction.
 */
export function refineEvent(model: RefinerModel, body: BodySignals, side: Side, at: number): RefinedEvent {
  let refined = { shiftS: model.meanShiftS, standardErrorS: model.ruleErrorS };
  let startS = 0;
  for (const pass of model.passes) {
    const features = refinerFeatures(pass, body, side, at + startS * body.rateHz);
    if (features === null) break;
    const { shiftS, standardErrorS } = readPass(pass, features);
    startS = limitShift(model, startS + shiftS);
    refined = { shiftS: startS, standardErrorS };
  }
  return refined;
}

/**
 * What one pass says to its inputs (see `refinerFeatures`): the correction, not limited, and its
 * calibrated error.
 */
export function readPass(pass: RefinerPass, features: Float64Array): RefinedEvent {
  let shiftS = pass.interceptS;
  let logError = pass.logErrorBias;
  for (const [k, value] of features.entries()) {
    const far = (value - (pass.inputMean[k] ?? 0)) / (pass.inputSpread[k] ?? 1);
    const input = Math.max(-LARGEST_INPUT, Math.min(LARGEST_INPUT, far));
    shiftS += input * (pass.linear[k] ?? 0);
    logError += input * (pass.logError[k] ?? 0);
  }
  const { least, most } = STANDARD_ERROR_RANGE_S;
  return {
    shiftS,
    standardErrorS: Math.max(least, Math.min(most, pass.errorScale * Math.exp(logError))),
  };
}

/** A correction within the model's largest one from the mean correction, seconds. */
export function limitShift(
  model: Pick<RefinerModel, 'meanShiftS' | 'largestShiftS'>,
  shiftS: number,
): number {
  const { meanShiftS, largestShiftS } = model;
  return meanShiftS + Math.max(-largestShiftS, Math.min(largestShiftS, shiftS - meanShiftS));
}
