import { describe, expect, test } from 'vitest';
import type { View } from '../../../../src/core/run/run-context.ts';
import type { Stride } from '../../../../src/core/run/stride.ts';
import { isMeasured, type Measured } from '../../../../src/core/run/measure.ts';
import { DIMPLES_READ_LESS_DEG, pelvicDrop } from '../../../../src/core/metrics/pelvic-drop.ts';
import { applyUncertainty } from '../../../../src/core/quality/apply-uncertainty.ts';
import { filterTrajectories } from '../../../../src/core/trajectories/filter-trajectories.ts';
import { trackWithDots, type DotSeries } from '../trajectories/dot-series.ts';
import { metricInput, stride } from './posed-input.ts';

/**
 * Two steps a second, right foot down at 0.5 s, left at 1 s: the line of the dots tilts 4° towards
 * the left in the middle of the right stance (0.625 s), 2.5° towards the right in that of the left
 * (1.125 s), around a mean of 1.5° to the right.
 */
const MEAN_DEG = 1.5;
const bump = (timeS: number, atS: number): number => {
  const phase = ((((timeS - atS) % 1) + 1.5) % 1) - 0.5;
  return Math.abs(phase) < 0.2 ? (1 + Math.cos((Math.PI * phase) / 0.2)) / 2 : 0;
};
const right = stride();
const left = stride({
  side: 'left',
  initialContactS: 1,
  toeOffS: 1.25,
  oppositeContactS: 1.5,
  nextContactS: 2,
});
const tiltDeg = (timeS: number): number => MEAN_DEG - 4 * bump(timeS, 0.625) + 4 * bump(timeS, 0.125);

function drop(of: Stride, series: Partial<DotSeries> = {}, view: View = 'rear'): Measured {
  const track = trackWithDots({ tiltDeg, seconds: 10, ...series });
  const trajectories = filterTrajectories({ track, swapped: new Uint8Array(track.timesS.length) }, 1);
  return pelvicDrop.compute(of, { ...metricInput({}, view), trajectories });
}

function degrees(measured: Measured): number {
  if (!isMeasured(measured)) throw new Error(measured.unavailable);
  return Number(measured.value);
}

describe('pelvic drop of two dots', () => {
  test('is the largest tilt towards the swinging leg less the mean tilt, + = swing side low', () => {
    expect(Math.abs(degrees(drop(right)) - 4 - DIMPLES_READ_LESS_DEG)).toBeLessThan(0.1);
    expect(Math.abs(degrees(drop(left)) - 4 - DIMPLES_READ_LESS_DEG)).toBeLessThan(0.1);
  });

  test('is told by leg', () => {
    const uneven = (timeS: number): number => MEAN_DEG - 6 * bump(timeS, 0.625) + 2 * bump(timeS, 0.125);
    // The mean of the clip lies 0.8° from where the pelvis is between the steps.
    const meanDeg = -4 * 0.2;
    expect(degrees(drop(right, { tiltDeg: uneven }))).toBeCloseTo(6 + meanDeg + DIMPLES_READ_LESS_DEG, 1);
    expect(degrees(drop(left, { tiltDeg: uneven }))).toBeCloseTo(2 - meanDeg + DIMPLES_READ_LESS_DEG, 1);
  });

  test('does not move with the roll of the camera', () => {
    const rolled = drop(right, { tiltDeg: (timeS) => tiltDeg(timeS) - 7 });
    expect(degrees(rolled)).toBeCloseTo(degrees(drop(right)), 2);
  });

  test('is read at its largest', () => {
    const measured = drop(right);
    expect(isMeasured(measured) && measured.frame / 100).toBeCloseTo(0.62, 1);
  });

  test('goes through zero where the pelvis drops on the other side', () => {
    const hiked = drop(right, { tiltDeg: (timeS) => 3 * bump(timeS, 0.625) });
    expect(degrees(hiked)).toBeLessThan(DIMPLES_READ_LESS_DEG + 1);
  });
});

describe('has no number, and says why,', () => {
  const because = (measured: Measured): string =>
    isMeasured(measured) ? `measured ${measured.value}` : measured.unavailable;

  test('where nobody wears dots', () => {
    expect(because(pelvicDrop.compute(right, metricInput({}, 'rear')))).toBe(
      'hip-landmarks-cannot-show-pelvis',
    );
  });
  test('from the front', () => expect(because(drop(right, {}, 'front'))).toBe('dots-need-rear-view'));
  test('from the side', () => expect(because(drop(right, {}, 'side'))).toBe('wrong-view'));
  test('where they were lost in more than three frames of ten', () => {
    expect(because(drop(right, { isLost: (frame) => frame % 10 < 4 }))).toBe('dots-not-followed');
    expect(isMeasured(drop(right, { isLost: (frame) => frame % 10 < 2 }))).toBe(true);
  });
  test('in the stride in which they were lost', () => {
    const isLost = (frame: number): boolean => frame > 45 && frame < 80;
    expect(because(drop(right, { isLost }))).toBe('dots-not-followed');
    expect(isMeasured(drop(left, { isLost }))).toBe(true);
  });
  test('where few pixels lie between unsteady dots', () => {
    let k = 0;
    const noisePx = (): number => 0.6 * Math.sin(1.7 * k ** 2 + k++);
    expect(because(drop(right, { noisePx, apartPx: 14 }))).toBe('dots-too-close');
    expect(isMeasured(drop(right, { noisePx, apartPx: 60 }))).toBe(true);
  });
  test('without a toe-off', () => expect(because(drop(stride({ toeOffS: null })))).toBe('no-event'));
});

test('its error is that of the dimples, of the waistband, and of the tracking in this clip', () => {
  const capture = {
    view: 'rear',
    leg: null,
    frameRateHz: 60,
    runnerHeightPx: 400,
    model: 'heavy',
    rollSource: 'unknown',
  } as const;
  const stated = (series: Partial<DotSeries>): { all: number; own: number } => {
    const measured = applyUncertainty(pelvicDrop, drop(right, series), capture, false);
    if (!isMeasured(measured)) throw new Error(measured.unavailable);
    return { all: measured.uncertainty, own: measured.strideUncertainty ?? Number.NaN };
  };
  const steady = stated({});
  expect(steady.own).toBeCloseTo(0.7, 1);
  expect(steady.all).toBeCloseTo(Math.hypot(0.7, 2), 1);
  let k = 0;
  const unsteady = stated({ noisePx: () => 0.5 * Math.sin(1.7 * k ** 2 + k++), apartPx: 40 });
  expect(unsteady.own).toBeGreaterThan(0.8);
  expect(unsteady.all).toBeCloseTo(Math.hypot(unsteady.own, 2), 9);
});
