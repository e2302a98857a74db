import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { captureDifferences } from '../../../../src/core/compare/capture-differences.ts';
import { compareClips } from '../../../../src/core/compare/compare-clips.ts';
import { compareSides } from '../../../../src/core/compare/compare-sides.ts';
import { compareStrides, type StrideInCapture } from '../../../../src/core/compare/compare-strides.ts';
import { differenceOf } from '../../../../src/core/compare/difference.ts';
import { findComparableSides } from '../../../../src/core/compare/find-comparable-sides.ts';
import { timeAt } from '../../../../src/core/compare/synchronise.ts';
import { METRIC } from '../../../../src/core/run/units.ts';
import { describeCaptureDifference } from '../../../../src/text/compare.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

function captured(name: Parameters<typeof readGoldenTrack>[0]) {
  const track = readGoldenTrack(name);
  const analysis = analyzeRun(track, { ...DEFAULT_CONTEXT, beltSpeedMps: 2.8 });
  return { ...analysis, picture: { width: track.width, height: track.height } };
}
const side = captured('side-right-heel');
const rear = captured('rear-valgus');
const steps = (value: number, uncertainty: number) => ({ value, uncertainty, unit: 'steps/min' as const });
const strike = (value: string) => ({ value, uncertainty: 3, unit: 'class' as const });

describe('a difference', () => {
  test('combines the errors in squares, and is resolved only beyond them', () => {
    expect(differenceOf('cadence', 'both', steps(160, 3), steps(170, 4))).toMatchObject({
      difference: 10,
      uncertainty: 5,
      verdict: 'larger-than-error',
    });
    expect(differenceOf('cadence', 'both', steps(160, 3), steps(155, 4)).verdict).toBe('within-error');
  });

  test('of categories is plain, none, or unclear where one lies between', () => {
    const verdict = (a: string, b: string) =>
      differenceOf('foot-strike-pattern', 'left', strike(a), strike(b)).verdict;
    expect(verdict('rearfoot', 'forefoot')).toBe('other-class');
    expect(verdict('rearfoot', 'rearfoot')).toBe('same-class');
    expect(verdict('rearfoot', 'between')).toBe('unclear-class');
  });
});

describe('two captures', () => {
  test('a clip against itself: comparable, and no difference', () => {
    const { captures, differences } = compareClips(side, side);
    expect(captures).toEqual([]);
    expect(differences.length).toBeGreaterThan(8);
    for (const { difference, verdict } of differences) {
      expect(difference ?? 0).toBe(0);
      expect(['within-error', 'same-class', 'unclear-class']).toContain(verdict);
    }
  });

  test('side against rear: blocked by the view, only timing is left', () => {
    const { captures, differences } = compareClips(side, rear);
    expect(captures[0]).toMatchObject({ code: 'view', severity: 'blocks' });
    expect(new Set(differences.map(({ metric }) => metric))).not.toContain('overstride');
    expect(differences.some(({ metric }) => metric === 'cadence')).toBe(true);
  });

  test('other speed, frame rate, size and leg are each told, with their values', () => {
    const other = {
      ...side,
      frameRateHz: side.frameRateHz / 2,
      camera: { ...side.camera, runnerHeightPx: side.camera.runnerHeightPx * 0.6 },
      context: { ...side.context, nearSide: 'left' as const, beltSpeedMps: 3.4 },
    };
    const codes = captureDifferences(side, other).map(({ code }) => code);
    expect(codes).toEqual(['near-leg', 'frame-rate', 'speed', 'distance']);
    expect(captureDifferences(side, other)[2]).toMatchObject({ a: 2.8, b: 3.4 });
  });

  test('the same runner at the same distance is alike at 720p, at 1080p and with the phone turned; nearer is not', () => {
    const sized = (factor: number, width: number, height: number) => ({
      ...side,
      camera: { ...side.camera, runnerHeightPx: side.camera.runnerHeightPx * factor },
      picture: { width, height },
    });
    expect(side.picture).toEqual({ width: 1280, height: 720 });
    expect(captureDifferences(side, sized(1.5, 1920, 1080))).toEqual([]);
    expect(captureDifferences(side, sized(1, 720, 1280))).toEqual([]);
    const [nearer] = captureDifferences(side, sized(1.5, 1280, 720));
    expect(nearer).toMatchObject({ code: 'distance', severity: 'weakens' });
    expect(nearer!.b! / nearer!.a!).toBeCloseTo(1.5, 9);
    const { title } = describeCaptureDifference(nearer!, METRIC);
    expect(title).toMatch(/^The runner fills \d+ % and \d+ % of the picture/);
  });

  test('what is not known of one of them is told as unknown, not taken for alike', () => {
    const unknown = {
      ...side,
      frameRateHz: Number.NaN,
      camera: { ...side.camera, runnerHeightPx: Number.NaN, obliqueDeg: Number.NaN },
    };
    const codes = ['frame-rate-unknown', 'distance-unknown', 'obliqueness-unknown'];
    expect(captureDifferences(side, unknown).map(({ code }) => code)).toEqual(codes);
    expect(captureDifferences(unknown, unknown).map(({ code }) => code)).toEqual(codes);
    expect(captureDifferences(side, unknown)[1]!.b).toBeNull();
    expect(captureDifferences(side, { ...unknown, strides: [] }).map(({ code }) => code)).toEqual([
      'no-numbers',
    ]);
  });

  test('a speed that nobody entered is told, too', () => {
    const { beltSpeedMps: _, ...context } = side.context;
    expect(captureDifferences(side, { ...side, context })[0]).toMatchObject({
      code: 'speed-unknown',
      b: null,
    });
  });
});

describe('two strides and two feet', () => {
  test('strides of one clip compare without a word on the capture', () => {
    const [a, b] = side.strides.filter((stride) => stride.side === 'right' && stride.excluded === null);
    const { captures, differences } = compareStrides(
      { capture: side, stride: a! },
      { capture: side, stride: b! },
    );
    expect(captures).toEqual([]);
    const difference = differences.find(({ metric }) => metric === 'overstride');
    expect(difference?.side).toBe('right');
    // What the strides of a clip share cancels between two of them, and only there.
    const elsewhere = compareStrides({ capture: side, stride: a! }, { capture: { ...side }, stride: b! });
    const apart = elsewhere.differences.find(({ metric }) => metric === 'overstride');
    expect(difference!.uncertainty).toBeLessThan(apart!.uncertainty! / 2);
  });

  test('a near leg against a far one is captured differently, even within one clip', () => {
    const of = (leg: 'near' | 'far') =>
      side.strides.find((stride) => stride.leg === leg && stride.excluded === null)!;
    const codes = (a: StrideInCapture, b: StrideInCapture) =>
      compareStrides(a, b).captures.map(({ code }) => code);
    const near = { capture: side, stride: of('near') };
    expect(codes(near, { capture: side, stride: of('far') })).toEqual(['near-leg']);
    // Filmed from either side, each stride of the leg that is near there.
    const mirrored = { ...side, context: { ...side.context, nearSide: 'left' as const } };
    expect(codes(near, { capture: mirrored, stride: of('near') })).toEqual([]);
  });

  test('left and right: not from one side clip, from a rear clip yes', () => {
    expect(findComparableSides([side])).toEqual({ kind: 'near-against-far' });
    expect(findComparableSides([side, rear])).toEqual({ kind: 'comparable', left: 1, right: 1 });
    expect(findComparableSides([{ ...side, strides: [] }])).toEqual({ kind: 'no-numbers' });
    const other = { ...side, context: { ...side.context, nearSide: 'left' as const } };
    expect(findComparableSides([side, other])).toEqual({ kind: 'comparable', left: 1, right: 0 });
    const { differences } = compareSides(rear, rear);
    const knee = differences.find(({ metric }) => metric === 'knee-alignment');
    const { left, right } = rear.summary['knee-alignment'] ?? {};
    expect(knee?.difference).toBe(Number(right?.median) - Number(left?.median));
  });

  test('of two side clips what belongs to one leg, and not what the belt did', () => {
    const other = { ...side, context: { ...side.context, nearSide: 'left' as const } };
    const metrics = compareSides(other, side).differences.map(({ metric }) => metric);
    expect(metrics).toContain('overstride');
    for (const metric of ['cadence', 'belt-speed', 'step-length', 'vertical-oscillation'])
      expect(metrics).not.toContain(metric);
  });
});

describe('strides side by side', () => {
  const a = { startS: 1, toeOffS: 1.3, endS: 1.8, slowMotion: 1 };
  const b = { startS: 20, toeOffS: 22.8, endS: 25.6, slowMotion: 8 };

  test('by phase: start, toe-off and end meet', () => {
    const knot = (0.3 / 0.8 + 2.8 / 5.6) / 2;
    for (const [position, timeA, timeB] of [
      [0, 1, 20],
      [knot, 1.3, 22.8],
      [1, 1.8, 25.6],
    ] as const) {
      expect(timeAt(a, b, position, 'phase')).toBeCloseTo(timeA, 9);
      expect(timeAt(b, a, position, 'phase')).toBeCloseTo(timeB, 9);
    }
  });

  test('by contact: the same real time after it, slow motion taken out', () => {
    expect(timeAt(a, b, 0.5, 'contact')).toBeCloseTo(1.4, 9);
    expect(timeAt(b, a, 0.5, 'contact')).toBeCloseTo(20 + 0.4 * 8, 9);
  });

  test('by phase without a toe-off: shares of the stride', () => {
    expect(timeAt({ ...a, toeOffS: null }, b, 0.25, 'phase')).toBeCloseTo(1.2, 9);
  });
});
