import { describe, expect, it } from 'vitest';

import { FrameRateMeter } from '../../../../src/core/live/frame-rate-meter.ts';
import { liveCadence } from '../../../../src/core/live/live-cadence.ts';
import type { LiveStep } from '../../../../src/core/live/live-step.ts';
import { metronomeBeats } from '../../../../src/core/live/metronome-beats.ts';
import { lightVerdict } from '../../../../src/core/live/picture-check.ts';
import { runningState } from '../../../../src/core/live/running-state.ts';

const step = (contactS: number, index: number): LiveStep => ({
  side: index % 2 === 0 ? 'left' : 'right',
  contactS,
  overstridePercent: Number.NaN,
  footStrikeDeg: Number.NaN,
  kneeAlignmentDeg: Number.NaN,
});
const steps = (count: number, everyS: number, fromS = 0): LiveStep[] =>
  Array.from({ length: count }, (_, i) => step(fromS + i * everyS, i));

describe('liveCadence', () => {
  it('is not moved by a newest landing that was read early, nor by one that is none', () => {
    const known = steps(27, 0.37);
    const early = known.map((one, i) => (i === 26 ? { ...one, contactS: one.contactS - 0.12 } : one));
    expect(Math.abs(liveCadence(early) - 60 / 0.37)).toBeLessThan(0.5);
    const artefact = [...known, step(26 * 0.37 + 0.17, 27)];
    expect(Math.abs(liveCadence(artefact) - 60 / 0.37)).toBeLessThan(0.5);
  });
  it('is not moved by a landing too many between two others', () => {
    // Gaps as they were once read from poses at 20 frames a second, milliseconds; three in the
    // middle stand for two steps.
    const gaps = [363, 385, 327, 408, 368, 378, 344, 402, 289, 248, 206, 382, 346, 391, 363, 354, 382, 362];
    const times = gaps.reduce<number[]>((sum, gap) => [...sum, (sum.at(-1) ?? 0) + gap / 1000], [0]);
    const truth = (60 * (gaps.length - 1)) / (times.at(-1) ?? Number.NaN);
    expect(Math.abs(liveCadence(times.map(step)) - truth)).toBeLessThan(1);
  });
  it.each([
    '2.440 2.752 3.091 3.291 3.490 3.908 4.257 4.559 4.991 5.348 5.738 6.105 6.482 6.732 7.253 7.583 7.996 8.309 8.511 8.688 9.135 9.468 9.819',
    '.296 .495 .694 1.113 1.461 1.763 2.195 2.552 2.943 3.310 3.687 3.936 4.457 4.787 5.200 5.513 5.715 5.892 6.339 6.674 7.024 7.406 7.750 8.139 8.459 8.871 9.232 9.620 9.894',
    '.363 .742 1.124 1.461 1.848 2.135 2.315 2.598 2.937 3.346 3.696 4.086 4.404 4.824 5.226 5.574 5.813 6.325 6.641 7.072 7.387 7.791 8.187 8.539 8.808 9.086 9.269 9.624',
  ])('is not moved by artefacts here and there: %s', (read) => {
    // As read from poses at 22 a second of a runner 90 pixels tall; their cadence is 161.8.
    expect(Math.abs(liveCadence(read.split(' ').map(Number).map(step)) - 161.8)).toBeLessThan(2);
  });
  it('follows a runner who takes quicker steps', () => {
    const slow = steps(14, 60 / 160);
    const quick = steps(27, 60 / 176, 14 * (60 / 160));
    const after = (count: number): number => {
      const seen = [...slow, ...quick.slice(0, count)];
      return liveCadence(seen, (seen.at(-1)?.contactS ?? 0) - 10);
    };
    expect(after(2)).toBeCloseTo(160, 0);
    // The new steps outnumber the old ones: seven seconds.
    expect(after(21)).toBeCloseTo(176, 0);
  });
  it('is all steps by all time', () => expect(liveCadence(steps(20, 0.36))).toBeCloseTo(60 / 0.36, 9));
  it('counts a landing that was lost', () => {
    const lost = steps(20, 0.36).filter((_, i) => i !== 9);
    expect(liveCadence(lost)).toBeCloseTo(60 / 0.36, 9);
  });
  it('begins anew after a pause', () => {
    expect(liveCadence([...steps(10, 0.4), ...steps(8, 0.33, 9)])).toBeCloseTo(60 / 0.33, 6);
  });
  it('is silent about too few', () => expect(liveCadence(steps(4, 0.36))).toBeNaN());
});

describe('runningState', () => {
  it('is steady after seven even steps', () => {
    expect(runningState(steps(6, 0.36), 1.9)).toBe('starting');
    expect(runningState(steps(7, 0.36), 2.3)).toBe('steady');
  });
  it('is none when walking', () => expect(runningState(steps(9, 0.55), 4.5)).toBe('none'));
  it('is none when the last landing lies back', () => expect(runningState(steps(9, 0.36), 4.4)).toBe('none'));
  it('is not steady with uneven steps or the same foot twice', () => {
    const uneven = steps(8, 0.36).map((one, i) =>
      i === 5 ? { ...one, contactS: one.contactS + 0.13 } : one,
    );
    expect(runningState(uneven, 2.6)).toBe('starting');
    const hops = steps(8, 0.36).map((one) => ({ ...one, side: 'left' as const }));
    expect(runningState(hops, 2.6)).toBe('starting');
  });
});

describe('FrameRateMeter', () => {
  it('measures the rate and counts what is missing', () => {
    const meter = new FrameRateMeter();
    for (let i = 0; i < 60; i++) if (i !== 30 && i !== 31) meter.add(5 + i / 30);
    const read = meter.read();
    expect(read.fps).toBeCloseTo(30, 6);
    expect(read).toMatchObject({ missing: 2, frames: 58 });
    meter.restartCounts();
    expect(meter.read()).toMatchObject({ missing: 0, frames: 0 });
  });
  it('follows a camera that halves its rate in the dark', () => {
    const meter = new FrameRateMeter();
    for (let i = 0; i < 60; i++) meter.add(i / 30);
    for (let i = 1; i < 90; i++) meter.add(59 / 30 + i / 15);
    expect(meter.read().fps).toBeCloseTo(15, 6);
  });
});

describe('metronomeBeats', () => {
  it('gives each beat once, however the time is cut', () => {
    const whole = metronomeBeats(1, 180, 0, 10);
    const pieces = Array.from({ length: 100 }, (_, i) => metronomeBeats(1, 180, i / 10, (i + 1) / 10)).flat();
    expect(pieces).toHaveLength(27);
    pieces.forEach((beat, i) => expect(beat).toBeCloseTo(whole[i]!, 9));
  });
  it('refuses no rate', () => expect(() => metronomeBeats(0, 0, 0, 1)).toThrow(RangeError));
});

describe('picture checks', () => {
  it('judges light', () =>
    expect([0.05, 0.2, 0.5, 0.95].map(lightVerdict)).toEqual(['dark', 'dim', 'good', 'glaring']));
});
