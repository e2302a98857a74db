import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import type { RunAnalysis } from '../../../../src/core/findings/run-analysis.ts';
import { strideCurves, toeOffPercent } from '../../../../src/core/analysis/stride-curves.ts';
import { strideMoments } from '../../../../src/core/analysis/stride-moments.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const track = readGoldenTrack('side-right-heel');
const analysis = analyzeRun(track, DEFAULT_CONTEXT);

/** The analysis with a series of our own making, a function of real time. */
function withSeries(of: (timeS: number) => number, change: Partial<RunAnalysis> = {}): RunAnalysis {
  const { timesS, perSide } = analysis.kinematics;
  const made = timesS.map(of);
  return {
    ...analysis,
    kinematics: {
      ...analysis.kinematics,
      perSide: { ...perSide, 'knee-flexion': { left: made, right: made } },
    },
    ...change,
  };
}

describe('stride curves', () => {
  test('a constant stays what it is, with no spread', () => {
    const { mean, spread, strides } = strideCurves(
      withSeries(() => 12.5),
      'knee-flexion',
      'left',
    );
    expect(strides.length).toBeGreaterThan(4);
    expect(mean).toHaveLength(101);
    for (const value of mean) expect(value).toBeCloseTo(12.5, 9);
    for (const value of spread) expect(value).toBeCloseTo(0, 9);
  });

  test('0 % is the contact and 100 % the next contact of the same foot', () => {
    const { strides } = strideCurves(
      withSeries((timeS) => timeS),
      'knee-flexion',
      'right',
    );
    for (const { stride, values } of strides) {
      expect(values[0]).toBeCloseTo(stride.startS, 6);
      expect(values[100]).toBeCloseTo(stride.endS, 6);
      expect(values[50]).toBeCloseTo((stride.startS + stride.endS) / 2, 6);
    }
  });

  test('a wave that runs once per stride of the left foot is the mean of the left foot', () => {
    const lefts = analysis.strides.filter(({ side }) => side === 'left');
    const wave = (timeS: number): number => {
      const stride = lefts.find(({ startS, endS }) => startS <= timeS && timeS < endS);
      const phase = stride ? (timeS - stride.startS) / (stride.endS - stride.startS) : 0;
      return 30 + 20 * Math.cos(2 * Math.PI * phase);
    };
    const left = strideCurves(withSeries(wave), 'knee-flexion', 'left');
    for (const percent of [10, 25, 50, 90]) {
      expect(left.mean[percent]).toBeCloseTo(30 + 20 * Math.cos((2 * Math.PI * percent) / 100), 1);
    }
    const right = strideCurves(withSeries(wave), 'knee-flexion', 'right');
    expect(right.mean[50]).toBeGreaterThan(45);
  });

  test('strides that are left out do not count; a gap of one stride does not open the mean', () => {
    const first = analysis.strides.find(({ side }) => side === 'left')!;
    const strides = analysis.strides.map((stride) =>
      stride === first ? { ...stride, excluded: 'user' as const } : stride,
    );
    const all = strideCurves(analysis, 'knee-flexion', 'left');
    const without = strideCurves({ ...analysis, strides }, 'knee-flexion', 'left');
    expect(without.strides).toHaveLength(all.strides.length - 1);
    const third = all.strides[2]!.stride;
    const gap = withSeries((timeS) => (timeS > third.startS && timeS < third.endS ? Number.NaN : 7));
    const gapped = strideCurves(gap, 'knee-flexion', 'left');
    expect(gapped.strides[2]!.values[50]).toBeNaN();
    expect(gapped.mean[50]).toBeCloseTo(7, 9);
  });

  test('all NaN gives NaN, no strides give NaN', () => {
    expect(
      strideCurves(
        withSeries(() => Number.NaN),
        'knee-flexion',
        'left',
      ).mean.every(Number.isNaN),
    ).toBe(true);
    const none = strideCurves({ ...analysis, strides: [] }, 'knee-flexion', 'left');
    expect(none.strides).toEqual([]);
    expect(none.mean.every(Number.isNaN)).toBe(true);
    expect(none.toeOffPercent).toBeNaN();
  });

  test('a slow-motion file is read at the same place of the stride', () => {
    const slow = {
      ...withSeries((timeS) => timeS),
      context: { ...analysis.context, slowMotion: 4 },
      strides: analysis.strides.map((stride) => ({
        ...stride,
        startS: stride.startS * 4,
        endS: stride.endS * 4,
      })),
    };
    const [curve] = strideCurves(slow, 'knee-flexion', 'left').strides;
    expect(curve!.values[0]).toBeCloseTo(curve!.stride.startS / 4, 6);
  });
});

describe('moments of a stride', () => {
  test('contact, mid-stance and toe-off in this order, mid-stance within stance', () => {
    const stride = analysis.strides.find(({ toeOffS }) => toeOffS !== null)!;
    const [contact, middle, off] = strideMoments(analysis, stride);
    expect(contact!.moment).toBe('initial-contact');
    expect(Math.abs(track.timesS[contact!.frame]! - stride.startS)).toBeLessThan(0.01);
    expect(off!.moment).toBe('toe-off');
    expect(Math.abs(track.timesS[off!.frame]! - stride.toeOffS!)).toBeLessThan(0.01);
    expect(middle!.frame).toBeGreaterThan(contact!.frame);
    expect(middle!.frame).toBeLessThan(off!.frame);
    expect(toeOffPercent(stride)).toBeGreaterThan(20);
    expect(toeOffPercent(stride)).toBeLessThan(60);
  });

  test('without a toe-off only the contact is known', () => {
    const stride = { ...analysis.strides[0]!, toeOffS: null };
    expect(strideMoments(analysis, stride).map(({ moment }) => moment)).toEqual(['initial-contact']);
    expect(toeOffPercent(stride)).toBeNaN();
  });
});
