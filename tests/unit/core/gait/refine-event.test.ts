import { describe, expect, test } from 'vitest';
import type { BodySignals } from '../../../../src/core/gait/body-signals.ts';
import { refineEvent } from '../../../../src/core/gait/refine-event.ts';
import type { RefinerModel, RefinerPass } from '../../../../src/core/gait/refiner-model.ts';

const RATE_HZ = 240;

/**
 * A body of which only the pelvis's upward velocity is known: `ramp` leg lengths per second and
 * second.
 */
function rampingBody(ramp: number, length = 480): BodySignals {
  const pelvisUp = Float64Array.from({ length }, (_, i) => (ramp * i) / RATE_HZ);
  return { rateHz: RATE_HZ, startS: 0, length, pelvisUp, legLength: 1 } as unknown as BodySignals;
}

/**
 * Reads the pelvis at one offset and gives `gain` seconds per leg length per second, from `zero`
 * on.
 */
function pass(offsetS: number, gain: number, zero: number): RefinerPass {
  return {
    channels: ['pelvis-up'],
    scale: 'leg',
    offsetsS: [offsetS],
    withBeltSpeed: false,
    inputMean: [zero],
    inputSpread: [1],
    linear: [gain],
    interceptS: 0,
    logError: [0],
    logErrorBias: Math.log(0.004),
    errorScale: 1.5,
  };
}

function model(passes: readonly RefinerPass[], largestShiftS = 0.1): RefinerModel {
  return { passes, meanShiftS: 0.01, ruleErrorS: 0.03, largestShiftS };
}

describe('refineEvent', () => {
  // The ramp crosses 1 at sample 240; the rule says 228, 50 ms early. A pass that believes four
  // fifths of what it sees.
  const eager = pass(0, -0.8, 1);

  test('each pass starts where the one before ended', () => {
    const body = rampingBody(1);
    const once = refineEvent(model([eager]), body, 'left', 228);
    const twice = refineEvent(model([eager, eager]), body, 'left', 228);
    expect(once.shiftS).toBeCloseTo(0.04, 6);
    expect(twice.shiftS).toBeCloseTo(0.048, 6);
  });

  test('a pass without its whole window leaves the last word to the one before, the first to the mean correction', () => {
    const body = rampingBody(1);
    const blind = pass(2, 1, 0);
    const once = refineEvent(model([eager]), body, 'left', 228);
    expect(refineEvent(model([eager, blind]), body, 'left', 228)).toEqual(once);
    expect(refineEvent(model([blind, eager]), body, 'left', 228)).toEqual({
      shiftS: 0.01,
      standardErrorS: 0.03,
    });
  });

  test('no pass departs further from the mean correction than the model may', () => {
    const refined = refineEvent(model([eager, eager], 0.02), rampingBody(1), 'left', 228);
    expect(refined.shiftS).toBeCloseTo(0.03, 9);
  });

  test('the stated error is that of the last pass, stretched', () => {
    const body = rampingBody(1);
    const surer = { ...eager, logErrorBias: Math.log(0.003) };
    expect(refineEvent(model([eager, surer]), body, 'left', 228).standardErrorS).toBeCloseTo(0.0045, 9);
  });
});
