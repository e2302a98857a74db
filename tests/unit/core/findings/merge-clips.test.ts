import { describe, expect, test } from 'vitest';

import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../../../src/core/findings/run-analysis.ts';
import { mergeClips } from '../../../../src/core/findings/merge-clips.ts';
import { describeDisagreement, describeMergedFinding } from '../../../../src/text/merged-run.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const context = { slowMotion: 1, model: 'heavy' } as const;
const side = analyzeRun(readGoldenTrack('side-right-heel'), context);
const left = analyzeRun(readGoldenTrack('side-left-midfoot'), context);
const rear = analyzeRun(readGoldenTrack('rear-valgus'), context);

/** A copy with enough strides of the near leg for a comparison. */
function withManyStrides(analysis: RunAnalysis, near: 'left' | 'right', median: number): RunAnalysis {
  const own = analysis.summary.overstride?.[near];
  if (!own) throw new Error('the fixture has no overstride of its near leg');
  const overstride = {
    ...analysis.summary.overstride,
    [near]: { ...own, n: 10, median, low: median - 2, high: median + 2 },
  };
  return { ...analysis, summary: { ...analysis.summary, overstride } };
}

/** A copy in which one summary reads otherwise. */
function withCadence(analysis: RunAnalysis, median: number, half: number): RunAnalysis {
  const own = analysis.summary.cadence?.both;
  if (!own) throw new Error('the fixture has no cadence');
  const both = { ...own, median, low: median - half, high: median + half };
  return { ...analysis, summary: { ...analysis.summary, cadence: { both } } };
}

describe('mergeClips', () => {
  test('one clip gives its own findings', () => {
    const { findings, disagreements, refused } = mergeClips([side]);
    expect(findings.map(({ finding }) => finding).sort(byId)).toEqual([...side.findings].sort(byId));
    expect([disagreements, refused]).toEqual([[], []]);
  });

  test('a side and a rear view give what each can, each metric and side once, most pressing first', () => {
    const { findings } = mergeClips([side, rear]);
    const from = (metric: string): readonly number[] =>
      findings.filter(({ finding }) => finding.metric === metric).map(({ clip }) => clip);
    expect(from('overstride')).toEqual([0]);
    expect(new Set(from('knee-alignment'))).toEqual(new Set([1]));
    const keys = findings.map(({ finding }) => `${finding.id} ${finding.side}`);
    expect(new Set(keys).size).toBe(keys.length);
    const ranks = findings.map(({ finding }) => ['flag', 'watch', 'info', 'good'].indexOf(finding.severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('of two readings the one with the narrower interval counts', () => {
    const [rough, fine] = [withCadence(side, 165, 6), withCadence(rear, 166, 1)];
    const { findings, disagreements } = mergeClips([rough, fine]);
    expect(findings.find(({ finding }) => finding.metric === 'cadence')?.clip).toBe(1);
    expect(disagreements.filter(({ metric }) => metric === 'cadence')).toEqual([]);
  });

  test('readings further apart than their errors are told', () => {
    const clips = [withCadence(side, 165, 2), withCadence(rear, 175, 1)];
    const told = mergeClips(clips).disagreements.find(({ metric }) => metric === 'cadence');
    expect(told?.readings.map(({ clip }) => clip)).toEqual([1, 0]);
    if (told)
      expect(describeDisagreement(told, clips)).toMatch(
        /^Cadence: 175\.0 .* from behind, 165\.0 .* from the side\./,
      );
  });

  test('near legs of two side views from opposite sides are compared, near and far legs are not', () => {
    const both = [withManyStrides(side, 'right', 32), withManyStrides(left, 'left', 8)];
    const asymmetries = mergeClips(both).findings.filter(({ finding }) => finding.id.endsWith('-asymmetry'));
    expect(asymmetries.map(({ finding }) => finding.metric)).toContain('overstride');
    expect(
      mergeClips(both.slice(0, 1)).findings.some(({ finding }) => finding.id.endsWith('-asymmetry')),
    ).toBe(false);
    for (const each of asymmetries) {
      const { title, sentence } = describeMergedFinding(each, both);
      expect(`${title} ${sentence}`).not.toMatch(/undefined|NaN|\{/);
    }
  });

  test('what the belt did in two clips is no difference of the legs', () => {
    const withSpeed = (analysis: RunAnalysis, near: 'left' | 'right', median: number): RunAnalysis => {
      const own = { n: 10, median, low: median - 0.01, high: median + 0.01, unit: 'm/s' } as const;
      const summary = { ...analysis.summary, 'belt-speed': { [near]: own } };
      return { ...analysis, summary };
    };
    const both = [withSpeed(side, 'right', 3.2), withSpeed(left, 'left', 2.8)];
    const metrics = mergeClips(both).findings.map(({ finding }) => finding.metric);
    expect(metrics).not.toContain('belt-speed');
  });

  test('a reading that failed is not held against another, however narrow it seems', () => {
    const state = { kind: 'unreliable', reasons: [] } as unknown as RunAnalysis['state'];
    const failed = { ...withCadence(side, 150, 0.1), state, findings: [] };
    const { findings, disagreements, refused } = mergeClips([failed, withCadence(rear, 166, 1)]);
    expect(findings.filter(({ finding }) => finding.metric === 'cadence').map(({ clip }) => clip)).toEqual([
      1,
    ]);
    expect([disagreements, refused]).toEqual([[], []]);
  });

  test('a refused clip gives nothing, and is named', () => {
    const quality = [{ code: 'walking', severity: 'refuse' }] as const;
    const { findings, refused } = mergeClips([{ ...side, quality }, rear]);
    expect(refused).toEqual([0]);
    expect(findings.every(({ clip }) => clip === 1)).toBe(true);
  });
});

function byId(a: { readonly id: string; readonly side: string | null }, b: typeof a): number {
  return `${a.id}${a.side}`.localeCompare(`${b.id}${b.side}`);
}
