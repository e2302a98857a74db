import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import type { PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { FLAG_KINDS, type StrideFlag, type StrideResult } from '../../../src/core/results/measured-run.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { describeFinding } from '../../../src/text/findings.ts';
import { describeFlag } from '../../../src/text/flags.ts';
import { BESIDE_FOLDER } from '../../bench/rendered/rendered-folders.ts';
import { readStored } from '../../bench/rendered/stored-json.ts';
import { GOLDEN_RUNS_FOLDER, readGoldenTrack } from '../../support/read-golden-track.ts';

const golden = readdirSync(GOLDEN_RUNS_FOLDER)
  .filter((file) => file.endsWith('.track.json'))
  .map((file) => file.replace('.track.json', ''));
/** A whole clip: among so many strides one stands out. */
const DEMO = 'demo-side';

function trackOf(name: string): PoseTrack {
  if (name !== DEMO) return readGoldenTrack(name);
  const track = fromTrackJson(readStored(join(BESIDE_FOLDER, `${name}.json`)));
  if (!isTrack(track)) throw new Error(track.detail);
  return track;
}

const flagged: StrideFlag[] = [];

const STRIDE: StrideResult = {
  index: 12,
  side: 'right',
  leg: 'near',
  startS: 4.55,
  endS: 5.29,
  toeOffS: 4.8,
  excluded: null,
  flags: [],
  metrics: { overstride: { value: 19.3, unit: '% leg', uncertainty: 1.9, frame: 273 } },
};
const SUMMARY = { overstride: { right: { median: 14.1, low: 13, high: 15, n: 9, unit: '% leg' as const } } };
const FLAG: StrideFlag = { metric: 'overstride', kind: 'worse', difference: 5.2, error: 1.9 };
const KINDS: Readonly<Record<StrideFlag['kind'], string>> = {
  worse: 'Worse than your usual',
  better: 'Better than your usual',
  odd: 'Unlike your other strides, check the reading',
};

describe('words for flagged strides', () => {
  it('there are words for every kind of flag', () => {
    expect(Object.keys(KINDS)).toEqual([...FLAG_KINDS]);
  });

  it.each(FLAG_KINDS)('%s: names metric, value, frame, margin and what strides differ by', (kind) => {
    const text = describeFlag({ ...FLAG, kind }, STRIDE, { summary: SUMMARY });
    expect(text.what).toBe('Foot ahead of hip (overstride): 19.3 % of leg length at frame 273');
    expect(text.why).toBe(
      `${KINDS[kind]}: 5.2 % of leg length above your own median of 14.1 % of leg length; ` +
        'strides can be told apart to ± 1.9 % of leg length.',
    );
  });

  it('a stride below says so without a minus sign', () => {
    const text = describeFlag({ ...FLAG, kind: 'better', difference: -5.2 }, STRIDE, { summary: SUMMARY });
    expect(text.why).toMatch(/^Better than your usual: 5\.2 % of leg length below your own median/);
  });

  it('stay whole without a median or a value', () => {
    const flag: StrideFlag = { metric: 'trunk-lean', kind: 'odd', difference: 4, error: 2 };
    const text = describeFlag(flag, STRIDE, { summary: {} });
    expect(text.what).toBe('Forward lean');
    expect(text.why).toMatch(/^Unlike your other strides, .+: 4\.0° above your own median; .+\.$/);
  });

  it.each([...golden, DEMO])('%s: no printed margin is smaller than the error printed beside it', (name) => {
    const analysis = analyzeRun(trackOf(name), { ...DEFAULT_CONTEXT, heightM: 1.7 });
    for (const stride of analysis.strides)
      for (const flag of stride.flags) {
        expect(Math.abs(flag.difference)).toBeGreaterThanOrEqual(flag.error);
        const { why } = describeFlag(flag, stride, analysis);
        const margin = /: ([\d.]+)/.exec(why)?.[1];
        const error = /apart to ± ([\d.]+)/.exec(why)?.[1];
        expect(Number(margin), why).toBeGreaterThanOrEqual(Number(error));
      }
    for (const finding of analysis.findings) {
      const { sentence } = describeFinding(finding, analysis);
      const [, difference, error] = /([\d.]+)° further .+ ± ([\d.]+)/.exec(sentence) ?? [];
      if (difference) expect(Number(difference), sentence).toBeGreaterThanOrEqual(Number(error));
    }
    flagged.push(...analysis.strides.flatMap(({ flags }) => flags));
  });

  it('and there are flags to say that of', () => {
    expect(flagged.length).toBeGreaterThan(0);
  });
});
